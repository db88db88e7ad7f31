/** Changes closer together than this are one change in several steps. */
const ONE_CHANGE = 150;
/** Two distances are the same if they differ by no more: timers come late. */
const JITTER = 50;
/** What answers a press comes as late as the page is busy: measured on a machine that had six times its work to do. */
const ECHO = 80;
/** A change with no press so long before it, nobody has brought about. */
const SHADOW = 500;
/**
 * Does a place change by itself, at regular intervals, and did the change at this time fit in, the first since the press?
 * What the press itself started changes for the first time a whole interval after it, and what answers each press comes
 * after each at the same distance.
 *
 * @param changes - when the place changed, before and since
 * @param pressed - when the press was made
 * @param t - when the place changed for the first time since
 * @param presses - when anything was pressed before and since, this press included
 */
function isRhythm(changes, pressed, t, presses) {
    const at = changes.findIndex((time) => Math.abs(time - t) <= ONE_CHANGE);
    const [before2 = NaN, before = NaN, , after = NaN, after2 = NaN] = [-2, -1, 0, 1, 2].map((step) => changes[at + step]);
    if (at < 0 || before > pressed || isEcho(changes, presses))
        return false;
    if (isAlike(t - before, after - t) || isAlike(t - before, before - before2))
        return true;
    // A timer that the press has set takes at least its interval.
    return after - t > 2 * ONE_CHANGE && isAlike(after - t, after2 - after) && t - pressed < (after - t) * 0.96;
}
/** Are these distances the same, or is one of them that between every second tick, or every third? */
function isAlike(one, other) {
    const [short, long] = one < other ? [one, other] : [other, one];
    const times = Math.round(long / short);
    return times <= 3 && Math.abs(long / times - short) <= Math.max(JITTER, short * 0.08) / times;
}
/** Came each of the changes after a press, soon or all at about the same distance? Then they are the doing of the presses. */
function isEcho(changes, presses) {
    const isAfterPress = (time, from, to) => presses.some((press) => time - press >= from && time - press <= to);
    if (changes.every((time) => isAfterPress(time, 0, SHADOW)))
        return true;
    const since = changes.filter((time) => time >= (presses[0] ?? Infinity));
    return since.length > 1 && presses.some((press) => {
        const distance = since[0] - press;
        return distance >= 0 && since.every((time) => isAfterPress(time, distance - ECHO, distance + ECHO));
    });
}

export { ONE_CHANGE, isEcho, isRhythm };
