import type { Store } from '../model/store.ts';
export interface StoreOptions {
    /** The name of the IndexedDB database. Default `calma`. */
    readonly name?: string;
}
/**
 * A store in IndexedDB. Where that is blocked, full or private, calma works in memory; a database
 * that is broken is deleted and begun anew.
 *
 * Nothing is opened until there is something to keep, and no connection stays open: an open one
 * would hold up the deletion in another tab.
 */
export declare function createStore({ name }?: StoreOptions): Store;
