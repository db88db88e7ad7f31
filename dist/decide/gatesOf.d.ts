import type { Condition, Rule } from '../model/config.ts';
import type { Gate } from '../model/decision.ts';
import type { Surroundings } from './surroundingsOf.ts';
/** A rule, where it stands, and how it is armed. */
export interface Standing {
    readonly rule: Rule;
    readonly pointer: string;
    readonly armed: boolean;
    readonly spent: boolean;
    /** What the rule arms on. */
    readonly expected: Condition;
    /** Does the condition hold, allowing for hysteresis? */
    readonly holds: (condition: Condition) => boolean | undefined;
}
/** Every gate of one rule, in order, asked in full whether or not an earlier one is closed. */
export declare function gatesOf({ rule, pointer, armed, spent, expected, holds: holdsNow }: Standing, { config, facts, situation, known, history, limit, quietPage, held }: Surroundings): readonly Gate[];
