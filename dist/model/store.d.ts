import type { Memory } from './memory.ts';
/**
 * Keeps what should outlast the page. Only used with the visitor's consent. `createStore()` from
 * `calma/store` makes one; anything with this shape will do.
 */
export interface Store {
    /** Adds what this page knows to what is kept, and gives both. */
    keep(own: Memory): Promise<Kept>;
    /** Deletes everything. */
    clear(): Promise<void>;
}
export interface Kept {
    /** What was found and what was given; only the latter, where nothing can be read. */
    readonly memory: Memory;
    /** Why it could not be kept. */
    readonly error?: unknown;
}
