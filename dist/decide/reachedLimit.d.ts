import type { Limits } from '../model/config.ts';
import type { Outcome } from '../model/outcome.ts';
/** Why nothing may be offered now. */
export interface ReachedLimit {
    readonly code: 'cap_reached' | 'cooldown';
    readonly actual: string;
    readonly expected: string;
    readonly pointer: string;
}
/**
 * The first cap or cool-down that forbids an offer. An offer counts from the moment it is shown,
 * whether or not the visitor touches it. An outcome that seems to lie in the future (the clock
 * went back) is still cooling.
 */
export declare function reachedLimit(limits: Limits | undefined, history: readonly Outcome[], t: number, pointer: string): ReachedLimit | undefined;
