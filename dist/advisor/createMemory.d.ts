import type { Memory, PastOutcome, PastPage } from '../model/memory.ts';
import type { Store } from '../model/store.ts';
export interface MemoryPorts {
    readonly view: Window & typeof globalThis;
    readonly store: Store | undefined;
    /** More is known than before: from the store, or because nothing could be read in time. */
    learned(): void;
    failed(error: unknown): void;
}
/** What this page knows of the visitor: in memory, and with consent in the store too. */
export interface PageMemory {
    /** What is known now. */
    readonly state: Memory;
    /** May it be stored, and has the store been read? */
    readonly isKept: boolean;
    /** The store is being read. What it knows may forbid an offer, so none is made until then. */
    readonly isReading: boolean;
    /** Something was done: goes on with the session, or begins a new one, and then says so. */
    touch(): boolean;
    add(outcomes: readonly PastOutcome[]): void;
    visited(pages: readonly PastPage[]): void;
    keepRemote(document: unknown): void;
    /**
     * Is storing allowed? Where it is refused, everything that is stored is deleted, whoever stored it.
     */
    allow(isAllowed: boolean, isRefused: boolean): void;
    end(): void;
}
export declare function createMemory({ view, store, learned, failed }: MemoryPorts): PageMemory;
