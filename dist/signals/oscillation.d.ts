import type { Detector, DetectorOptions, Duration } from '../model/detector.ts';
export interface OscillationOptions extends DetectorOptions {
    /** The signal is reported from this many returns on: A → B → A is one, A → B → A → B two. Default 3: one in 7,509 tasks. */
    readonly returns?: number;
    /** From the first press of a return to its last. Default 10 s: the odds were found in tasks of 11 s on average. */
    readonly within?: Duration;
    /** Who goes on sooner is operating something, not looking for it. Default 1 s: 79 % of people's repeated presses come faster. */
    readonly pause?: Duration;
    /** The evidence of each return, reported or not. Default 0.08: 0.8 % of the tasks that people failed have one, and 0.2 % of the others. */
    readonly p?: number;
}
/**
 * Going to and fro between two controls, or flipping one box there and back. Once or twice is
 * comparing: it counts a little, and is not reported. Steppers, keypads and games are operated
 * faster. A press on anything else, a field too, or handing something in begins anew.
 *
 * Known at the press that completes it, synchronously.
 */
export declare function oscillation(options?: OscillationOptions): Detector;
