import { defineDetector } from '../model/defineDetector.js';
import { onSameSpot } from './onSameSpot.js';

const DEFAULTS = {
    clicks: 3, within: '2s', slowClicks: 4, slowWithin: '5s', radius: 30, p: 0.6, pMore: 0.2, halfLife: '45s', cap: 1.6,
};
/** A visitor may hammer for minutes; beyond this many presses, counting says nothing new. */
const MOST = 64;
/**
 * Pressing the same thing again and again while the page does not answer. A press that the page
 * answered begins the count anew, so steppers, calendars and games stay silent. So does an edit:
 * the visitor changed something and tries again, which is a new attempt and not hammering.
 *
 * Known at the press that completes it, synchronously; updated with each further press.
 */
function rageClick(options) {
    return defineDetector('rageClick', DEFAULTS, options, (o) => {
        let runs = [];
        return (observation) => {
            const { t, type } = observation;
            if (type === 'edit' || (type === 'navigation' && observation.kind !== 'replace'))
                runs = [];
            if (type === 'answer' && observation.kind === 'positive') {
                runs = runs.filter(({ presses }) => !presses.some(({ press }) => press === observation.press));
            }
            if (type !== 'press' || observation.on === 'native')
                return [];
            runs = runs.filter(({ presses }) => t - presses.at(-1).t <= o.slowWithin);
            let run = runs.find(({ presses }) => onSameSpot(presses.at(-1), observation, o.radius));
            if (!run)
                runs.push((run = { presses: [], reported: false }));
            const presses = (run.presses = [...run.presses.slice(1 - MOST), observation]);
            const pressed = (span) => presses.filter((press) => t - press.t <= span).length;
            const update = run.reported;
            run.reported ||= pressed(o.within) >= o.clicks || pressed(o.slowWithin) >= o.slowClicks;
            if (!run.reported)
                return [];
            return [{
                    t,
                    p: update ? o.pMore : o.p,
                    target: observation.target,
                    presses: presses.slice(-16).map(({ press }) => press),
                    count: presses.length,
                    update,
                    details: { on: observation.on, by: observation.by, milliseconds: Math.round(t - presses[0].t) },
                }];
        };
    });
}

export { rageClick };
