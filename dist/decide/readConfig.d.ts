import type { Limits, Problem, Rule } from '../model/config.ts';
import type { Detector } from '../model/detector.ts';
import type { Thresholds } from '../model/score.ts';
/** A config that has been checked, with every default filled in. */
export interface ReadConfig {
    readonly id: string;
    readonly thresholds: Thresholds;
    readonly detectors: readonly Detector[];
    readonly limits: Limits;
    readonly rules: readonly Rule[];
}
/**
 * Checks the product manager's JSON and fills in the defaults. Never throws: what is wrong is
 * listed, each with its place, what was found and what is allowed, and `config` is then absent.
 */
export declare function readConfig(input: unknown | undefined, installed: readonly Detector[], interventions: readonly string[]): {
    config?: ReadConfig;
    problems: readonly Problem[];
};
