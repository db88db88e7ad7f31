import type { Detector, DetectorOptions, Duration } from '../model/detector.ts';
export interface SlowClickOptions extends DetectorOptions {
    /**
     * An answer that took so long is slow. Default 2.5 s: of sessions whose responses took 2.5–4 s on
     * average people rated 23 % as bad, and at most 5 % of quicker ones.
     */
    readonly after?: Duration;
    /** One that took longer than this is very slow. Default 4 s: 43 % were rated as bad. */
    readonly longAfter?: Duration;
    /**
     * Pressing again this long after the press, and before its answer, is having waited. Default 1 s:
     * what takes longer interrupts the flow of thought (Nielsen 1993), and a double click is quicker.
     */
    readonly repeatedAfter?: Duration;
    /** The evidence of a slow answer. Default 0.08. */
    readonly p?: number;
    /** The evidence of a very slow answer. Default 0.15. */
    readonly pLong?: number;
    /** The evidence of a press that was repeated before its answer. Default 0.12. The strongest of the three counts. */
    readonly pRepeated?: number;
}
/**
 * The page answered, but the visitor had to wait, or pressed again before it did. Presses on one
 * spot that wait for the same answer are one wait, and one signal.
 *
 * Known at the answer, and back-dated to the press. What is never answered is a dead click, and what
 * is answered with an error is for other signals to tell; a rage click or dead click on the same
 * presses takes over what is slow about them.
 */
export declare function slowClick(options?: SlowClickOptions): Detector;
