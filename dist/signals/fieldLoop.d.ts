import type { Detector, DetectorOptions, Duration } from '../model/detector.ts';
export interface FieldLoopOptions extends DetectorOptions {
    /** This many edited returns to one field `within` this time. Default 3 in 2 min, as Flusterduck counts a field's rounds. */
    readonly returns?: number;
    readonly within?: Duration;
    /** The evidence of each return from that one on. Default 0.12: real people's recordings do not support more. */
    readonly p?: number;
}
/**
 * Coming back to one field of a form again and again, each time from another one, and writing
 * something else. Filling a form in order, with a correction here and there, is not that; nor is a
 * search or a chat, where one field is all there is; nor choosing, which is comparing.
 *
 * Known when the visitor begins to write.
 */
export declare function fieldLoop(options?: FieldLoopOptions): Detector;
