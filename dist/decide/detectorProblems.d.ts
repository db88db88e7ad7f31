import type { Problem } from '../model/config.ts';
import type { Detector } from '../model/detector.ts';
/** What is wrong with the options a detector was given, each with its place in a config. */
export declare function detectorProblems({ type, defaults, given }: Detector): readonly Problem[];
