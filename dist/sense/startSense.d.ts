import type { NodeId, Observation } from '../model/observation.ts';
import type { SenseMemory } from './senseMemory.ts';
import type { Surroundings } from './surroundings.ts';
import { type PressOptions } from './watchPresses.ts';
export interface SenseOptions extends PressOptions {
    readonly view: Window & typeof globalThis;
    /** What outlives a stop: numbers are never given twice. */
    readonly memory: SenseMemory;
    /** Turns a path into a page template. */
    readonly template: (path: string) => string;
    readonly emit: (observation: Observation) => void;
    readonly guard: Surroundings['guard'];
}
export interface Sense {
    /** What an element is called. Empty if it is gone. */
    nameOf(node: NodeId): string;
    /** The template of the page the visitor is on. */
    readonly page: string;
    /** When the visitor last pressed, typed or scrolled. */
    readonly lastInput: number;
    /** Why this is no moment to interrupt; empty if it is one. */
    busy(): readonly string[];
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
export declare function startSense({ view, memory, template, emit, guard, ...pressOptions }: SenseOptions): Sense;
