import type { Detector, DetectorOptions, Duration } from '../model/detector.ts';
export interface ErrorBurstOptions extends DetectorOptions {
    /** This many *different* errors `within` this time are a burst. Default 3 in 10 s. */
    readonly errors?: number;
    readonly within?: Duration;
    /** The evidence of a burst. Default 0.3. */
    readonly p?: number;
}
/**
 * Several different errors in a short time. One error that repeats is not a burst: a broken timer
 * in the background is nothing a visitor feels.
 *
 * Known at the error that completes it; a new burst needs as many new errors.
 */
export declare function errorBurst(options?: ErrorBurstOptions): Detector;
