import type { SignalType } from './signal.ts';
/** Is this signal among those that are not wanted here? `*` stands for all. */
export declare function isUnwanted(type: SignalType, ignored?: readonly string[]): boolean;
