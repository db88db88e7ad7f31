export { lintConfig, type LintOptions } from './lintConfig.ts';
export type { LintCode, LintProblem } from './lintProblem.ts';
