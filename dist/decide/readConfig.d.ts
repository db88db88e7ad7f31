import type { Action, Config, Consent, Holdout, Limits, Problem, Quiet, Rule, SegmentCondition } from '../model/config.ts';
import type { Detector } from '../model/detector.ts';
import type { Thresholds } from '../model/score.ts';
/** A config that has been checked, with every default filled in. */
export interface ReadConfig {
    readonly id: string;
    readonly paused: boolean;
    readonly thresholds: Thresholds;
    readonly detectors: readonly Detector[];
    /** `pause` and `patience` in milliseconds. */
    readonly quiet: Required<Omit<Quiet, 'pause' | 'patience'>> & {
        readonly pause: number;
        readonly patience: number;
    };
    readonly segments: Readonly<Record<string, SegmentCondition>>;
    readonly limits: Limits;
    readonly holdout: Required<Holdout>;
    readonly rules: readonly Rule[];
    readonly actions: Readonly<Record<string, Action>>;
    readonly texts: NonNullable<Config['texts']>;
    readonly consent: Required<Consent>;
}
/**
 * Checks the product manager's JSON and fills in the defaults. Never throws: what is wrong is
 * listed, each with its place, what was found and what is allowed, and `config` is then absent.
 */
export declare function readConfig(input: unknown | undefined, installed: readonly Detector[], interventions: readonly string[]): {
    config?: ReadConfig;
    problems: readonly Problem[];
};
