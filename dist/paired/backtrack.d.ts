import type { Detector } from '../model/detector.ts';
import { type BacktrackOptions } from '../signals/backtrack.ts';
/** Going back soon, or to one page again and again: `signals/backtrack.ts`, with the sense that hears of the back/forward cache. */
export declare function backtrack(options?: BacktrackOptions): Detector;
