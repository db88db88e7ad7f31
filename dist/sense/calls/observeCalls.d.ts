import type { CallObserver } from '../callObserver.ts';
/**
 * Lets calma see the answers that leave no trace on a page: writing to the clipboard, editing style
 * sheets, drawing on a canvas, Web Audio, spoken words, and messages sent over a WebSocket. Without
 * it, a button that does nothing else is taken for dead, and the buttons beside a canvas are not judged.
 *
 * For that, and only if you give it, the browser's methods for these things are wrapped from
 * `start()` to `stop()`. Whether a call matters is asked only while a press waits; at any other
 * time a call costs some 50 ns more than before. What calls say is never read.
 *
 * A message sent is no answer, but one may come: the page gets 10 s to show it. What stays out of
 * sight: drawing in a worker, other frames, and a rule's style that script took hold of earlier
 * and sets by property.
 */
export declare function observeCalls(): CallObserver;
