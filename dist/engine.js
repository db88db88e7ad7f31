import { createScore } from './score/createScore.js';
import { nextLevel } from './score/nextLevel.js';

/** What happens on one element or form within this time is one incident. */
const INCIDENT = 3000;
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
        const isRival = (other) => other.type !== type;
        if (type === 'deadClick' && incident.some(isRival))
            return false;
        // What a dead click says, the other signal says better.
        const yielding = incident.filter((other) => isRival(other) && other.type === 'deadClick');
        for (const dead of yielding)
            score.remove(dead.type, dead.t, dead.added);
        const staying = counted.filter((other) => !yielding.includes(other));
        // Several signals of one incident count as much as the strongest: this one adds what is missing.
        const own = [...incident.filter((other) => !isRival(other)), verdict].reduce((left, { p }) => left * (1 - p), 1);
        const all = staying.reduce((left, other) => (incident.includes(other) ? left * (1 - other.added) : left), 1);
        const added = own < all ? 1 - own / all : 0;
        score.add(type, t, added);
        counted = [...staying.slice(1 - REMEMBERED), { ...verdict, added }];
        return true;
    };
    return {
        observe(observation) {
            const { t } = observation;
            // Without new evidence the score only falls, so looking just before it comes misses no change.
            if (level !== 'calm')
                look(t);
            if (observation.type === 'progress') {
                score.halve();
                // A dead click that has been halved can no longer be taken back whole.
                counted = counted.filter(({ type }) => type !== 'deadClick');
            }
            const verdicts = running.flatMap(({ type, detect }) => detect(observation).map((evidence) => ({ ...evidence, type, at: t })));
            const told = verdicts.filter((verdict) => count(verdict) && !verdict.silent);
            if (verdicts.length > 0)
                look(t);
            return told;
        },
        read(t) {
            const reading = score.read(t);
            return { ...reading, level: nextLevel(reading.score, level, thresholds) };
        },
    };
}
function isSameIncident(a, b) {
    if (a.target !== undefined && a.target === b.target && Math.abs(a.t - b.t) <= INCIDENT)
        return true;
    return a.presses?.some((press) => b.presses?.includes(press)) ?? false;
}

export { createEngine };
