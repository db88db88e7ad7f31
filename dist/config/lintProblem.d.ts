/** One thing to mend in a config, or to think about. */
export interface LintProblem {
    /** An `error` is refused by calma; a `warning` works, and hardly as meant. */
    readonly severity: 'error' | 'warning';
    /** A stable word for machines. */
    readonly code: LintCode;
    /** JSON pointer to the place: `/rules/0/when/scroe`. */
    readonly pointer: string;
    /** Where it stands, counted from 1; only for a config given as text. */
    readonly line?: number;
    readonly column?: number;
    /** What was found, as JSON; empty if nothing was. */
    readonly found: string;
    /** What is allowed there: words to choose from, or descriptions. Empty for most warnings. */
    readonly allowed: readonly string[];
    /** The word that was most likely meant. */
    readonly nearest?: string;
    /** What is wrong, in a sentence or two. */
    readonly message: string;
    /** What to do about it, in one line. */
    readonly fix: string;
}
export type LintCode = 'syntax' | 'duplicate_key' | 'unknown_key' | 'missing_key' | 'wrong_value' | 'conflict' | 'unknown_time_zone' | 'unknown_intervention' | 'no_rules' | 'unreachable_rule' | 'impossible_condition' | 'calm_visitors' | 'cap_without_cooldown' | 'refusal_forgotten' | 'exit_close_to_enter' | 'large_holdout' | 'percent_as_share' | 'nobody' | 'page_is_no_path' | 'page_is_no_template' | 'quiet_everywhere' | 'page_is_quiet' | 'bare_milliseconds' | 'unused_segment' | 'unused_action' | 'no_patience' | 'no_memory' | 'never_open' | 'no_signals' | 'missing_text';
