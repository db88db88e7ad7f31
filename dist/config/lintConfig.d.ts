import type { LintProblem } from './lintProblem.ts';
export interface LintOptions {
    /**
     * The names of the interventions that are installed. Then another name is an error, as it is for
     * calma. Default: those that come with calma, and another name is a warning.
     */
    readonly interventions?: readonly string[];
}
/**
 * Reads a config as a colleague would: what is wrong with it, what works and is hardly meant, and
 * how to mend both. A text is read as JSON, and problems then know their line and column. Without an
 * error calma takes the config as it is.
 *
 * Never throws, whatever it is given. The problems come in the order of the text.
 */
export declare function lintConfig(config: unknown, options?: LintOptions): readonly LintProblem[];
