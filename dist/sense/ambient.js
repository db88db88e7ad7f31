import { isRhythm, isEcho, ONE_CHANGE } from './isRhythm.js';

/** Changing for this long, this often, without a rest: a stopwatch, a headline that types itself. */
const RESTLESS = 250;
const RESTED = 500;
const OFTEN = 8;
/** One chance in four to fall within half a second of the end of a request. */
const QUICK = 4000;
/** So many of a place's last changes are compared. */
const COMPARED = 12;
/** Remembers where the page changes by itself: clocks, tickers, carousels, feeds. Held weakly. */
function createAmbient() {
    const places = new WeakMap();
    /** The child that changed last, by its parent. */
    const lastChild = new WeakMap();
    /** When a place changed last, whoever was the cause. */
    const times = new WeakMap();
    const doubted = new WeakSet();
    let begun = -Infinity;
    const mark = (element, t) => {
        const marked = times.get(element) ?? [];
        if (t - (marked.at(-1) ?? -Infinity) > ONE_CHANGE)
            times.set(element, [...marked.slice(1 - COMPARED), t]);
    };
    /** The element, and what it is in if that has changed through several of its children. */
    const withParent = (element, t, act) => {
        act(element, t);
        // Slides change in turn: it is their container that changes all the time.
        const { parentElement: parent } = element;
        if (!parent || isWhole(parent))
            return;
        const before = lastChild.get(parent)?.deref();
        if (before !== element)
            lastChild.set(parent, new WeakRef(element));
        if (before && before !== element && before.localName === element.localName)
            act(parent, t);
    };
    const note = (element, t) => {
        const place = places.get(element) ?? { last: t, since: t, steps: 0, gap: 0, before: 0, isRegular: false, isRestless: false };
        places.set(element, place);
        const gap = t - place.last;
        const isSeen = place.last >= begun;
        place.last = t;
        place.steps++;
        if (!isSeen) {
            // What moved without a rest when it was last watched is taken up where it was.
            place.steps = place.isRestless ? OFTEN : 1;
            place.since = place.isRestless ? t - RESTED : t;
        }
        else if (gap > ONE_CHANGE) {
            place.steps = 1;
            place.since = t;
            // One that came in between may have been given to a press.
            place.isRegular = (gap / place.gap > 0.7 && gap / place.gap < 1.4) || Math.abs((2 * gap) / place.gap - 1) < 0.08;
            place.before = place.gap || gap;
            place.gap = gap;
        }
        place.isRestless = place.steps >= OFTEN && t - place.since > RESTLESS;
    };
    /** The ambient place that an element is, or is part of: what a feed puts in is new each time, its container is known. */
    const known = (element) => {
        for (let node = element, up = 0; node && up < 3 && !isWhole(node); node = node.parentElement, up++) {
            const place = places.get(node);
            if (isKnown(place))
                return place;
        }
        return undefined;
    };
    return {
        begin(t) {
            begun = t;
        },
        saw(element, t) {
            if (!isWhole(element))
                withParent(element, t, (place) => {
                    mark(place, t);
                    note(place, t);
                });
        },
        noted(element, t) {
            if (!isWhole(element))
                withParent(element, t, mark);
        },
        missed(element, t) {
            if (isWhole(element))
                return;
            mark(element, t);
            const place = places.get(element);
            if (!place)
                return;
            // A carousel that was turned begins its turn anew.
            if (isKnown(place))
                Object.assign(place, { last: t, since: t, steps: 1 });
            else {
                places.delete(element);
                doubted.add(element);
            }
        },
        expects(element, t) {
            const place = known(element);
            if (!place)
                return undefined;
            if (t - place.last <= ONE_CHANGE || t - place.last >= shorter(place) * 0.6)
                return true;
            // A tick that comes late does not put off the next one.
            if (place.gap < place.before * 2 && t - place.last + place.gap >= place.before * 1.6)
                return true;
            // Each dot of a carousel has a rhythm of its own, and together they have that of the carousel.
            const { parentElement: parent } = element;
            const around = parent && places.get(parent);
            return isKnown(around ?? undefined) && Math.abs(t - around.last - around.gap) < around.gap * 0.2;
        },
        isRestless: (element, t) => [element, element.parentElement].some((node) => {
            const place = node && places.get(node);
            // What moved for a while after loading has come to rest.
            return place?.isRestless && t - place.last < RESTED;
        }),
        isQuick(element) {
            const place = known(element);
            return place !== undefined && shorter(place) < QUICK;
        },
        knows: (element) => isKnown(places.get(element)),
        doubt: (element) => void (isWhole(element) || doubted.add(element)),
        trust: (element) => void doubted.delete(element),
        hasMoved: (element) => [element, element.parentElement].some((node) => node && (places.has(node) || doubted.has(node))),
        isTick: (element, pressed, t, presses = [pressed]) => [element, element.parentElement].some((node) => {
            const changes = (node && times.get(node)) ?? [];
            if (!node)
                return false;
            if (!isRhythm(changes, pressed, t, presses)) {
                const place = places.get(node);
                return place?.isRegular === true && t - pressed < place.gap * 0.96 && !isEcho(changes, presses);
            }
            const [first = NaN, second = NaN, last = NaN] = changes.slice(-3);
            places.set(node, { last, since: last, steps: 1, gap: last - second, before: second - first, isRegular: false, isRestless: false });
            return true;
        }),
    };
}
function isKnown(place) {
    return place !== undefined && (place.gap > 0 || place.isRestless);
}
/** The shorter of its last two intervals, unless that is only the end of a movement. */
function shorter({ gap, before }) {
    return before < gap / 3 ? gap : Math.min(gap, before);
}
/** The page as a whole is where everything happens: what loads late, what the visitor scrolls. */
function isWhole({ localName }) {
    return /^(html|head|body|main)$/.test(localName);
}

export { createAmbient };
