import type { Condition } from '../model/config.ts';
import type { Level, Thresholds } from '../model/score.ts';
/**
 * At which levels can a condition hold, as far as its own level and score say? Tried out with every
 * score that each level comes with.
 */
export declare function levelsOf({ level, score }: Condition, { enter, exit }: Thresholds): readonly Level[];
