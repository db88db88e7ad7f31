import type { Detector, DetectorOptions, Duration } from '../model/detector.ts';
export interface DeadClickOptions extends DetectorOptions {
    /**
     * How long the page has to answer. Default 2.5 s: where a wait begins to cost ratings
     * (sessions whose responses took 2.5–4 s on average were rated badly four times as often).
     */
    readonly after?: Duration;
    /** The evidence of a press on something that looks interactive. Default 0.2. */
    readonly p?: number;
    /** Waiting this long in vain, because the page seemed busy, is worse. Default 10 s: calma waits no longer. */
    readonly longAfter?: Duration;
    /**
     * The evidence of such a press. Default 0.4: 46 % of the presses that a slow map left without an answer
     * for 10 s were in sessions people rated as bad, and 5 % of those answered within 1 s (half for tuning).
     */
    readonly pLong?: number;
    /** The evidence of the second and each further press on the same plain content. Default 0.1. */
    readonly pContent?: number;
}
/**
 * A press on something that looks interactive, and nothing came of it.
 *
 * Known at the deadline (`after`, or up to 10 s while something is under way), and back-dated to
 * the press. Disabled controls are not judged: that they do nothing is what they say.
 */
export declare function deadClick(options?: DeadClickOptions): Detector;
