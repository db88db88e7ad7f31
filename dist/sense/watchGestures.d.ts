import { type Presses } from './press.ts';
import type { Surroundings } from './surroundings.ts';
import type { PressOptions, PressPorts } from './pressPorts.ts';
import type { Reversals } from './watchReversals.ts';
/**
 * The few events a gesture is made of become presses, and each of them opens the window in which
 * all that changes was caused by the press.
 */
export declare function watchGestures(s: Surroundings, presses: Presses, { wait, ignore, seesDrawing }: PressOptions, ports: PressPorts, reversals: Reversals): void;
