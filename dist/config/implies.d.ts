import type { Condition, Test } from '../model/config.ts';
import type { Thresholds } from '../model/score.ts';
/**
 * Whenever the first condition holds, does the second? True only where that is certain: what cannot
 * be compared is taken to differ.
 */
export declare function implies(first: Condition, second: Condition, thresholds: Thresholds): boolean;
/** Can any value pass this test? False only where it is certain that none can. */
export declare function isPossible(key: string, test: Test): boolean;
