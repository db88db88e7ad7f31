import { passes } from '../decide/passes.js';

const LEVELS = ['calm', 'strained', 'frustrated'];
const VALUES = { level: LEVELS, device: ['touch', 'mouse'], returning: [true, false], agents: ['open', 'closed'] };
const ORDERING = ['is', 'gt', 'gte', 'lt', 'lte'];
/**
 * Whenever the first condition holds, does the second? True only where that is certain: what cannot
 * be compared is taken to differ.
 */
function implies(first, second, thresholds) {
    const [one, other] = [withLevel(first, thresholds), withLevel(second, thresholds)];
    return Object.entries(other).every(([key, wanted]) => {
        const given = one[key];
        if (key === 'score' && given === undefined)
            return within({ from: leastScore(one.level, thresholds), to: 100, openFrom: false, openTo: false }, rangeOf(wanted));
        if (given === undefined)
            return false;
        return JSON.stringify(given) === JSON.stringify(wanted) || testImplies(key, given, wanted);
    });
}
/** Can any value pass this test? False only where it is certain that none can. */
function isPossible(key, test) {
    if (typeof test !== 'object')
        return true;
    if (test.in?.length === 0)
        return false;
    const values = VALUES[key] ?? test.in ?? (test.is === undefined ? undefined : [test.is]);
    if (values)
        return test.exists === false || values.some((value) => passes(test, value));
    const range = rangeOf(test);
    return range === undefined || range.from < range.to || (range.from === range.to && !range.openFrom && !range.openTo);
}
/** A condition with its level: the one its score comes with, and `frustrated` if it names neither. */
function withLevel(condition, { enter }) {
    if (condition.level !== undefined)
        return condition;
    if (condition.score === undefined)
        return JSON.stringify(condition).match(/"(level|score)"/) ? condition : { ...condition, level: 'frustrated' };
    const { from = 0 } = rangeOf(condition.score) ?? {};
    return { ...condition, level: { in: LEVELS.filter((_, i) => i === 2 || (i === 1 && from < enter) || (i === 0 && from < enter / 2)) } };
}
function leastScore(level, { enter }) {
    const least = LEVELS.findIndex((word) => level !== undefined && passes(level, word));
    return [0, enter / 2, enter][least] ?? 0;
}
function testImplies(key, given, wanted) {
    const values = VALUES[key];
    if (values)
        return values.every((value) => !passes(given, value) || passes(wanted, value));
    const listed = typeof given !== 'object' ? [given] : given.in ?? (given.is === undefined ? undefined : [given.is]);
    if (key === 'segment')
        return listed?.length === 1 && typeof wanted === 'object' && Object.keys(wanted).join() === 'in' && wanted.in.includes(listed[0]);
    if (listed)
        return listed.every((value) => passes(wanted, value));
    const range = rangeOf(given);
    if (range)
        return within(range, rangeOf(wanted));
    const { matches } = given;
    if (matches === undefined || typeof wanted !== 'object' || Object.keys(wanted).join() !== 'matches')
        return false;
    // `/a/b/**` and `/a/*` lie within `/a/**`.
    return wanted.matches.endsWith('/**') && `${matches}/`.startsWith(wanted.matches.slice(0, -2)) && !/\*/.test(wanted.matches.slice(0, -3));
}
/** The numbers that pass a test, if they are one range and nothing else is asked. */
function rangeOf(test) {
    if (typeof test === 'number')
        return { from: test, to: test, openFrom: false, openTo: false };
    if (typeof test !== 'object' || !Object.keys(test).every((operator) => ORDERING.includes(operator)))
        return undefined;
    const { is, gt = -Infinity, gte = is ?? -Infinity, lt = Infinity, lte = is ?? Infinity } = test;
    return { from: Math.max(gt, gte), to: Math.min(lt, lte), openFrom: gt >= gte, openTo: lt <= lte };
}
function within(inner, outer) {
    if (!outer)
        return false;
    return (inner.from > outer.from || (inner.from === outer.from && (inner.openFrom || !outer.openFrom))) &&
        (inner.to < outer.to || (inner.to === outer.to && (inner.openTo || !outer.openTo)));
}

export { implies, isPossible };
