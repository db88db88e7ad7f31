/** Changes closer together than this are one change in several steps. */
const ONE_CHANGE = 150;
/** A place that changed this often without a cause is ambient. Once may be a late part of loading. */
const ENOUGH = 2;
/** Remembers where the page changes by itself: clocks, tickers, carousels, feeds. Held weakly. */
function createAmbient() {
    const places = new WeakMap();
    return {
        saw(element, t) {
            const place = places.get(element);
            if (!place) {
                places.set(element, { times: 1, last: t, gap: 0, regular: false });
                return;
            }
            const gap = t - place.last;
            place.last = t;
            if (gap <= ONE_CHANGE)
                return;
            place.times++;
            place.regular = place.gap > 0 && gap / place.gap > 0.7 && gap / place.gap < 1.4;
            place.gap = gap;
        },
        has(element) {
            // What a feed or a carousel puts in is new each time, but its container is known.
            for (let node = element, up = 0; node && up < 3; node = node.parentElement, up++) {
                if (up > 0 && /^(body|main|html)$/.test(node.localName))
                    return false;
                if ((places.get(node)?.times ?? 0) >= ENOUGH)
                    return true;
            }
            return false;
        },
        isRegular: (element) => places.get(element)?.regular ?? false,
    };
}

export { createAmbient };
