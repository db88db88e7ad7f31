import type { Detector, DetectorOptions, Duration } from '../model/detector.ts';
export interface ScrollThrashOptions extends DetectorOptions {
    /** Scrolling turns back this often `within` this time. Default 4 in 3 s, as in Flusterduck. */
    readonly turns?: number;
    readonly within?: Duration;
    /** CSS pixels between two turns, at least. Default 240: a third of a small screen, more than a slip of the wheel. */
    readonly leg?: number;
    /** The evidence. Default 0.08: who scans a page for something also scrolls up and down. */
    readonly p?: number;
}
/**
 * Scrolling up and down in haste. The evidence is conflicting, so it is off by default, in the
 * script tag's file until the config names it. What script scrolls does not count.
 *
 * Known at the turn that completes it.
 */
export declare function scrollThrash(options?: ScrollThrashOptions): Detector;
