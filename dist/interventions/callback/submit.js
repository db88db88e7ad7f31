/** A try that hangs longer than this has failed: nobody looks at a spinner for 30 s (getsentry/sentry-javascript#9371). */
const TIMEOUT = 8_000;
/** Waits between tries, ±20 % so that a thousand visitors do not return to a struggling relay in step. */
const BACKOFF = [1_000, 2_000, 4_000, 8_000];
/** A relay that asks for a longer pause is told nothing more: the visitor is still waiting. */
const LONGEST_PAUSE = 30_000;
/**
 * Makes the request once and posts it, again and again where that can help: no network, 408, 425, 429, 5xx. The body,
 * and so its id, is the same each time, so a relay that answered too late books one call, not two.
 */
const submitRequest = async (endpoint, request, signal, onRetry) => {
    let body;
    try {
        body = JSON.stringify(request());
    }
    catch {
        return { kind: 'refused' };
    }
    for (let tried = 0; !signal.aborted; tried += 1) {
        const result = await attempt(endpoint, body, signal);
        if (signal.aborted)
            break;
        if (typeof result === 'object')
            return result;
        const backoff = BACKOFF[tried];
        if (backoff === undefined || result > LONGEST_PAUSE)
            return { kind: 'refused' };
        onRetry();
        await pause(Math.max(result, backoff * (0.8 + 0.4 * Math.random())), signal);
    }
    return { kind: 'aborted' };
};
/** One try. A number means "worth another", and how many milliseconds the relay asks to wait first. */
const attempt = async (endpoint, body, signal) => {
    const controller = new AbortController();
    const abort = () => controller.abort();
    signal.addEventListener('abort', abort);
    const timer = setTimeout(abort, TIMEOUT);
    try {
        const response = await fetch(endpoint, {
            method: 'POST',
            headers: { 'content-type': 'application/json' },
            body,
            // Survives leaving the page: a frustrated visitor who has asked for a call may well go.
            keepalive: true,
            // Not the page's own address, which may have a secret in its query.
            referrerPolicy: 'strict-origin',
            signal: controller.signal,
        });
        const { status } = response;
        if (response.ok) {
            const reference = referenceIn(await response.text());
            if (reference !== undefined)
                return { kind: 'accepted', reference };
            // A 200 without a receipt is more likely a router's index page than a booked call.
            return { kind: status === 202 ? 'accepted' : 'refused' };
        }
        return status === 408 || status === 425 || status === 429 || status >= 500
            ? retryAfter(response.headers.get('retry-after'))
            : { kind: 'refused' };
    }
    catch {
        return 0;
    }
    finally {
        clearTimeout(timer);
        signal.removeEventListener('abort', abort);
    }
};
const referenceIn = (text) => {
    try {
        const { reference } = JSON.parse(text);
        return typeof reference === 'string' && reference !== '' ? reference : undefined;
    }
    catch {
        return undefined;
    }
};
/** Seconds or a date (RFC 9110, 10.2.3). */
const retryAfter = (header) => {
    if (header === null)
        return 0;
    const wait = /^\d+$/.test(header.trim()) ? Number(header) * 1_000 : Date.parse(header) - Date.now();
    return wait > 0 ? wait : 0;
};
const pause = (ms, signal) => new Promise((resolve) => {
    const done = () => {
        clearTimeout(timer);
        signal.removeEventListener('abort', done);
        resolve();
    };
    const timer = setTimeout(done, ms);
    signal.addEventListener('abort', done);
});

export { submitRequest };
