import type { Detector, DetectorOptions, Duration } from '../model/detector.ts';
export interface ErrorClickOptions extends DetectorOptions {
    /** An error this long after a press may be its doing. Default 1 s, as in Splunk; others take up to 10 s, and blame what a timer throws. */
    readonly within?: Duration;
    /** The evidence. Default 0.35: action and error belong together, so it weighs more than three errors anywhere. */
    readonly p?: number;
}
/**
 * A press on a control that ended in an error: its handler threw or rejected, or its request failed.
 * If the page answered all the same, no visitor felt the error; nor is an error the press's doing
 * that also comes when nobody presses anything. Error messages are left to `errorBurst` and `formLoop`.
 *
 * Known at the page's answer, or at the deadline when there is none; back-dated to the error.
 */
export declare function errorClick(options?: ErrorClickOptions): Detector;
