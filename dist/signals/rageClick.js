import { defineDetector } from '../model/defineDetector.js';
import { onSameSpot } from './onSameSpot.js';

const DEFAULTS = {
    clicks: 3, within: '2s', slowClicks: 4, slowWithin: '5s', radius: 30, p: 0.6, pMore: 0.2, pEarly: 0.1, halfLife: '45s', cap: 1.6,
};
/** A visitor may hammer for minutes; beyond this many presses, counting says nothing new. */
const MOST = 64;
/** No press waits longer for its verdict (10 s, and 7 s in doubt); until then it may say what its run was worth. */
const KEPT = 18_000;
/**
 * Pressing the same thing again and again while the page does not answer. A press that the page
 * answered begins the count anew, so steppers, calendars and games stay silent, unless what had
 * answered was put back at once. So does an edit: the visitor changed something and tries again,
 * which is a new attempt and not hammering.
 *
 * Known at the press that completes it, synchronously; updated with each further press. The page may
 * still answer then, so it counts in full only when a press of it has come to nothing (`none`, `withdrawn`) or to
 * an error (`negative`). A press beside which something changed that may change by itself (`pending`, by `doubt`) is
 * counted once it is known that it does, at the latest 7 s after the change.
 */
function rageClick(options) {
    return defineDetector('rageClick', DEFAULTS, options, (o) => {
        let runs = [];
        const early = Math.min(o.p, o.pEarly);
        const isComplete = (presses) => {
            const { t } = presses.at(-1);
            const pressed = (span) => presses.filter((press) => t - press.t <= span).length;
            return pressed(o.within) >= o.clicks || pressed(o.slowWithin) >= o.slowClicks;
        };
        /** The chance that a run which came to nothing, and all presses of it, say nothing. */
        const left = ({ reported }) => {
            let chance = 1 - o.p;
            for (let i = 1; i < reported; i++)
                chance *= 1 - o.pMore;
            return chance;
        };
        /** A run that was not told of because of a doubt: is it known now? */
        const late = (run) => {
            const sure = sureOf(run);
            const at = sure.findIndex((_, i) => isComplete(sure.slice(0, i + 1)));
            if (run.reported > 0 || at < 0)
                return [];
            run.reported = sure.length - at;
            return [{ ...evidenceOf(run), p: run.vain.size > 0 ? 1 - left(run) : early, update: false }];
        };
        return (observation) => {
            const { t, type } = observation;
            if (type === 'edit' || (type === 'navigation' && observation.kind !== 'replace'))
                for (const run of runs)
                    run.over = true;
            if (type === 'answer') {
                const { kind, press: judged, by } = observation;
                const own = runs.filter(({ presses }) => presses.some(({ press }) => press === judged));
                if (kind === 'pending') {
                    if (by === 'doubt')
                        for (const run of own)
                            run.doubted.add(judged);
                    return [];
                }
                if (kind === 'positive')
                    return own.flatMap((run) => {
                        const isLate = run.doubted.delete(judged) && run.reported === 0 && run.answered === undefined;
                        if (!isLate)
                            run.answered ??= judged;
                        // It was answered long ago: the next press began the count anew.
                        else
                            run.presses = run.presses.filter(({ press }) => press > judged);
                        run.vain = new Set([...run.vain].filter((press) => !isLate || press > judged));
                        return isLate ? late(run) : [];
                    });
                if (kind === 'withdrawn')
                    for (const run of own)
                        if (run.answered === judged)
                            run.answered = undefined;
                const run = own.find(({ vain, answered, doubted }) => (vain.size === 0 || doubted.has(judged)) && answered === undefined);
                if (!run)
                    return [];
                run.vain.add(judged);
                run.doubted.delete(judged);
                if (run.reported === 0)
                    return late(run);
                if (run.vain.size > 1)
                    return [];
                // What has been held back so far. There is nothing new to tell.
                return [{ ...evidenceOf(run), t, p: early < 1 ? 1 - left(run) / (1 - early) : 0, update: true, silent: true }];
            }
            if (type !== 'press' || observation.on === 'native')
                return [];
            runs = runs.filter(({ presses }) => presses.length > 0 && t - presses.at(-1).t <= Math.max(o.slowWithin, KEPT));
            let run = runs.find(({ presses, over, answered }) => !over && answered === undefined && t - presses.at(-1).t <= o.slowWithin && onSameSpot(presses.at(-1), observation, o.radius));
            if (!run)
                runs.push((run = { presses: [], reported: 0, vain: new Set(), over: false, doubted: new Set() }));
            run.presses = [...run.presses.slice(1 - MOST), observation];
            const update = run.reported > 0;
            if (!update && !isComplete(sureOf(run)))
                return [];
            run.reported = Math.min(run.reported + 1, MOST);
            const isVain = run.vain.size > 0;
            return [{ ...evidenceOf(run), p: isVain ? (update ? o.pMore : o.p) : update ? 0 : early, update }];
        };
    });
}
/** The presses of which it is not in doubt whether they were answered. */
function sureOf({ presses, doubted }) {
    return presses.filter(({ press }) => !doubted.has(press));
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
