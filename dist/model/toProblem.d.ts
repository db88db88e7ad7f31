import type { Problem } from './config.ts';
/** Hears of something that does not fit: the place, what was found, what is allowed, and whether it is the key that is wrong. */
export type Tell<T> = (pointer: string, found: unknown, allowed: readonly string[], isKey?: boolean) => T;
export declare const toProblem: Tell<Problem>;
