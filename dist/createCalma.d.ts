import type { Config, Problem } from './model/config.ts';
import type { Decision, Explanation } from './model/decision.ts';
import type { Detector } from './model/detector.ts';
import type { Customer } from './model/handoff.ts';
import type { Intervention } from './model/intervention.ts';
import type { Outcome } from './model/outcome.ts';
import type { ScoreReading } from './model/score.ts';
import type { Signal } from './model/signal.ts';
import type { Trace } from './model/trace.ts';
export interface CalmaOptions {
    /** The detectors to run: `[rageClick(), deadClick()]`. What is not given is not shipped. */
    readonly signals: readonly Detector[];
    /** What visitors may be offered. Default: nothing; calma then only senses and tells. */
    readonly interventions?: readonly Intervention[];
    /** The product manager's plain JSON. Default: no rules. */
    readonly config?: Config;
    /** Turns a path into a page template. Default: identities become `:id`, `/orders/8841` → `/orders/:id`. */
    readonly page?: (path: string) => string;
    /** How many observations `trace()` keeps. Default 500. */
    readonly traceSize?: number;
}
/** What `calma.on('error')` delivers. */
export interface CalmaError {
    /** `calma`: our own. `host`: a callback of the page threw. `config`: the config is not used. */
    readonly source: 'calma' | 'host' | 'config';
    readonly error?: unknown;
    readonly problems?: readonly Problem[];
}
/** The events of `calma.on`, with what each delivers. */
export interface CalmaEvents {
    /** A detector's verdict, synchronously at the press or at its deadline. */
    signal: Signal;
    /** The score has risen. */
    score: ScoreReading & {
        readonly t: number;
    };
    /** The level has changed. */
    level: ScoreReading & {
        readonly t: number;
    };
    /** A rule that was armed has been decided on. */
    decision: Decision;
    /** An offer is about to be shown. */
    intervention: {
        readonly t: number;
        readonly offer: string;
        readonly rule: string;
        readonly intervention: string;
    };
    outcome: Outcome;
    error: CalmaError;
}
/** The state at a moment. */
export interface Snapshot extends ScoreReading {
    readonly page: string;
    readonly running: boolean;
    /** The offer on the page, if there is one. */
    readonly offer: string | undefined;
}
export interface Calma {
    /** Begins to sense. Calling it again does nothing. */
    start(): void;
    /** Leaves the page alone, and keeps what is known. */
    stop(): void;
    /** Stops for good: no node, listener or timer is left. */
    destroy(): void;
    /** Calls `heard` on every event of this type. Returns how to stop. */
    on<E extends keyof CalmaEvents>(event: E, heard: (what: CalmaEvents[E]) => void): () => void;
    /** The state now; the same object for as long as nothing has changed. */
    snapshot(): Snapshot;
    /** Calls `changed` when the snapshot has changed. Returns how to stop. */
    subscribe(changed: () => void): () => void;
    /** Every gate of one rule, passed or not, with what was found and what was expected. */
    explain(rule: string): Explanation;
    explain(): readonly Explanation[];
    /** The visitor got somewhere: all evidence halves. */
    progress(): void;
    /** The page answered a press in a way calma cannot see. Without an element: all that wait. */
    answered(element?: Element): void;
    /** Who the visitor is. It reaches the agent with the request, and goes nowhere else. */
    identify(customer: Customer): void;
    /** Changes parts of the config. What is not named stays; a faulty change is refused whole. */
    configure(patch: Partial<Config>): void;
    /** What was observed, for replay. */
    trace(): Trace;
}
/**
 * Makes an instance. Nothing runs until `start()`. Works without a DOM too, where it does nothing.
 * Never throws into the page: what is wrong with the options is told by `on('error')` and once in
 * the console.
 */
export declare function createCalma(options: CalmaOptions): Calma;
