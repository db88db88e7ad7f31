import type { Detector, DetectorOptions, Duration } from '../model/detector.ts';
export interface ThrashedCursorOptions extends DetectorOptions {
    /** The mouse turns back this often `within` this time. Default 8 in 2 s: at most 6 in 21 minutes of people pointing against the clock. */
    readonly turns?: number;
    readonly within?: Duration;
    /** CSS pixels between two turns, at least. Default 30: complaints about shake detectors are about moves of less than 10. */
    readonly leg?: number;
    /** The evidence. Default 0.05: 994 people under stress moved the mouse no differently (Freihaut et al. 2021). */
    readonly p?: number;
}
/**
 * Shaking the mouse. The evidence that it means anything is weak and contradictory, and people also
 * shake to find the pointer: off by default, in the script tag's file until the config names it.
 * Only with it does anything listen to the pointer's moves.
 *
 * Known at the turn that completes it.
 */
export declare function thrashedCursor(options?: ThrashedCursorOptions): Detector;
