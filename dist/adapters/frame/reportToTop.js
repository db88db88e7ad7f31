/** Numbers of one frame; another draws others. */
const RANGE = 1_000_000_000;
/** A place that no press on the top page is near to. */
const FAR = 10_000_000;
/**
 * Hands what is observed in a frame to calma on the top page, where it counts as if it had happened
 * there: the score is one, and the offer is made on top. For frames of the same origin; elsewhere
 * it does nothing. The instance in the frame needs the same signals, and neither rules nor offers.
 *
 * @param top - the instance on top. Default: `window.top.calma`
 * @returns how to stop
 */
function reportToTop(own, top) {
    if (!isOfTop())
        return () => { };
    // Node and press numbers count up from 1 in every instance, so the frame's are put out of reach.
    const base = (1 + Math.floor(Math.random() * 1_000_000)) * RANGE;
    const later = performance.timeOrigin - window.top.performance.timeOrigin;
    const time = (t) => Math.round((t + later) * 10) / 10;
    /** Names that the top page has been told: each is told once. */
    const sent = new Set();
    const numbers = ['target', 'form', 'field', 'press', 'attempt'];
    return own.on('observation', (observation) => {
        // The visitor has gone nowhere: the address is the frame's.
        if (observation.type === 'navigation')
            return;
        // Which of the two is loaded first is chance.
        const receiver = top ?? window.top.calma;
        const known = observation;
        const moved = Object.fromEntries(numbers.flatMap((name) => (known[name] === undefined ? [] : [[name, known[name] + base]])));
        const place = observation.type === 'press' ? { x: observation.x + FAR, y: observation.y + FAR } : {};
        if (!receiver?.observe)
            return;
        const fresh = Object.entries(own.trace().names).filter(([node]) => !sent.has(node));
        for (const [node] of fresh)
            sent.add(node);
        receiver.observe({ ...observation, ...moved, ...place, t: time(observation.t) }, Object.fromEntries(fresh.map(([node, name]) => [Number(node) + base, name])));
    });
}
/** Is this a frame, and the top page of the same origin? */
function isOfTop() {
    try {
        return window.top !== window && window.top.performance.timeOrigin > 0;
    }
    catch {
        return false;
    }
}

export { reportToTop };
