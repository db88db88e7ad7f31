import type { PressObservation } from '../model/observation.ts';
/**
 * Were these two presses on the same spot: the same control, or places on the page within `radius`?
 * The same paragraph or background is not enough, for it may fill the screen, and people press
 * here and there as they read.
 */
export declare function onSameSpot(a: PressObservation, b: PressObservation, radius: number): boolean;
