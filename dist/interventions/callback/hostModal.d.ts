/**
 * Tells when something of the host's claims the whole screen: a modal, or an element in fullscreen.
 * An offer waits until it is gone. Calls `onChange` once at first, then at every change.
 *
 * It looks when focus moves, because opening a modal moves focus, and that costs nothing in
 * between. How a modal goes cannot be known beforehand (removed, hidden, faded, in a shadow root),
 * so while one is open it looks again every half second.
 */
export declare const watchHostModal: (host: Element, onChange: (open: boolean) => void, signal: AbortSignal) => void;
