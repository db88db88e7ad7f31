import { update } from 'idb-keyval';
import { mergeMemories } from '../model/mergeMemories.js';
import { readMemory } from './readMemory.js';

/** Where everything lies: one record, so that every change is one transaction. */
const PLACE = 'memory';
/** Errors that do not go away by themselves: the database is broken, or another's. */
const BROKEN = ['VersionError', 'NotFoundError', 'DataError', 'UnknownError'];
/**
 * A store in IndexedDB. Where that is blocked, full or private, calma works in memory; a database
 * that is broken is deleted and begun anew.
 *
 * Nothing is opened until there is something to keep, and no connection stays open: an open one
 * would hold up the deletion in another tab.
 */
function createStore({ name = 'calma' } = {}) {
    const open = async (mode, use) => {
        const request = indexedDB.open(name, 1);
        request.onupgradeneeded = () => void request.result.createObjectStore(PLACE);
        const database = await answer(request);
        database.onversionchange = () => database.close();
        try {
            return await use(database.transaction(PLACE, mode).objectStore(PLACE));
        }
        finally {
            database.close();
        }
    };
    const clear = async () => void (await answer(indexedDB.deleteDatabase(name)));
    const store = {
        clear,
        async keep(own) {
            let memory = own;
            const merge = () => update(PLACE, (found) => {
                const known = readMemory(found, own, Date.now());
                if (!known)
                    throw new Error('calma: a newer version keeps its memory here; this one leaves it alone');
                return (memory = mergeMemories(known, own));
            }, open);
            try {
                await merge().catch(async (error) => {
                    if (!BROKEN.includes(error?.name ?? ''))
                        throw error;
                    await clear();
                    return merge();
                });
                return { memory };
            }
            catch (error) {
                return { memory, error };
            }
        },
    };
    return store;
}
function answer(request) {
    return new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error ?? new Error('IndexedDB failed'));
    });
}

export { createStore };
