import { defineDetector } from '../model/defineDetector.js';

const DEFAULTS = { keys: 12, within: '1s', together: 3, p: 0.3, halfLife: '45s', cap: 0.7 };
/** Mashing this close together is one incident, and counts once. */
const INCIDENT = 3000;
/**
 * Hands on the keyboard without a word: many different keys at once. Which keys is never recorded.
 * Held keys, shortcuts, arrows and what an input method makes of keys do not count.
 *
 * Known at the key that completes it, synchronously.
 */
function keyMash(options) {
    return defineDetector('keyMash', DEFAULTS, options, (o) => {
        let last = -Infinity;
        return (observation) => {
            if (observation.type !== 'keys' || observation.distinct < o.keys || observation.together < o.together)
                return [];
            const { t, target, distinct, together } = observation;
            const goesOn = t - last <= INCIDENT;
            last = t;
            return goesOn ? [] : [{ t, p: o.p, target, count: distinct, details: { together } }];
        };
    });
}

export { keyMash };
