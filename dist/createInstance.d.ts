import type { Config } from './model/config.ts';
import type { Explanation } from './model/decision.ts';
import type { Detector } from './model/detector.ts';
import type { CalmaEvents } from './model/events.ts';
import type { Customer } from './model/handoff.ts';
import type { Intervention } from './model/intervention.ts';
import type { ScoreReading } from './model/score.ts';
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
    /**
     * Every gate of one rule, passed or not, with what was found and what was expected. The rules are
     * loaded when a config is given; until they are there, the only gate says so.
     */
    explain(rule: string): Explanation;
    explain(): readonly Explanation[];
    /** The visitor got somewhere: all evidence halves. */
    progress(): void;
    /** The page answered a press in a way calma cannot see. Without an element: all that wait. */
    answered(element?: Element): void;
    /** Who the visitor is. It reaches the agent with the request, and goes nowhere else. */
    identify(customer: Customer): void;
    /**
     * Changes parts of the config. What is not named stays; a faulty change is refused whole, and told
     * by `on('error')`. In force at once if the rules are loaded, else as soon as they are.
     */
    configure(patch: Partial<Config>): void;
    /** What was observed, for replay. */
    trace(): Trace;
}
/**
 * Makes an instance: the part that senses and judges, which every visitor needs. What decides and
 * offers comes later, and only where there is a config.
 *
 * @param load - fetches that second part
 */
export declare function createInstance(options: CalmaOptions, load: () => Promise<typeof import('./advisor/createAdvisor.ts')>): Calma;
