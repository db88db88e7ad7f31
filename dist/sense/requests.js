import { hash } from '../model/hash.js';
import { pageTemplate } from '../model/pageTemplate.js';
import { native } from './native.js';

/** Milliseconds within which a request ends that a blocker of the browser has stopped: it never leaves the machine. */
const BLOCKED = 10;
/** Milliseconds: events whose listeners and frame took less are not told of. */
const SLOW = 500;
/**
 * Requests as Resource Timing tells of them when they end; nothing is patched. Where the browser
 * does not tell the status (WebKit before 26), a failed request is not known as one.
 *
 * The same observer tells of layout shifts, where the browser knows them (Chromium), and of events whose listeners kept
 * the page from doing anything else. What a dialog of the browser holds up is none of these (Event Timing stops there).
 *
 * @param endpoints - where calma itself sends requests, which are not the page's
 * @param earlier - tells, when it begins, also of what has ended within so many milliseconds before
 */
function createRequests({ view, document, guard, now }, endpoints, earlier, ended, shifted, blocked) {
    let observer;
    let unread = earlier;
    const own = endpoints.map((endpoint) => guard(() => new view.URL(endpoint, document.baseURI).href));
    const read = (entries) => {
        for (const entry of entries) {
            if (entry.entryType === 'layout-shift')
                shifted(entry);
            if (entry.entryType === 'event')
                blocked(entry);
            const isRequest = /^(fetch|xmlhttprequest)$/.test(entry.initiatorType);
            if (!isRequest && !/^(audio|video)$/.test(entry.initiatorType))
                continue;
            if (own.includes(entry.name))
                continue;
            const status = entry.responseStatus ?? 0;
            const url = new view.URL(entry.name, view.location.href);
            ended({
                start: entry.startTime,
                end: entry.responseEnd || entry.startTime + entry.duration,
                kind: isRequest ? 'request' : 'media',
                failed: isRequest && status >= 400 && url.origin === view.location.origin,
                broken: isRequest && entry.responseStatus === 0 && entry.duration >= BLOCKED && url.origin === view.location.origin,
                status,
                fingerprint: hash(`${pageTemplate(url.pathname)} ${status}`),
            });
        }
    };
    return {
        observe() {
            const Observer = native(view, 'PerformanceObserver');
            if (observer || !Observer?.supportedEntryTypes)
                return;
            observer = new Observer((list) => void guard(() => read(list.getEntries())));
            // To Firefox, which tells of no shifts, reading a dialog is a part of the event.
            const types = Observer.supportedEntryTypes.includes('layout-shift') ? ['resource', 'layout-shift', 'event'] : ['resource'];
            for (const type of types)
                if (Observer.supportedEntryTypes.includes(type))
                    observer.observe({ type, durationThreshold: SLOW });
            const since = now() - unread;
            const isFirst = unread > 0;
            unread = 0;
            if (isFirst)
                read(view.performance.getEntriesByType('resource').filter(({ startTime, duration }) => startTime + duration > since));
        },
        stop() {
            observer?.disconnect();
            observer = undefined;
        },
        flush: () => read(observer?.takeRecords() ?? []),
    };
}

export { createRequests };
