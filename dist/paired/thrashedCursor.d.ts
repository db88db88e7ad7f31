import type { Detector } from '../model/detector.ts';
import { type ThrashedCursorOptions } from '../signals/thrashedCursor.ts';
/** Shaking the mouse, off unless wanted: `signals/thrashedCursor.ts`, with the sense that hears the pointer move. */
export declare function thrashedCursor(options?: ThrashedCursorOptions): Detector;
