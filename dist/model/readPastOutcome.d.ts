import type { PastOutcome } from './memory.ts';
/**
 * An outcome from a place where anyone may write: another tab, or the store. A copy of what belongs
 * to it, or undefined if it is none. One that seems to lie in the future happens now: it would
 * forbid offers for as long.
 */
export declare function readPastOutcome(found: unknown, now: number): PastOutcome | undefined;
