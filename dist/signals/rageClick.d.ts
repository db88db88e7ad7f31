import type { Detector, DetectorOptions, Duration } from '../model/detector.ts';
export interface RageClickOptions extends DetectorOptions {
    /** This many presses `within` this time are a rage click. Default 3 in 2 s: 0.36 of 1,000 presses of real people. */
    readonly clicks?: number;
    readonly within?: Duration;
    /** Or this many `slowWithin` a longer time: stubborn, not fast. Default 4 in 5 s. */
    readonly slowClicks?: number;
    readonly slowWithin?: Duration;
    /** Presses this near to each other (CSS pixels, on the page) are on the same spot. Default 30. */
    readonly radius?: number;
    /**
     * The evidence of a run of presses that the page has let pass. Default 0.6: people rated 53 % of the
     * sessions with such a run as bad, but 17 % of those whose run was answered in the end, and 26 %
     * of those without one (36, 36 and 87 sessions at a slow map, the half that numbers are chosen on).
     */
    readonly p?: number;
    /** The evidence of each further press. Default 0.2. */
    readonly pMore?: number;
    /** The evidence while the answer may still come. Default 0.1: hammering that is answered in the end says nothing of a visitor. */
    readonly pEarly?: number;
}
/**
 * Pressing the same thing again and again while the page does not answer. A press that the page
 * answered begins the count anew, so steppers, calendars and games stay silent, unless what had
 * answered was put back at once. So does an edit: the visitor changed something and tries again,
 * which is a new attempt and not hammering.
 *
 * Known at the press that completes it, synchronously; updated with each further press. The page may
 * still answer then, so it counts in full only when a press of it has come to nothing (`none`, `withdrawn`) or to
 * an error (`negative`). A press beside which something changed that may change by itself (`pending`, by `doubt`) is
 * counted once it is known that it does, at the latest 7 s after the change.
 */
export declare function rageClick(options?: RageClickOptions): Detector;
