import { defineDetector } from '../model/defineDetector.js';

const DEFAULTS = { clicks: 2, within: '5s', p: 0.2, halfLife: '60s', cap: 0.9 };
/** Presses on one thing this close together are one incident, and count once. */
const INCIDENT = 3000;
/** Presses that may still matter: more than a hand makes in 5 s. */
const REMEMBERED = 32;
/**
 * Pressing a control that is disabled or `aria-disabled`, again. A control that worked a moment ago
 * is another matter: a stepper has come to its end, or a button is busy with what it was told.
 *
 * Known at the press that completes it, synchronously.
 */
function disabledClick(options) {
    return defineDetector('disabledClick', DEFAULTS, options, (o) => {
        let presses = [];
        let last;
        return (observation) => {
            if (observation.type === 'navigation' && observation.kind !== 'replace')
                presses = [];
            if (observation.type !== 'press')
                return [];
            const { t, target, by } = observation;
            presses = [...presses.slice(1 - REMEMBERED), observation];
            const own = presses.filter((press) => press.target === target && t - press.t <= o.within);
            const count = own.length;
            if (count < o.clicks || own.some((press) => press.on !== 'disabled'))
                return [];
            const update = last?.target === target && t - last.t <= INCIDENT;
            last = observation;
            return [{
                    t,
                    p: update ? 0 : o.p,
                    target,
                    presses: own.map(({ press }) => press),
                    count,
                    update,
                    details: { by, milliseconds: Math.round(t - own[0].t) },
                }];
        };
    });
}

export { disabledClick };
