import { hash } from '../model/hash.js';
import { describe } from './describe.js';
import { createMutations } from './mutations.js';
import { native } from './native.js';
import { createRequests } from './requests.js';
import { watchEdits } from './watchEdits.js';
import { watchErrors } from './watchErrors.js';
import { watchPages } from './watchPages.js';
import { watchPresses } from './watchPresses.js';

/** How long after loading, and after each verdict, the page is watched to learn what changes by itself. */
const SAMPLE_AT_START = 5000;
const SAMPLE_AFTER = 1000;
/** A request may come back late, and its failure is felt all the same. */
const REQUESTS_AFTER = 10_000;
/** A timer that comes this late was held up: the tab slept, and nothing can be said of what waits. */
const FROZEN = 1000;
/** Typing has pauses; a visitor who typed this recently is still at it. */
const TYPING = 3000;
/**
 * Turns what the browser tells into observations. The only part that listens to the page: passive
 * capture listeners, one mutation observer while something is pending, one timer for the next
 * thing due.
 */
function startSense({ view, memory, template, emit, guard, ...pressOptions }) {
    const { document } = view;
    const removers = [];
    const now = () => Math.round(view.performance.now() * 10) / 10;
    const setTimer = native(view, 'setTimeout').bind(view);
    const clearTimer = native(view, 'clearTimeout').bind(view);
    const s = {
        view, document, now, guard, emit,
        listen(target, types, heard) {
            const safely = (event) => void guard(() => heard(event));
            const removes = types.split(' ').map((type) => {
                const options = { capture: true, passive: true };
                native(target, 'addEventListener').call(target, type, safely, options);
                return () => native(target, 'removeEventListener').call(target, type, safely, options);
            });
            removers.push(...removes);
            return () => removes.forEach((remove) => remove());
        },
    };
    const { ids } = memory;
    let sampleUntil = 0;
    let requestsUntil = 0;
    let timer = 0;
    let timerDue = Infinity;
    let frame = 0;
    let painted = 0;
    const mutations = createMutations(s, (records) => presses.changed(records));
    const requests = createRequests(s, (request) => {
        if (!presses.requested(request) && request.failed)
            emit({ type: 'error', t: now(), kind: 'request', fingerprint: request.fingerprint, status: request.status });
    });
    const observe = (roots = []) => {
        mutations.observe(roots);
        requests.observe();
        requestsUntil = now() + REQUESTS_AFTER;
        plan();
    };
    const look = (isPainted) => {
        mutations.flush();
        requests.flush();
        pages.look();
        const wasOpen = presses.open;
        presses.look(isPainted);
        if (wasOpen && !presses.open)
            sampleUntil = Math.max(sampleUntil, now() + SAMPLE_AFTER);
        plan();
    };
    /** Sets the one timer to the next thing due, or rests. */
    const plan = () => {
        const t = now();
        if (!presses.open && t >= sampleUntil)
            mutations.stop();
        if (!presses.open && t >= requestsUntil)
            requests.stop();
        const due = Math.min(presses.due(), ...[sampleUntil, requestsUntil].filter((until) => until > t));
        if (due === timerDue)
            return;
        clearTimer(timer);
        timerDue = due;
        if (due < Infinity)
            timer = setTimer(() => void guard(wake), Math.max(0, Math.ceil(due - t)) + 1);
    };
    const wake = () => {
        const late = now() - timerDue;
        timerDue = Infinity;
        if (late > FROZEN)
            presses.drop();
        look(true);
    };
    const afterPaint = () => {
        if (frame || painted)
            return;
        frame = native(view, 'requestAnimationFrame').call(view, () => {
            frame = 0;
            painted = setTimer(() => {
                painted = 0;
                guard(() => look(true));
            }, 0);
        });
    };
    const pages = watchPages(s, memory, template);
    const presses = watchPresses(s, pressOptions, {
        memory, observe, afterPaint,
        flush() {
            mutations.flush();
            requests.flush();
            pages.look();
        },
        alerted: (press, element) => emit({ type: 'error', t: now(), kind: 'alert', fingerprint: hash(describe(element)), press }),
    });
    watchEdits(s, ids);
    watchErrors(s, (t) => presses.blame(t));
    let lastInput = -Infinity;
    let lastKey = -Infinity;
    let down = false;
    let composing = false;
    s.listen(view, 'pointerdown pointerup pointercancel keydown input wheel touchmove', ({ type }) => {
        lastInput = now();
        if (type === 'keydown' || type === 'input')
            lastKey = lastInput;
        if (type.startsWith('pointer'))
            down = type === 'pointerdown';
    });
    s.listen(view, 'compositionstart compositionend', ({ type }) => (composing = type === 'compositionstart'));
    s.listen(document, 'visibilitychange', () => document.visibilityState === 'hidden' && presses.drop());
    s.listen(view, 'pagehide', () => presses.drop());
    const sample = () => {
        sampleUntil = now() + SAMPLE_AT_START;
        mutations.observe([]);
        plan();
    };
    // What changes while the page loads is loading, not ambient.
    if (document.readyState === 'complete')
        sample();
    else
        s.listen(view, 'load', ({ target }) => target === document && sample());
    return {
        nameOf(node) {
            const element = ids.get(node);
            return element ? describe(element) : '';
        },
        get page() {
            return pages.page;
        },
        get lastInput() {
            return lastInput;
        },
        busy() {
            const reasons = [];
            if (document.visibilityState === 'hidden')
                reasons.push('hidden');
            if (composing || (now() - lastKey < TYPING && isText(document.activeElement)))
                reasons.push('typing');
            if (down)
                reasons.push('pressing');
            if (presses.pending)
                reasons.push('pending');
            if (hasDialog(document))
                reasons.push('dialog');
            return reasons;
        },
        answered(element) {
            presses.answered(element);
            plan();
        },
        stop() {
            for (const remove of removers.splice(0))
                remove();
            mutations.stop();
            requests.stop();
            presses.drop();
            clearTimer(timer);
            clearTimer(painted);
            if (frame)
                native(view, 'cancelAnimationFrame').call(view, frame);
        },
    };
}
function isText(element) {
    return element?.matches('input:not([type=checkbox],[type=radio],[type=button],[type=submit]),textarea,select,[contenteditable]:not([contenteditable=false])') ?? false;
}
/** A dialog has the visitor's attention already. */
function hasDialog(document) {
    return [...document.querySelectorAll('dialog[open],[aria-modal=true],[role=alertdialog]')].some((dialog) => !dialog.closest('[data-calma-widget]') && (dialog.checkVisibility?.() ?? true));
}

export { startSense };
