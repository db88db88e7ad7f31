import type { Shape } from '../model/shape.ts';
import type { LintProblem } from './lintProblem.ts';
/** What is wrong with one place, and how to mend it: as a colleague would say it. */
export declare function mistake(shape: Shape, pointer: string, found: unknown, allowed: readonly string[], isKey?: boolean): LintProblem;
