/** Changes closer together than this are one change in several steps. */
const ONE_CHANGE = 150;
/** A place that changed this often without a cause is ambient. Once may be a late part of loading. */
const ENOUGH = 2;
/** So is changing for this long, this often, without a rest: a stopwatch, a headline that types itself. */
const RESTLESS = 250;
const OFTEN = 8;
/** Remembers where the page changes by itself: clocks, tickers, carousels, feeds. Held weakly. */
function createAmbient() {
    const places = new WeakMap();
    /** The child that changed last, by its parent. */
    const lastChild = new WeakMap();
    const note = (element, t) => {
        const place = places.get(element);
        if (!place) {
            places.set(element, { times: 1, steps: 1, since: t, last: t, gap: 0, regular: false, ambient: false, restless: false });
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
        place.restless = place.steps >= OFTEN && t - place.since > RESTLESS;
        place.ambient ||= place.times >= ENOUGH || place.restless;
    };
    /** The ambient place that an element is, or is part of: what a feed puts in is new each time, its container is known. */
    const known = (element) => {
        for (let node = element, up = 0; node && up < 3; node = node.parentElement, up++) {
            if (up > 0 && /^(body|main|html)$/.test(node.localName))
                return undefined;
            const place = places.get(node);
            if (place?.ambient)
                return place;
        }
        return undefined;
    };
    return {
        saw(element, t) {
            // The page as a whole is where everything happens: what loads late, what the visitor scrolls.
            if (/^(html|head|body)$/.test(element.localName))
                return;
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
        has: (element) => known(element) !== undefined,
        isRestless: (element) => element !== null && places.get(element)?.restless === true,
        expects(element, t) {
            const { last, gap } = known(element) ?? { last: 0, gap: 0 };
            return t - last <= ONE_CHANGE || t - last >= gap * 0.6;
        },
        isRhythm(element, delay) {
            const place = [element, element.parentElement].map((node) => node && places.get(node)).find((found) => found?.regular);
            return place != null && delay < place.gap * 0.92;
        },
    };
}

export { createAmbient };
