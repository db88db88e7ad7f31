import { defineDetector } from '../model/defineDetector.js';

const DEFAULTS = { turns: 8, within: '2s', leg: 30, p: 0.05, halfLife: '30s', cap: 0.3 };
/** Shaking this close together is one incident, and counts once. */
const INCIDENT = 3000;
/**
 * Shaking the mouse. The evidence that it means anything is weak and contradictory, and people also
 * shake to find the pointer: off by default, in the script tag's file until the config names it.
 * Only with it does anything listen to the pointer's moves.
 *
 * Known at the turn that completes it.
 */
function thrashedCursor(options) {
    return defineDetector('thrashedCursor', DEFAULTS, options, (o) => {
        let last = -Infinity;
        return (observation) => {
            if (observation.type !== 'shake' || observation.turns < o.turns || observation.milliseconds > o.within)
                return [];
            const { t, target, turns, milliseconds } = observation;
            const goesOn = t - last <= INCIDENT;
            last = t;
            return goesOn ? [] : [{ t, p: o.p, target, count: turns, details: { milliseconds } }];
        };
    });
}

export { thrashedCursor };
