import type { Config } from '../model/config.ts';
import type { Thresholds } from '../model/score.ts';
/** The scores at which `frustrated` begins and ends. */
export declare function thresholdsOf({ sensitivity, score }: Config): Thresholds;
