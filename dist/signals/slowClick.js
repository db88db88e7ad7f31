import { defineDetector } from '../model/defineDetector.js';
import { onSameSpot } from './onSameSpot.js';

const DEFAULTS = {
    after: '2.5s', longAfter: '4s', repeatedAfter: '1s', p: 0.08, pLong: 0.15, pRepeated: 0.12, halfLife: '60s', cap: 0.9,
};
/** Presses that may still be answered. A visitor has no more than a few under way. */
const REMEMBERED = 32;
/** CSS pixels, on the page, as for rage clicks. */
const RADIUS = 30;
/**
 * The page answered, but the visitor had to wait, or pressed again before it did. Presses on one
 * spot that wait for the same answer are one wait, and one signal.
 *
 * Known at the answer, and back-dated to the press. What is never answered is a dead click, and what
 * is answered with an error is for other signals to tell; a rage click or dead click on the same
 * presses takes over what is slow about them.
 */
function slowClick(options) {
    return defineDetector('slowClick', DEFAULTS, options, (o) => {
        let waiting = [];
        /** Answered too soon to be slow: should that be taken back, they wait on. */
        let answered = [];
        return (observation) => {
            // What is disabled has nothing to answer.
            if (observation.type === 'press' && observation.on !== 'disabled')
                waiting = [...waiting.slice(1 - REMEMBERED), observation];
            if (observation.type !== 'answer' || observation.kind === 'pending')
                return [];
            if (observation.kind === 'withdrawn') {
                waiting = [...waiting, ...answered.filter(({ press }) => press === observation.press)].slice(-REMEMBERED);
                return [];
            }
            const press = waiting.find((known) => known.press === observation.press);
            if (!press)
                return [];
            const { after, kind } = observation;
            const { t, target, on, by } = press;
            const isOver = (other) => other === press || (kind !== 'none' && other.t <= t + after && onSameSpot(press, other, RADIUS));
            const wait = waiting.filter(isOver);
            waiting = waiting.filter((other) => !isOver(other));
            if (kind !== 'positive' || on === 'native')
                return [];
            const repeated = wait.some((other) => other.t - t >= o.repeatedAfter);
            const p = Math.max(after > o.longAfter ? o.pLong : after >= o.after ? o.p : 0, repeated ? o.pRepeated : 0);
            if (p === 0) {
                answered = [...answered, ...wait].slice(-REMEMBERED);
                return [];
            }
            return [{
                    t,
                    p,
                    target,
                    presses: wait.map((other) => other.press),
                    count: wait.length,
                    details: { waited: Math.round(after), repeated, on, by },
                }];
        };
    });
}

export { slowClick };
