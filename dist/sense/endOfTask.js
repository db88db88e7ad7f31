import { native } from './native.js';

/**
 * Calls back at the end of the causality window: after all that the dispatch of an event brings
 * about at once, and before anything else the page does.
 *
 * `scheduler.postTask` with `user-blocking` let in none of a 4 ms clock's changes in 40 presses
 * (Chromium 156) and 25 (Firefox 153); MessageChannel let in 38 of 40. Without it, a chain of
 * microtasks after the last bubble listener does the same. A page that stops the event on its way
 * up gets a timer, and with it a little noise.
 */
function endOfTask(view, type, ended) {
    const { scheduler } = view;
    if (typeof scheduler?.postTask === 'function') {
        scheduler.postTask(ended, { priority: 'user-blocking' }).catch(() => { });
        return;
    }
    let open = true;
    const finish = () => {
        native(view, 'removeEventListener').call(view, type, last);
        if (open)
            ended();
        open = false;
    };
    const last = () => {
        let turns = 50;
        const turn = () => (turns-- > 0 ? Promise.resolve().then(turn) : finish());
        turn();
    };
    native(view, 'addEventListener').call(view, type, last, { passive: true });
    native(view, 'setTimeout')(finish, 0);
}

export { endOfTask };
