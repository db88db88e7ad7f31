import type { AnswerSource } from '../model/observation.ts';
/** What answers a press by a call that leaves no other trace. See `observeCalls()`. */
export interface CallObserver {
    /** Begins to observe. Returns how to end it, after which the page's own functions are back. */
    start(view: Window & typeof globalThis, ports: CallPorts): () => void;
}
export interface CallPorts {
    /** A call matters now: a press waits for its answer, or the page is being learnt. */
    readonly isListening: boolean;
    /**
     * The page has made such a call, with success.
     *
     * @param by - what kind of answer it is; `request` is a message, whose answer is yet to come
     * @param place - what it was done to: the same object again is the same place
     */
    called(by: AnswerSource, place: object): void;
    /** Calls ours so that nothing we throw reaches the page. */
    guard(ours: () => void): void;
}
