/** What sees answers by calls that leave no other trace: `observeCalls()`. */
export interface CallObserver {
    /**
     * Begins to observe. It knows the page and the senses, so nothing here knows what it is given.
     * Returns how to end it, after which the page's own functions are back.
     */
    start(ports: never): () => void;
}
