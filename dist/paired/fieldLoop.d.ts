import type { Detector } from '../model/detector.ts';
import { type FieldLoopOptions } from '../signals/fieldLoop.ts';
/** Coming back to one field again and again: `signals/fieldLoop.ts`, with the sense that hears where is written. */
export declare function fieldLoop(options?: FieldLoopOptions): Detector;
