/** The gates, in the order in which they are asked. None is skipped in `explain()`. */
export type GateName = 'paused' | 'config' | 'quiet' | 'armed' | 'when' | 'limits' | 'other' | 'act';
/** One gate: passed or not, and why. */
export interface Gate {
    readonly gate: GateName;
    readonly passed: boolean;
    /** A stable word for machines: `cap_reached`, `condition_false`, … */
    readonly code: string;
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
    readonly intervention: string;
    /** `offer`: it is shown. `blocked`: a gate other than `quiet` refused. `expired`: no pause came within 20 s. */
    readonly verdict: 'offer' | 'blocked' | 'expired';
    readonly gates: readonly Gate[];
}
