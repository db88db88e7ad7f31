import type { Config } from '../model/config.ts';
import type { Detector } from '../model/detector.ts';
import type { Thresholds } from '../model/score.ts';
import type { LintProblem } from './lintProblem.ts';
/** A config that is right as far as calma is concerned: does it say what its author means? */
export declare function findWarnings(config: Config, thresholds: Thresholds, detectors: readonly Detector[], interventions?: readonly string[]): readonly LintProblem[];
