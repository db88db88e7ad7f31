import type { Detector } from '../model/detector.ts';
import { type OscillationOptions } from '../signals/oscillation.ts';
/** Going to and fro between two controls, or flipping a box: `signals/oscillation.ts`, with the sense that hears boxes flip. */
export declare function oscillation(options?: OscillationOptions): Detector;
