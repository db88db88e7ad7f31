import type { Condition } from '../model/config.ts';
/** The names of the facts a condition asks about; a segment's as `segment bigCart`. */
export declare function namesIn(condition: Condition): readonly string[];
