import { createJudge } from './createJudge.js';
import { alertsIn } from './netChanges.js';
import { createVerdicts } from './createVerdicts.js';
import { AFTER, SOON } from './press.js';
import { sortChanges } from './sortChanges.js';
import { watchAttempts } from './watchAttempts.js';
import { watchGestures } from './watchGestures.js';
import { watchSigns } from './watchSigns.js';

/**
 * A shift of the layout from which on the page has moved, and not just the pressed thing. After input,
 * Chromium does not say what moved. A menu of 40 px above a line of text is 0.0015, a button whose words
 * move by 12 px while it is pressed 0.00001.
 */
const MOVED = 0.001;
/** What a key brings about at once, or after a usual debounce. */
const TYPING = 500;
/** How often a form that was handed in is looked at: whether it is empty or gone, no event tells. */
const FORM_EVERY = 250;
/**
 * Presses and their answers. Listens to the few events a gesture is made of; everything else is
 * observed only while a press waits for its answer.
 */
function watchPresses(s, options, ports) {
    const { now } = s;
    const { wait } = options;
    const { memory } = ports;
    const { ambient } = memory;
    const presses = { waiting: [] };
    const verdicts = createVerdicts(s, presses);
    /** This place changed, and no press was the cause. What a press has set going is still its doing, and what typing does is not the page's. */
    const learn = (place) => {
        const t = now();
        const isTyped = t - memory.lastKey < TYPING && ambient.expects(place, t) === undefined;
        if (!isTyped && t - verdicts.answeredAt > wait)
            ambient.saw(place, t);
    };
    const attempts = watchAttempts(s, presses, memory, wait, verdicts);
    watchGestures(s, presses, options, ports);
    return {
        leaving: watchSigns(s, presses, ports, wait, verdicts, learn),
        look: createJudge(s, presses, options, ports, verdicts, attempts),
        changed(records, isLate) {
            const { refused } = presses;
            // Three parts of a page that cannot be loaded each say so, one after the other.
            if (refused && now() - refused.t < SOON)
                for (const place of alertsIn(records))
                    ports.alerted(refused.press.record.press, place);
            if (sortChanges(records, now(), presses, ambient, learn, isLate) && presses.waiting.length > 0)
                ports.afterPaint();
        },
        requested({ start, end, kind, failed, fingerprint, status }) {
            let cause;
            let isForms = false;
            for (const press of presses.waiting) {
                const { t, closed, attempt, submits } = press;
                // A form's may take a detour.
                // WebKit's first sound begins to load some 200 ms after the press.
                if (start < t || start - closed > (attempt || kind === 'media' ? SOON : AFTER))
                    continue;
                if (kind === 'media')
                    press.sign ??= 'media';
                else
                    press.seen.add('request');
                press.requestEnd = Math.max(press.requestEnd, end);
                if (start >= press.opened && start <= closed) {
                    press.fetchedAt = end;
                    press.fetched = !failed && press.fetched !== false;
                }
                cause = press;
                if (!failed || !submits)
                    continue;
                isForms = true;
                press.failedAt = Math.min(press.failedAt, now());
                attempts.submit(press);
            }
            if (presses.waiting.length > 0)
                ports.afterPaint();
            // A form's rejection tells of its failure already.
            if (failed && !isForms)
                s.emit({ type: 'error', t: now(), kind: 'request', fingerprint, status, ...(cause ? { press: cause.record.press } : {}) });
        },
        shifted({ startTime, hadRecentInput, value }) {
            const { gesture } = presses;
            // Beside what changes by itself, it cannot be told from that.
            if (!gesture || !hadRecentInput || value < MOVED || startTime < gesture.t || gesture.seen.has('ambient'))
                return;
            gesture.sign ??= 'layout';
            ports.afterPaint();
        },
        blame(t) {
            const { gesture } = presses;
            if (!gesture || t - gesture.closed > AFTER)
                return undefined;
            gesture.failed = true;
            ports.afterPaint();
            return gesture.record.press;
        },
        answered(element) {
            const isOn = ({ actor }) => !element || element.contains(actor.element) || actor.element.contains(element);
            for (const press of presses.waiting)
                if (isOn(press))
                    verdicts.settle(press, 'host');
        },
        due: () => Math.min(...presses.waiting.map(({ attempt, due }) => (attempt ? now() + FORM_EVERY : due))),
        get open() {
            return presses.waiting.length > 0;
        },
        get pending() {
            return presses.waiting.some(({ busy, attempt, told }) => busy || (attempt > 0 && !told));
        },
        get gesture() {
            return presses.gesture;
        },
        drop: () => presses.waiting.forEach(verdicts.leave),
    };
}

export { watchPresses };
