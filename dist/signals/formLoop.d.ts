import type { Detector, DetectorOptions, Duration } from '../model/detector.ts';
export interface FormLoopOptions extends DetectorOptions {
    /** The signal is reported from this many rejections on. Default 3: the first error is normal. */
    readonly rejections?: number;
    /** Rejections older than this are forgotten. Default 2 min. */
    readonly within?: Duration;
    /** The evidence of the 1st, 2nd, 3rd … rejection; the last holds for all that follow. Default 0.1, 0.3, 0.45. */
    readonly p?: readonly number[];
}
/**
 * The same form rejected again and again: by the browser's validation, by a marked field, by an
 * error message, by a failed request, or by emptying what had been filled in.
 *
 * Known at the rejection. The evidence grows from the first one on; the signal is reported from
 * the third.
 */
export declare function formLoop(options?: FormLoopOptions): Detector;
