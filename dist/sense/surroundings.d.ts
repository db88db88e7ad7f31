import type { Observation } from '../model/observation.ts';
/** What every sense shares: the window, the clock, and a place to put observations. */
export interface Surroundings {
    readonly view: Window & typeof globalThis;
    readonly document: Document;
    /** Milliseconds since the time origin, to a tenth: finer would only fingerprint the machine. */
    now(): number;
    emit(observation: Observation): void;
    /** Calls ours so that nothing we throw reaches the page. */
    guard<T>(ours: () => T): T | undefined;
    /** Listens in the capture phase, passively, until calma stops. Returns how to stop earlier. */
    listen<E extends Event = Event>(target: EventTarget, types: string, heard: (event: E) => void): () => void;
}
