import type { Detector, DetectorOptions, Duration } from '../model/detector.ts';
export interface DisabledClickOptions extends DetectorOptions {
    /** This many presses `within` this time on one switched-off control. Default 2 in 5 s: the first one finds out. */
    readonly clicks?: number;
    readonly within?: Duration;
    /** The evidence. Default 0.2, as for a dead click: that a control is off is less of an answer than a reason. */
    readonly p?: number;
}
/**
 * Pressing a control that is disabled or `aria-disabled`, again. A control that worked a moment ago
 * is another matter: a stepper has come to its end, or a button is busy with what it was told.
 *
 * Known at the press that completes it, synchronously; where the control lets presses through
 * (`pointer-events: none`), when nothing else came of the press, and back-dated.
 */
export declare function disabledClick(options?: DisabledClickOptions): Detector;
