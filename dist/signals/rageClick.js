import { defineDetector } from '../model/defineDetector.js';
import { onSameSpot } from './onSameSpot.js';

const DEFAULTS = {
    clicks: 3, within: '2s', slowClicks: 4, slowWithin: '5s', radius: 30, p: 0.6, pMore: 0.2, pEarly: 0.1, halfLife: '45s', cap: 1.6,
};
/** A visitor may hammer for minutes; beyond this many presses, counting says nothing new. */
const MOST = 64;
/** No press waits longer for its verdict (10 s); until then it may say what its run was worth. */
const KEPT = 12_000;
/**
 * Pressing the same thing again and again while the page does not answer. A press that the page
 * answered begins the count anew, so steppers, calendars and games stay silent, unless what had
 * answered was put back at once. So does an edit: the visitor changed something and tries again,
 * which is a new attempt and not hammering.
 *
 * Known at the press that completes it, synchronously; updated with each further press. The page may
 * still answer then, so it counts in full only when a press of it has come to nothing (`none`, `withdrawn`) or to
 * an error (`negative`).
 */
function rageClick(options) {
    return defineDetector('rageClick', DEFAULTS, options, (o) => {
        let runs = [];
        const early = Math.min(o.p, o.pEarly);
        return (observation) => {
            const { t, type } = observation;
            if (type === 'edit' || (type === 'navigation' && observation.kind !== 'replace'))
                for (const run of runs)
                    run.over = true;
            if (type === 'answer') {
                const { kind, press: judged } = observation;
                const own = runs.filter(({ presses }) => presses.some(({ press }) => press === judged));
                if (kind === 'positive')
                    for (const run of own)
                        run.answered ??= judged;
                if (kind === 'withdrawn')
                    for (const run of own)
                        if (run.answered === judged)
                            run.answered = undefined;
                const run = kind === 'positive' || kind === 'pending' ? undefined : own.find(({ vain, answered }) => !vain && answered === undefined);
                if (!run)
                    return [];
                run.vain = true;
                if (run.reported === 0)
                    return [];
                // What has been held back so far. There is nothing new to tell.
                let left = early < 1 ? (1 - o.p) / (1 - early) : 1;
                for (let i = 1; i < run.reported; i++)
                    left *= 1 - o.pMore;
                return [{ ...evidenceOf(run), t, p: 1 - left, update: true, silent: true }];
            }
            if (type !== 'press' || observation.on === 'native')
                return [];
            runs = runs.filter(({ presses }) => t - presses.at(-1).t <= Math.max(o.slowWithin, KEPT));
            let run = runs.find(({ presses, over, answered }) => !over && answered === undefined && t - presses.at(-1).t <= o.slowWithin && onSameSpot(presses.at(-1), observation, o.radius));
            if (!run)
                runs.push((run = { presses: [], reported: 0, vain: false, over: false }));
            const presses = (run.presses = [...run.presses.slice(1 - MOST), observation]);
            const pressed = (span) => presses.filter((press) => t - press.t <= span).length;
            const update = run.reported > 0;
            if (!update && pressed(o.within) < o.clicks && pressed(o.slowWithin) < o.slowClicks)
                return [];
            run.reported = Math.min(run.reported + 1, MOST);
            return [{ ...evidenceOf(run), p: run.vain ? (update ? o.pMore : o.p) : update ? 0 : early, update }];
        };
    });
}
/** What is to be said of a run so far. */
function evidenceOf({ presses }) {
    const { t, target, on, by } = presses.at(-1);
    return {
        t,
        target,
        presses: presses.slice(-16).map(({ press }) => press),
        count: presses.length,
        details: { on, by, milliseconds: Math.round(t - presses[0].t) },
    };
}

export { rageClick };
