import type { Decision, Explanation } from '../model/decision.ts';
import type { Outcome } from '../model/outcome.ts';
import type { ReadConfig } from './readConfig.ts';
import type { Facts, Situation } from './situation.ts';
export type { Facts, Situation } from './situation.ts';
/** What to do now. */
export interface Next {
    /**
     * What has been decided just now: rules that were armed but blocked, or that found no pause in
     * time, those that show nothing, and last the one to offer or to hold out, if a rule passed every
     * gate.
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
    /** The state of each rule, by its id, for the decider of the next config: a rule does not fire again because another line was changed. */
    readonly armings: Readonly<Record<string, Arming>>;
    /** Limits and cool-downs count outcomes: of this page, of other tabs, and of earlier visits. */
    record(outcome: Outcome): void;
}
/** The state of one rule. */
export interface Arming {
    readonly armed: boolean;
    /** This arming has had its answer. */
    spent?: boolean;
    /** The refusal has been told. */
    told?: boolean;
    /** When it began to wait for a pause. */
    waitingSince?: number | undefined;
}
/**
 * Pure: facts and situation in, decision out. A rule fires once per arming. It arms when the level
 * or the score it names is reached (`frustrated` if it names neither), and arms again only after
 * that has ended.
 */
export declare function createDecider(config: ReadConfig, before?: Decider['armings']): Decider;
