/** Changes closer together than this are one change in several steps. */
const ONE_CHANGE = 150;
/** A place that changed this often without a cause is ambient. Once may be a late part of loading. */
const ENOUGH = 2;
/** So is changing for this long, this often, without a rest: a stopwatch, a headline that types itself. */
const RESTLESS = 400;
const OFTEN = 10;
/** Remembers where the page changes by itself: clocks, tickers, carousels, feeds. Held weakly. */
function createAmbient() {
    const places = new WeakMap();
    /** The child that changed last, by its parent. */
    const lastChild = new WeakMap();
    const note = (element, t) => {
        const place = places.get(element);
        if (!place) {
            places.set(element, { times: 1, steps: 1, since: t, last: t, gap: 0, regular: false, ambient: false });
            return;
        }
        const gap = t - place.last;
        place.last = t;
        place.steps++;
        if (gap > ONE_CHANGE) {
            place.times++;
            place.steps = 1;
            place.since = t;
            place.regular = place.gap > 0 && gap / place.gap > 0.7 && gap / place.gap < 1.4;
            place.gap = gap;
        }
        const isRestless = place.steps >= OFTEN && t - place.since > RESTLESS;
        place.ambient ||= place.times >= ENOUGH || isRestless;
        place.regular ||= isRestless;
    };
    return {
        saw(element, t) {
            note(element, t);
            // Slides change in turn: it is their container that changes all the time.
            const { parentElement: parent } = element;
            if (!parent || /^(body|main|html)$/.test(parent.localName))
                return;
            const before = lastChild.get(parent);
            lastChild.set(parent, element);
            if (before && before !== element && before.localName === element.localName)
                note(parent, t);
        },
        has(element) {
            // What a feed or a carousel puts in is new each time, but its container is known.
            for (let node = element, up = 0; node && up < 3; node = node.parentElement, up++) {
                if (up > 0 && /^(body|main|html)$/.test(node.localName))
                    return false;
                if (places.get(node)?.ambient)
                    return true;
            }
            return false;
        },
        isRegular: (element) => [element, element.parentElement].some((node) => node && places.get(node)?.regular),
    };
}

export { createAmbient };
