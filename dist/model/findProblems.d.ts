import type { Problem } from './config.ts';
import type { Shape } from './shape.ts';
/** Everything about a value that does not fit its shape, each with its place. */
export declare function findProblems(value: unknown, shape: Shape, pointer: string): readonly Problem[];
