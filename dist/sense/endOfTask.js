import { native } from './native.js';

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
function endOfTask(view, event, handsIn, ended) {
    const { scheduler } = view;
    if (typeof scheduler?.postTask === 'function') {
        const done = scheduler.postTask(() => ended(event.eventPhase > 0), { priority: 'user-blocking' });
        void native(done, 'then').call(done, undefined, () => { });
        return;
    }
    const { type } = event;
    let open = true;
    const finish = () => {
        native(view, 'removeEventListener').call(view, type, last);
        if (open)
            ended(false);
        open = false;
    };
    const last = () => {
        let turns = 50;
        const turn = () => (turns-- > 0 ? native(view, 'queueMicrotask').call(view, turn) : finish());
        turn();
    };
    if (!handsIn)
        native(view, 'addEventListener').call(view, type, last, { passive: true });
    native(view, 'setTimeout')(finish, 0);
}

export { endOfTask };
