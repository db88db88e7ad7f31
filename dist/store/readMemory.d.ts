import type { Memory } from '../model/memory.ts';
/**
 * Makes sense of what was found in the store, where anything may be: of an older version, written by
 * a page's script, or broken. What is sound is kept, part by part; for what is not, `own` stands in.
 *
 * @returns undefined for what a newer version has written, which must stay as it is
 */
export declare function readMemory(found: unknown, own: Memory, now: number): Memory | undefined;
