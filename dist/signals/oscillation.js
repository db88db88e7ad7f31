import { defineDetector } from '../model/defineDetector.js';

const DEFAULTS = { returns: 3, within: '10s', pause: '1s', p: 0.08, halfLife: '60s', cap: 0.4 };
/** Boxes that may still be flipped back. */
const REMEMBERED = 16;
/**
 * Going to and fro between two controls, or flipping one box there and back. Once or twice is
 * comparing: it counts a little, and is not reported. Steppers, keypads and games are operated
 * faster. A press on anything else, a field too, or handing something in begins anew.
 *
 * Known at the press that completes it, synchronously.
 */
function oscillation(options) {
    return defineDetector('oscillation', DEFAULTS, options, (o) => {
        /** The last presses, on one control or two. */
        let presses = [];
        let returns = 0;
        let flips = [];
        let last = -Infinity;
        const found = (t, target, count, why, more) => [{ t, p: o.p, target, count, update: count > o.returns, silent: count < o.returns, details: { why }, ...more }];
        return (observation) => {
            const { t, type } = observation;
            if (type === 'submit' || (type === 'navigation' && observation.kind !== 'replace')) {
                presses = flips = [];
                returns = 0;
            }
            if (type === 'toggle') {
                const before = flips.find(({ target }) => target === observation.target);
                const gap = t - (before?.t ?? -Infinity);
                const isReturn = gap >= o.pause && gap <= o.within;
                const count = isReturn ? before.returns + 1 : 0;
                flips = [...flips.filter((flip) => flip !== before).slice(1 - REMEMBERED), { ...observation, returns: count }];
                // The press on it has said so already.
                return isReturn && t - last >= o.pause ? found(t, observation.target, count, 'toggle') : [];
            }
            if (type !== 'press')
                return [];
            const [before, between] = [presses.at(-2), presses.at(-1)];
            const isOther = between?.target !== observation.target;
            const isReturn = observation.on === 'control' && isOther && between !== undefined && before?.target === observation.target
                && between.t - before.t >= o.pause && t - between.t >= o.pause && t - before.t <= o.within;
            returns = isReturn ? returns + 1 : 0;
            presses = observation.on !== 'control' ? [] : isOther && between ? [between, observation] : [observation];
            if (!isReturn)
                return [];
            last = t;
            return found(t, observation.target, returns, 'press', { presses: [before.press, between.press, observation.press] });
        };
    });
}

export { oscillation };
