import { defineDetector } from '../model/defineDetector.js';
import { onSameSpot } from './onSameSpot.js';

const DEFAULTS = { after: '2.5s', p: 0.2, longAfter: '10s', pLong: 0.4, pContent: 0.1, halfLife: '60s', cap: 0.9 };
/** Dead presses on one thing this close together are one incident, and count once. */
const INCIDENT = 3000;
/** Presses that may still be judged. A visitor has no more than a few under way. */
const REMEMBERED = 32;
/** CSS pixels, on the page, as for rage clicks. */
const RADIUS = 30;
/**
 * A press on something that looks interactive, and nothing came of it.
 *
 * Known at the deadline (`after`, or up to 10 s while something is under way), and back-dated to
 * the press. Disabled controls are not judged: that they do nothing is what they say.
 */
function deadClick(options) {
    return defineDetector('deadClick', DEFAULTS, options, (o) => {
        let presses = [];
        let last;
        return (observation) => {
            if (observation.type === 'press')
                presses = [...presses.slice(1 - REMEMBERED), observation];
            if (observation.type !== 'answer' || observation.kind !== 'none' || observation.control !== undefined)
                return [];
            const press = presses.find((known) => known.press === observation.press);
            if (!press || press.on === 'native' || press.on === 'disabled')
                return [];
            const { t, target, on, by } = press;
            const before = last?.press.target === target && onSameSpot(last.press, press, RADIUS) ? last : undefined;
            const update = before !== undefined && before.reported && Math.abs(t - before.press.t) <= INCIDENT;
            const interactive = observation.interactive !== false;
            // One press on plain text is nothing: people click where they read. It takes a second one.
            const reported = interactive || before !== undefined;
            const count = (before?.count ?? 0) + 1;
            last = { press, count, reported };
            if (!reported)
                return [];
            return [{
                    t,
                    p: update ? 0 : !interactive ? o.pContent : observation.after >= o.longAfter ? o.pLong : o.p,
                    target,
                    presses: [press.press],
                    count,
                    update,
                    details: { waited: Math.round(observation.after), on, by, seen: observation.seen ?? [] },
                }];
        };
    });
}

export { deadClick };
