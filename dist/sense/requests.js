import { hash } from '../model/hash.js';
import { pageTemplate } from '../model/pageTemplate.js';
import { native } from './native.js';

/**
 * Requests as Resource Timing tells of them when they end; nothing is patched. Where the browser
 * does not tell the status (WebKit before 26), a failed request is not known as one.
 */
function createRequests({ view, guard }, ended) {
    let observer;
    const read = (entries) => {
        for (const entry of entries) {
            const isRequest = entry.initiatorType === 'fetch' || entry.initiatorType === 'xmlhttprequest';
            if (!isRequest && entry.initiatorType !== 'audio' && entry.initiatorType !== 'video')
                continue;
            const status = entry.responseStatus ?? 0;
            const url = new view.URL(entry.name, view.location.href);
            ended({
                start: entry.startTime,
                end: entry.responseEnd || entry.startTime + entry.duration,
                kind: isRequest ? 'request' : 'media',
                failed: isRequest && status >= 400 && url.origin === view.location.origin,
                status,
                fingerprint: hash(`${pageTemplate(url.pathname)} ${status}`),
            });
        }
    };
    return {
        observe() {
            const Observer = native(view, 'PerformanceObserver');
            if (observer || !Observer?.supportedEntryTypes?.includes('resource'))
                return;
            observer = new Observer((list) => void guard(() => read(list.getEntries())));
            observer.observe({ type: 'resource' });
        },
        stop() {
            observer?.disconnect();
            observer = undefined;
        },
        flush: () => read(observer?.takeRecords() ?? []),
    };
}

export { createRequests };
