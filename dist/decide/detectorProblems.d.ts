import type { Problem } from '../model/config.ts';
import type { Detector } from '../model/detector.ts';
/** What is wrong with the options a detector was given in code, each with its place in a config. */
export declare function detectorProblems(detector: Detector): readonly Problem[];
