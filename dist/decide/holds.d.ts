import type { Condition } from '../model/config.ts';
/** Does one fact pass its test? `undefined` if it is not known. */
export type Leaf = (name: string, wanted: never) => boolean | undefined;
/**
 * Does a condition hold? `undefined` where that hangs on what is not known: a rule does not act on a
 * guess, and neither does the opposite of that rule.
 */
export declare function holds(condition: Condition, leaf: Leaf): boolean | undefined;
