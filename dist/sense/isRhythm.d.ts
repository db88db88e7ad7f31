/** Changes closer together than this are one change in several steps. */
export declare const ONE_CHANGE = 150;
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
export declare function isRhythm(changes: readonly number[], pressed: number, t: number, presses: readonly number[]): boolean;
/** Came each of the changes after a press, soon, or all at about the same distance, or one after each? Then they are the doing of the presses. */
export declare function isEcho(changes: readonly number[], presses: readonly number[]): boolean;
