import type { Level, Thresholds } from '../model/score.ts';
/**
 * The level that follows from the score and the level before. With hysteresis, so that it does not
 * flutter: `frustrated` begins at `enter` and ends below `exit`; `strained` begins at half of
 * `enter` and ends below half of `exit`.
 */
export declare function nextLevel(score: number, before: Level, { enter, exit }: Thresholds): Level;
