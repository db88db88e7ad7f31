import type { Memory } from './memory.ts';
/** A session ends when nothing has been done for this long: the length that analytics have agreed on. */
export declare const SESSION_ENDS_AFTER: number;
/**
 * What two tabs, or a page and the store, know together. In which order and how often they are
 * merged makes no difference, and the result is bounded.
 */
export declare function mergeMemories(a: Memory, b: Memory): Memory;
