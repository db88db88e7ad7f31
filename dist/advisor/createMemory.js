import { SESSION_ENDS_AFTER, mergeMemories } from '../model/mergeMemories.js';
import { native } from '../sense/native.js';
import { randomId } from './randomId.js';

/** An offer does not wait longer for a store that does not answer: some browsers leave IndexedDB hanging. */
const READ_WITHIN = 2000;
function createMemory({ view, store, learned, failed }) {
    const { id, start } = newSession();
    let state = { version: 1, visitor: { id: randomId(), since: start }, session: { id, start, last: start }, outcomes: [], journey: [] };
    let isAllowed = false;
    /** Counts how often it was allowed or taken back. */
    let permission = 0;
    let isKept = false;
    let isReading = false;
    /** When the last page was visited that has been noted. */
    let noted = -Infinity;
    let isWaiting = false;
    let hasFailed = false;
    let timer = 0;
    let queue = Promise.resolve();
    const read = () => {
        native(view, 'clearTimeout').call(view, timer);
        isReading = false;
        learned();
    };
    const fail = (error) => {
        if (!hasFailed)
            failed(error);
        hasFailed = true;
    };
    const save = async () => {
        isWaiting = false;
        if (!isAllowed)
            return;
        const before = permission;
        const { memory, error } = await store.keep(state);
        // Consent may have been withdrawn meanwhile, even given anew: then this is not for us any more.
        if (permission !== before)
            return;
        isKept = error === undefined;
        if (!isKept)
            fail(error);
        state = mergeMemories(state, memory);
        read();
    };
    /** One at a time, in order, so that nothing is written after a deletion that was asked for later. */
    const inTurn = (task) => void (queue = queue.then(task).catch((error) => {
        fail(error);
        if (isReading)
            read();
    }));
    const keep = () => {
        if (!isAllowed || isWaiting)
            return;
        isWaiting = true;
        inTurn(save);
    };
    const change = (more) => {
        state = mergeMemories(state, { ...state, ...more });
        keep();
    };
    /** What this session knows stays in mind as long as the page lives, as if nothing had ever been stored. */
    const forget = () => {
        isKept = false;
        noted = -Infinity;
        if (isReading)
            read();
        const { version, session, outcomes } = state;
        state = { version, session, visitor: { id: randomId(), since: Date.now() }, outcomes: outcomes.filter((outcome) => outcome.session === session.id), journey: [] };
    };
    return {
        get state() {
            return state;
        },
        get isKept() {
            return isKept;
        },
        get isReading() {
            return isReading;
        },
        touch() {
            const now = Date.now();
            const { session } = state;
            const isOver = now - session.last > SESSION_ENDS_AFTER;
            state = { ...state, session: isOver ? newSession() : { ...session, last: Math.max(now, session.last) } };
            return isOver;
        },
        add: (outcomes) => change({ outcomes: [...state.outcomes, ...outcomes] }),
        visited(pages) {
            const news = pages.filter(({ t }) => t > noted);
            if (news.length === 0)
                return;
            noted = news.at(-1).t;
            change({ journey: [...state.journey, ...news] });
        },
        keepRemote: (document) => change({ remote: { t: Date.now(), document } }),
        allow(allowed, isRefused) {
            if (!store)
                return;
            const wasAllowed = isAllowed;
            if (allowed !== wasAllowed)
                permission++;
            isAllowed = allowed;
            if (allowed && !wasAllowed) {
                isReading = true;
                timer = native(view, 'setTimeout').call(view, read, READ_WITHIN);
                keep();
            }
            if (wasAllowed && !allowed)
                forget();
            if (isRefused || (wasAllowed && !allowed))
                inTurn(() => store.clear());
        },
        end() {
            native(view, 'clearTimeout').call(view, timer);
            isAllowed = isReading = false;
            permission++;
        },
    };
}
function newSession() {
    const now = Date.now();
    return { id: randomId(), start: now, last: now };
}

export { createMemory };
