import { createScore } from './score/createScore.js';
import { nextLevel } from './score/nextLevel.js';

/** What happens on one element or form within this time is one incident. */
const INCIDENT = 3000;
/** These say best what happened in an incident, and take over what the next ones say: a dead click is part of the rage. */
const LEADING = ['rageClick', 'formLoop', 'errorClick'];
/** What says least comes first, and yields to those after it too: a slow click is a dead one in the end. */
const YIELDING = ['slowClick', 'disabledClick', 'deadClick'];
/** Evidence that may still be merged: the presses a visitor makes in a few seconds. */
const REMEMBERED = 32;
/**
 * Observations in, signals and score out. Pure: the same observations give the same result, bit
 * for bit, in a page, in Node or in a data warehouse.
 */
function createEngine(detectors, thresholds) {
    const running = detectors.map((detector) => ({ type: detector.type, detect: detector.start() }));
    const score = createScore(Object.fromEntries(detectors.map(({ type, options }) => [type, options])));
    /** What is in the score, each with the part of its `p` that it added. */
    let counted = [];
    let level = 'calm';
    const look = (t) => (level = nextLevel(score.read(t).score, level, thresholds));
    /** Adds evidence, as far as its incident is not counted already. Says whether it is news. */
    const count = (verdict) => {
        const { type, t } = verdict;
        const incident = counted.filter((other) => isSameIncident(other, verdict));
        if (incident.some((other) => isSaidBetter(type, other.type)))
            return false;
        // What these say, this one says better.
        const yielding = incident.filter((other) => isSaidBetter(other.type, type));
        for (const { type, t, added } of yielding)
            score.remove(type, t, added);
        const staying = counted.filter((other) => !yielding.includes(other));
        // Several signals of one incident count as much as the strongest: this one adds what is missing.
        const own = [...incident.filter((other) => other.type === type), verdict].reduce((left, { p }) => left * (1 - p), 1);
        const all = staying.reduce((left, other) => (incident.includes(other) ? left * (1 - other.added) : left), 1);
        // It brings at least what it has taken over: more evidence never lowers the score.
        const left = yielding.reduce((left, { added }) => left * (1 - added), all);
        const added = Math.min(own, left) < all ? 1 - Math.min(own, left) / all : 0;
        score.add(type, t, added);
        counted = [...staying.slice(1 - REMEMBERED), { ...verdict, added }];
        return true;
    };
    return {
        observe(observation) {
            const { t } = observation;
            if (observation.type === 'progress') {
                score.halve();
                // What has been halved can no longer be taken back whole.
                counted = counted.filter(({ type }) => !YIELDING.includes(type));
            }
            const verdicts = [];
            for (const { type, detect } of running)
                for (const evidence of detect(observation))
                    verdicts.push({ ...evidence, type, at: t });
            if (verdicts.length === 0)
                return verdicts;
            verdicts.sort((a, b) => Number(YIELDING.includes(a.type)) - Number(YIELDING.includes(b.type)));
            // Without new evidence the score only falls, so looking just before it comes misses no change.
            look(t);
            const told = verdicts.filter((verdict) => count(verdict) && !verdict.silent);
            look(t);
            return told;
        },
        read(t) {
            const { score: now, parts } = score.read(t);
            return { score: now, parts, level: nextLevel(now, level, thresholds) };
        },
    };
}
/** Of two signals of one incident: does the other one take this one over? */
function isSaidBetter(type, other) {
    const place = YIELDING.indexOf(type);
    return place >= 0 && (LEADING.includes(other) || YIELDING.indexOf(other) > place);
}
function isSameIncident(a, b) {
    if (a.target !== undefined && a.target === b.target && Math.abs(a.t - b.t) <= INCIDENT)
        return true;
    return share(a.presses, b.presses) || share(a.errors, b.errors);
}
function share(some = [], others = []) {
    return some.some((one) => others.includes(one));
}

export { createEngine };
