import type { Ambient } from './ambient.ts';
import { type Presses } from './press.ts';
/**
 * Whose are these changes to the page? In the causality window, its press's; after it, they may be
 * that of any press that waits, unless their place changes by itself.
 *
 * @param isLate - though the window is open, they are none of its task's
 */
export declare function sortChanges(records: readonly MutationRecord[], t: number, presses: Presses, ambient: Ambient, learn: (place: Element, t: number) => void, isLate?: boolean): boolean;
