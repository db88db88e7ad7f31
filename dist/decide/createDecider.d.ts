import type { Decision, Explanation } from '../model/decision.ts';
import type { Outcome } from '../model/outcome.ts';
import type { Level } from '../model/score.ts';
import type { ReadConfig } from './readConfig.ts';
/** What rules may ask about, at a moment. */
export interface Facts {
    readonly t: number;
    readonly score: number;
    readonly level: Level;
    readonly page: string;
}
/** What the gates look at besides the facts. */
export interface Situation {
    /** Between `start()` and `stop()`. */
    readonly running: boolean;
    /** When the visitor last pressed, typed or scrolled. */
    readonly lastInput: number;
    /** Why this is no moment to interrupt: `typing`, `pending`, `dialog`, `hidden`. */
    readonly busy: readonly string[];
    /** An offer is on the page already. */
    readonly offerOpen: boolean;
    /** Names of the interventions at hand. */
    readonly interventions: readonly string[];
}
/** What to do now. */
export interface Next {
    /**
     * What has been decided just now: rules that were armed but blocked, or that found no pause in
     * time, and last the one to offer, if a rule passed every gate.
     */
    readonly decisions: readonly Decision[];
    /** A rule passed every gate but the pause. Look again at this time. */
    readonly lookAt: number | undefined;
}
export interface Decider {
    /** Arms and disarms the rules, and picks the first in order that passes every gate. */
    next(facts: Facts, situation: Situation): Next;
    /** Every gate of every rule, computed in full. Changes nothing. */
    explain(facts: Facts, situation: Situation): readonly Explanation[];
    /** Limits and cool-downs count outcomes. */
    record(outcome: Outcome): void;
}
/**
 * Pure: facts and situation in, decision out. A rule fires once per arming. It arms when the level
 * or the score it names is reached (`frustrated` if it names neither), and arms again only after
 * that has ended.
 */
export declare function createDecider({ rules, limits }: Pick<ReadConfig, 'rules' | 'limits'>): Decider;
