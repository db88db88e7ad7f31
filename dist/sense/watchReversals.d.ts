import type { Styles } from './createStyles.ts';
import type { Verdicts } from './createVerdicts.ts';
import { type Press, type Presses } from './press.ts';
import type { SenseMemory } from './senseMemory.ts';
import type { Surroundings } from './surroundings.ts';
export interface Reversals {
    /** The page has answered these presses, the last of them by these changes, which are its own from now on. */
    hold(presses: readonly Press[], records: Map<MutationRecord, number | undefined>): void;
    /** The page changed again. Says whether that matters. */
    saw(record: MutationRecord, t: number): boolean;
    /** A request of the press that was answered last has ended. */
    requested(failed: boolean): void;
    /** Takes back the verdict on what the page has taken back. */
    look(painted: boolean): void;
    /** What was there is there for good. */
    forget(): void;
}
/**
 * An answer that is put back right after it was given is none: a menu that another handler closes
 * again, a switch that goes back when its request fails, a note that is mounted anew.
 */
export declare function watchReversals({ document, now, guard }: Surroundings, presses: Presses, memory: SenseMemory, verdicts: Verdicts, styles: Styles): Reversals;
