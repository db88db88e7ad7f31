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
const SAMPLE_EVERY = 700;
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
        view, document, now, guard,
        emit: (observation) => void (stopped || emit(observation)),
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
    let stopped = false;
    let frame = 0;
    let painted = 0;
    const mutations = createMutations(s, (records) => presses.changed(records));
    const requests = createRequests(s, (request) => {
        if (!presses.requested(request) && request.failed)
            s.emit({ type: 'error', t: now(), kind: 'request', fingerprint: request.fingerprint, status: request.status });
    });
    const observe = (roots = []) => {
        if (stopped)
            return;
        const known = [...memory.roots].flatMap((root) => root.deref() ?? []);
        mutations.observe([...roots, ...known]);
        requests.observe();
        requestsUntil = now() + REQUESTS_AFTER;
        plan();
    };
    const look = (isPainted) => {
        if (stopped)
            return;
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
        if (stopped)
            return;
        const t = now();
        if (!presses.open && t >= sampleUntil)
            mutations.stop();
        if (!presses.open && t >= requestsUntil)
            requests.stop();
        // While it learns, it looks in now and then: animations leave no record.
        const sampling = t < sampleUntil && !presses.open ? Math.min(sampleUntil, t + SAMPLE_EVERY) : sampleUntil;
        const due = Math.min(presses.due(), ...[sampling, requestsUntil].filter((until) => until > t));
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
        if (frame || painted || stopped)
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
        alerted: (press, element) => s.emit({ type: 'error', t: now(), kind: 'alert', fingerprint: hash(describe(element)), press }),
    });
    watchEdits(s, ids);
    watchErrors(s, (t) => presses.blame(t));
    let down = false;
    let composing = false;
    s.listen(view, 'pointerdown pointerup pointercancel keydown input wheel touchmove', ({ type }) => {
        memory.lastInput = now();
        if (type === 'keydown' || type === 'input')
            memory.lastKey = memory.lastInput;
        if (type.startsWith('pointer'))
            down = type === 'pointerdown';
    });
    s.listen(view, 'compositionstart compositionend', ({ type }) => (composing = type === 'compositionstart'));
    s.listen(document, 'visibilitychange', () => document.visibilityState === 'hidden' && presses.drop());
    s.listen(view, 'pagehide', () => presses.drop());
    // A pointer released outside the window, or over its menu, is not told of.
    s.listen(view, 'pagehide blur contextmenu', ({ target }) => {
        if (target === view || target.nodeType)
            down = false;
    });
    const sample = () => {
        collectRoots(document, memory.roots);
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
            return memory.lastInput;
        },
        busy() {
            const reasons = [];
            if (document.visibilityState === 'hidden')
                reasons.push('hidden');
            if (composing || (now() - memory.lastKey < TYPING && isText(document.activeElement)) || isFrame(document.activeElement))
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
            stopped = true;
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
    return [...document.querySelectorAll('dialog[open],[aria-modal=true],[role=alertdialog]')].some((dialog) => dialog.checkVisibility?.({ visibilityProperty: true, opacityProperty: true }) ?? true);
}
/** The focus is in a frame, whose keys are not heard here: perhaps a card number is typed. */
function isFrame(element) {
    return element?.localName === 'iframe';
}
/** More elements than this are not looked through. */
const MOST_ELEMENTS = 10_000;
/** A component may answer a press on another one: remembers the open roots there are, weakly. */
function collectRoots(within, roots) {
    const elements = within.querySelectorAll('*');
    for (let i = 0; i < elements.length && i < MOST_ELEMENTS && roots.size < 200; i++) {
        const { shadowRoot } = elements[i];
        if (!shadowRoot)
            continue;
        if (![...roots].some((root) => root.deref() === shadowRoot))
            roots.add(new WeakRef(shadowRoot));
        collectRoots(shadowRoot, roots);
    }
}

export { startSense };
