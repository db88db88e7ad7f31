import type { Problem } from './config.ts';
import type { Shape } from './shape.ts';
import { type Tell } from './toProblem.ts';
/** Everything about a value that does not fit its shape, each with its place. */
export declare function findProblems(value: unknown, shape: Shape, pointer: string): readonly Problem[];
export declare function findProblems<T>(value: unknown, shape: Shape, pointer: string, tell: Tell<T>): readonly T[];
