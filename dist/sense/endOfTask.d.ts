/**
 * Calls back at the end of the causality window: after all that the dispatch of an event brings
 * about at once, and before anything else the page does.
 *
 * `scheduler.postTask` with `user-blocking` let in none of a 4 ms clock's changes in 40 presses
 * (Chromium 156) and 25 (Firefox 153); MessageChannel let in 38 of 40. Without it, a chain of
 * microtasks after the last bubble listener does the same. What the browser does once listeners are
 * through, such as handing a form in, comes after those; then, and on a page that stops the event on
 * its way up, it is a timer, and with it a little noise.
 *
 * @param handsIn - whether the event may hand a form in
 * @param ended - is told whether a dialog holds the dispatch up: in Firefox tasks go on meanwhile
 */
export declare function endOfTask(view: Window & typeof globalThis, event: Event, handsIn: boolean, ended: (isHeld: boolean) => void): void;
