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
 * Known at the press that completes it, synchronously; where the control lets presses through
 * (`pointer-events: none`), when nothing else came of the press, and back-dated.
 */
function disabledClick(options) {
    return defineDetector('disabledClick', DEFAULTS, options, (o) => {
        let presses = [];
        let last;
        /** A press, or one of which it is known now what it was meant for: the control that it went through. */
        const meant = (observation) => {
            if (observation.type === 'press')
                return observation;
            if (observation.type !== 'answer' || observation.control === undefined)
                return undefined;
            const through = presses.find(({ press }) => press === observation.press);
            return through && { ...through, on: 'disabled', target: observation.control };
        };
        return (observation) => {
            if (observation.type === 'navigation' && observation.kind !== 'replace')
                presses = [];
            const made = meant(observation);
            if (!made)
                return [];
            const { t, target, by } = made;
            presses = [...presses.filter(({ press }) => press !== made.press).slice(1 - REMEMBERED), made];
            const own = presses.filter((press) => press.target === target && t - press.t <= o.within);
            const count = own.length;
            if (count < o.clicks || own.some((press) => press.on !== 'disabled'))
                return [];
            const update = last?.target === target && t - last.t <= INCIDENT;
            last = made;
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
