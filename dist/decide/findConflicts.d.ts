import type { Config } from '../model/config.ts';
import type { Thresholds } from '../model/score.ts';
import type { Tell } from '../model/toProblem.ts';
/**
 * What is wrong with lines that are right one by one: they contradict each other, or name what is
 * not there.
 *
 * @param interventions - what rules may name; `undefined` if that is not known
 */
export declare function findConflicts<T>(config: Config, { enter, exit }: Thresholds, interventions: readonly string[] | undefined, tell: Tell<T>): readonly T[];
