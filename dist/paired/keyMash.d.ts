import type { Detector } from '../model/detector.ts';
import { type KeyMashOptions } from '../signals/keyMash.ts';
/** Many different keys at once, as by a flat hand: `signals/keyMash.ts`, with the sense that counts keys. */
export declare function keyMash(options?: KeyMashOptions): Detector;
