import { REMEMBERED } from './press.js';

/** Changes closer together than this are one change in several steps. */
const ONE_CHANGE = 150;
/** Two distances are the same if they differ by no more: timers come late. */
const JITTER = 50;
/** What answers a press comes as late as the page is busy: measured on a machine that had six times its work to do. */
const ECHO = 80;
/** A change with no press so long before it, nobody has brought about. */
const SHADOW = 500;
/**
 * Does a place change by itself, at regular intervals, and did the change at this time fit in, the first since the press that was seen?
 * What the press itself started changes for the first time a whole interval after it, and what answers each press comes
 * after each at the same distance.
 *
 * @param changes - when the place changed, before and since
 * @param pressed - when the press was made
 * @param t - when the place was first seen to change since
 * @param presses - when anything was pressed before and since, this press included
 */
function isRhythm(changes, pressed, t, presses) {
    const at = changes.findIndex((time) => Math.abs(time - t) <= ONE_CHANGE);
    const [before2 = NaN, before = NaN, , after = NaN, after2 = NaN] = [-2, -1, 0, 1, 2].map((step) => changes[at + step]);
    if (at < 0 || isEcho(changes, presses))
        return false;
    // What was drawn anew as it was is a change that nobody sees, and a tick. What blinks as quickly may have been set going by the press.
    if (before > pressed)
        return t - before > 2 * SHADOW && isAlike(t - before, after - t) && isRhythm(changes, pressed, before, presses);
    // Who presses like a clock is answered like one. A clock ticks when nobody presses, too.
    const isKept = (gap) => changes.some((time, i) => !isShadowed(time, presses) && [time - changes[i - 1], changes[i + 1] - time].some((other) => Math.abs(other - gap) <= jitter(gap)));
    if ((isAlike(t - before, after - t) || isAlike(t - before, before - before2)) && isKept(t - before))
        return true;
    // A timer that the press has set takes at least its interval.
    return after - t > 2 * ONE_CHANGE && isAlike(after - t, after2 - after) && t - pressed < (after - t) * 0.96 && isKept(after - t);
}
/** Was there a press shortly before? */
function isShadowed(time, presses) {
    return presses.some((press) => time >= press && time - press <= SHADOW);
}
/** Are these distances the same, or is one of them that between every second tick, or every third? */
function isAlike(one, other) {
    const [short, long] = one < other ? [one, other] : [other, one];
    const times = Math.round(long / short);
    return times <= 3 && Math.abs(long / times - short) <= jitter(short) / times;
}
const jitter = (interval) => Math.max(JITTER, interval * 0.08);
/** Came each of the changes after a press, soon, or all at about the same distance, or one after each? Then they are the doing of the presses. */
function isEcho(changes, presses) {
    const since = changes.filter((time) => time >= (presses[0] ?? Infinity));
    // Who presses on and on has pressed before, too, and that is forgotten.
    const isAll = since.length === changes.length || presses.length >= REMEMBERED;
    if (isAll && since.length > 0 && since.every((time) => isShadowed(time, presses)))
        return true;
    if (since.length < 2)
        return false;
    // On a slow machine, each answer may be late in its own way.
    if (isAll && since.every((time, i) => presses.filter((press) => press <= time && press > (since[i - 1] ?? -Infinity)).length === 1))
        return true;
    return presses.some((press) => {
        const distance = since[0] - press;
        return distance >= 0 && since.every((time) => presses.some((other) => Math.abs(time - other - distance) <= ECHO));
    });
}

export { ONE_CHANGE, isEcho, isRhythm };
