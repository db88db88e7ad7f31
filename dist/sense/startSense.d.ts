import type { Detector } from '../model/detector.ts';
import type { NodeId, Observation } from '../model/observation.ts';
import type { CallObserver } from './callObserver.ts';
import { type SenseMemory } from './senseMemory.ts';
import type { Surroundings } from './surroundings.ts';
import type { PressOptions } from './pressPorts.ts';
export interface SenseOptions extends PressOptions {
    readonly view: Window & typeof globalThis;
    /** What is known from an earlier start: numbers are never given twice. */
    readonly memory: SenseMemory | undefined;
    /** Where calma itself sends requests. */
    readonly endpoints: readonly string[];
    /** Turns a path into a page template. */
    readonly template: (path: string) => string;
    readonly emit: (observation: Observation) => void;
    /** What sees answers that leave no trace. */
    readonly callObservers: readonly CallObserver[];
    readonly guard: Surroundings['guard'];
    /** Those in use that bring a sense of their own. */
    readonly detectors: readonly Detector[];
}
/** What the visitor is about. */
export interface Activity {
    /** Writing with an input method that composes characters. */
    readonly composing: boolean;
    /** A pointer is down: a press, or a drag. */
    readonly pressing: boolean;
    /** The page has something under way for the visitor. */
    readonly pending: boolean;
    /** When the visitor last typed. */
    readonly lastKey: number;
}
export interface Sense {
    /** What outlives it. */
    readonly memory: SenseMemory;
    /** What an element is called. Empty if it is gone. */
    nameOf(node: NodeId): string;
    /** The template of the page the visitor is on. */
    readonly page: string;
    /** When the visitor last pressed, typed or scrolled. */
    readonly lastInput: number;
    readonly activity: Activity;
    /** The host says that a press was answered. */
    answered(element?: Element): void;
    /** Takes away every listener, observer and timer. */
    stop(): void;
}
/**
 * Turns what the browser tells into observations. The only part that listens to the page: passive
 * capture listeners, one mutation observer while something is pending, one timer for the next
 * thing due.
 */
export declare function startSense({ view, memory: known, endpoints, template, emit, guard, detectors, callObservers, ...pressOptions }: SenseOptions): Sense;
