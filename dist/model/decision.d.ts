/** The gates, in the order in which they are asked. None is skipped in `explain()`. */
export type GateName = 'paused' | 'config' | 'consent' | 'quietPage' | 'quietElement' | 'quietState' | 'armed' | 'when' | 'hours' | 'agents' | 'limits' | 'ruleLimits' | 'rollout' | 'otherTab' | 'other' | 'holdout' | 'act';
/** A stable word for what a gate found. `ok`: passed. `loading`: the rules are not here yet. `silent`: not asked of what visitors do not see. */
export type GateCode = 'ok' | 'loading' | 'silent' | 'paused' | 'config_invalid' | 'rule_off' | 'consent_required' | 'quiet_page' | 'quiet_element' | 'quiet_state' | 'hidden_tab' | 'not_armed' | 'spent' | 'condition_false' | 'condition_unknown' | 'outside_hours' | 'agents_unavailable' | 'cap_reached' | 'cooldown' | 'gave_up' | 'not_in_rollout' | 'other_tab' | 'other_intervention' | 'held_out' | 'not_installed';
/** One gate: passed or not, and why. */
export interface Gate {
    readonly gate: GateName;
    readonly passed: boolean;
    readonly code: GateCode;
    readonly actual: unknown;
    readonly expected: unknown;
    /** JSON pointer into the config, where a line of it decided. */
    readonly pointer?: string;
    /** A sentence for people. */
    readonly text: string;
}
/** Every gate of one rule. */
export interface Explanation {
    readonly rule: string;
    readonly passed: boolean;
    readonly gates: readonly Gate[];
}
/** What `calma.on('decision')` delivers: a rule was armed and has been decided on. */
export interface Decision {
    readonly t: number;
    readonly rule: string;
    /** What the rule's `then` says: an intervention or an action. */
    readonly action: string;
    readonly intervention: string;
    /**
     * `offer`: it is shown. `heldOut`: it would be, but the visitor is in the hold-out. `blocked`: a gate
     * refused that is more than the moment. `expired`: no pause came in time.
     */
    readonly verdict: 'offer' | 'heldOut' | 'blocked' | 'expired';
    /** The segments the visitor is in. */
    readonly segments: readonly string[];
    readonly gates: readonly Gate[];
}
