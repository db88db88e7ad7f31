import type { Detector, DetectorOptions, Duration } from '../model/detector.ts';
export interface KeyMashOptions extends DetectorOptions {
    /**
     * This many *different* keys `within` this time. Default 12 in 1 s: in 70,982 keys of real people,
     * only one second in a thousand had more than 11, the same ones counted again.
     */
    readonly keys?: number;
    readonly within?: Duration;
    /**
     * This many of them down at once. Default 3: a flat hand. A scanner, a password manager and a
     * remote desktop let go of each key before the next.
     */
    readonly together?: number;
    /** The evidence. Default 0.3. */
    readonly p?: number;
}
/**
 * Hands on the keyboard without a word: many different keys at once. Which keys is never recorded.
 * Held keys, shortcuts, arrows and what an input method makes of keys do not count.
 *
 * Known at the key that completes it, synchronously.
 */
export declare function keyMash(options?: KeyMashOptions): Detector;
