import { defineDetector } from '../model/defineDetector.js';

const DEFAULTS = { turns: 4, within: '3s', leg: 240, p: 0.08, halfLife: '60s', cap: 0.3 };
/** Scrolling this close together is one incident, and counts once. */
const INCIDENT = 3000;
/**
 * Scrolling up and down in haste. The evidence is conflicting, so it is off by default, in the
 * script tag's file until the config names it. What script scrolls does not count.
 *
 * Known at the turn that completes it.
 */
function scrollThrash(options) {
    return defineDetector('scrollThrash', DEFAULTS, options, (o) => {
        let last = -Infinity;
        return (observation) => {
            if (observation.type !== 'scrolls' || observation.turns < o.turns || observation.milliseconds > o.within)
                return [];
            const { t, target, turns, milliseconds } = observation;
            const goesOn = t - last <= INCIDENT;
            last = t;
            return goesOn ? [] : [{ t, p: o.p, target, count: turns, details: { milliseconds } }];
        };
    });
}

export { scrollThrash };
