import type { Limits } from '../model/config.ts';
import type { GateCode } from '../model/decision.ts';
import type { Outcome } from '../model/outcome.ts';
/** When and where an offer would be made. */
export interface Moment {
    readonly t: number;
    readonly page: string;
    readonly session?: string | undefined;
}
/** Why nothing may be offered now. */
export interface ReachedLimit {
    readonly code: GateCode;
    readonly actual: string;
    readonly expected: string;
    readonly pointer: string;
}
/**
 * The first cap or cool-down that forbids an offer. An offer counts from the moment it is shown,
 * whether or not the visitor touches it; one that was held out counts as if it had been. An outcome
 * that seems to lie in the future (the clock went back) is within every span, and still cooling.
 */
export declare function reachedLimit(limits: Limits, history: readonly Outcome[], now: Moment, pointer: string): ReachedLimit | undefined;
