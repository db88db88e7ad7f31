import type { AdvisorOptions } from './advisor/createAdvisor.ts';
import type { Config } from './model/config.ts';
import type { ConsentGiven } from './model/consent.ts';
import type { Explanation } from './model/decision.ts';
import type { Detector } from './model/detector.ts';
import type { Agents } from './model/agents.ts';
import type { CalmaEvents } from './model/events.ts';
import type { Customer } from './model/handoff.ts';
import type { NodeId, Observation } from './model/observation.ts';
import type { ScoreReading } from './model/score.ts';
import type { Trace } from './model/trace.ts';
import type { CallObserver } from './sense/callObserver.ts';
import type { startSense } from './sense/startSense.ts';
export interface CalmaOptions extends AdvisorOptions {
    /** The detectors to run: `[rageClick(), deadClick()]`. What is not given is not shipped. */
    readonly signals: readonly Detector[];
    /**
     * Further ways to see answers: `[observeCalls()]` for those that leave no trace on the page.
     * Default: none, and nothing of the page is wrapped.
     */
    readonly observe?: readonly CallObserver[];
    /** The product manager's plain JSON. Default: no rules. */
    readonly config?: Config;
    /** Turns a path into a page template. Default: identities become `:id`, `/orders/8841` → `/orders/:id`. */
    readonly page?: (path: string) => string;
    /** How many observations `trace()` keeps. Default 500. */
    readonly traceSize?: number;
}
/** The state at a moment. */
export interface Snapshot extends ScoreReading {
    /** The template of the page the visitor is on; empty until the senses run. */
    readonly page: string;
    /** The senses run: soon after `start()`, which fetches them. */
    readonly running: boolean;
    /** The offer on the page, if there is one. */
    readonly offer: string | undefined;
}
export interface Calma {
    /**
     * Begins to sense, as soon as that part of calma has arrived; what happens before is not seen.
     * Calling it again does nothing.
     */
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
     * What the visitor agreed to, or refused; may be said before and after, and again. What is left out
     * stays as it was. Until then the config's `consent` holds: by default nothing is stored, nothing
     * is sent, and offers are made. Taking back `storage` deletes all that is stored, in every tab.
     */
    consent(given: ConsentGiven): void;
    /** Whether your people can take a call now, for rules that ask for it. What is not said is not known. */
    agents(now: Agents): void;
    /**
     * Changes parts of the config. What is not named stays; a faulty change is refused whole, and told
     * by `on('error')`. In force at once if the rules are loaded, else as soon as they are.
     */
    configure(patch: Partial<Config>): void;
    /**
     * Takes what was observed elsewhere: in a frame, by `reportToTop()` from `calma/frame`. It counts as
     * what this instance observes itself.
     *
     * @param given - what to call the elements it speaks of
     */
    observe(observation: Observation, given?: Readonly<Record<NodeId, string>>): void;
    /** What was observed, for replay. */
    trace(): Trace;
}
/** How to fetch what is not there from the beginning. */
export interface Parts {
    /** What listens to the page: needed as soon as calma is started. */
    readonly sense: () => Promise<{
        readonly startSense: typeof startSense;
    }>;
    /** What decides and offers: needed where there is a config. */
    readonly advisor: () => Promise<typeof import('./advisor/createAdvisor.ts')>;
}
/** Makes an instance: what judges by observations, and what the other parts are held together by. */
export declare function createInstance(options: CalmaOptions, parts: Parts): Calma;
