import type { Detector, DetectorOptions, Duration } from '../model/detector.ts';
export interface RageClickOptions extends DetectorOptions {
    /** This many presses `within` this time are a rage click. Default 3 in 2 s: 0.29 of 1,000 presses of real people. */
    readonly clicks?: number;
    readonly within?: Duration;
    /** Or this many `slowWithin` a longer time: stubborn, not fast. Default 4 in 5 s. */
    readonly slowClicks?: number;
    readonly slowWithin?: Duration;
    /** Presses this near to each other (CSS pixels, on the page) are on the same spot. Default 30. */
    readonly radius?: number;
    /** The evidence of the press that completes it. Default 0.6. */
    readonly p?: number;
    /** The evidence of each further press. Default 0.2. */
    readonly pMore?: number;
}
/**
 * Pressing the same thing again and again while the page does not answer. A press that the page
 * answered begins the count anew, so steppers, calendars and games stay silent. So does an edit:
 * the visitor changed something and tries again, which is a new attempt and not hammering.
 *
 * Known at the press that completes it, synchronously; updated with each further press.
 */
export declare function rageClick(options?: RageClickOptions): Detector;
