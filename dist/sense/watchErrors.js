import { hash } from '../model/hash.js';

/** Errors a page makes that no visitor feels. */
const NOISE = /^ResizeObserver loop|^Script error\.?$|^Non-Error promise rejection/;
const EXTENSION = /(chrome|moz|safari(-web)?|ms-browser)-extension:/;
/**
 * Uncaught errors, rejections nobody handles, and scripts and styles that do not load. Nothing is
 * patched. Of an error, only a hash that tells it from others is kept.
 *
 * @param blame - the press that an error at this time belongs to
 */
function watchErrors({ view, document, listen, now, emit }, blame) {
    const told = (kind, text) => {
        // Offline, everything fails; and what fails while nobody looks, nobody feels.
        if (view.navigator.onLine === false || document.visibilityState === 'hidden')
            return;
        const t = now();
        const press = kind === 'resource' ? undefined : blame(t);
        emit({ type: 'error', t, kind, fingerprint: hash(text), ...(press === undefined ? {} : { press }) });
    };
    listen(view, 'error', (event) => {
        const { target } = event;
        if (target !== view && target) {
            const element = target;
            if (element.matches?.('script[src],link[rel=stylesheet]')) {
                const address = element.src || element.href;
                // A blocked or lost script of another origin is an advertiser's loss, not the visitor's.
                if (address.startsWith(view.location.origin))
                    told('resource', address.replace(/[?#].*/, ''));
            }
            return;
        }
        const { error, message = '', filename = '', lineno = 0 } = event;
        const stack = stackOf(error);
        if (NOISE.test(message) || EXTENSION.test(filename + stack))
            return;
        // Numbers in a message are often counters or times; the line tells two errors apart.
        told('uncaught', `${message.replace(/\d+/g, '0')}@${filename.replace(/[?#].*/, '')}:${lineno}`);
    });
    listen(view, 'unhandledrejection', (event) => {
        const { reason } = event;
        const stack = stackOf(reason);
        if (nameOf(reason) === 'AbortError' || EXTENSION.test(stack))
            return;
        told('rejection', stack || nameOf(reason) || typeof reason);
    });
}
/** Errors may be anything, and their properties may throw. */
function stackOf(error) {
    try {
        return String(error?.stack ?? '').slice(0, 1000);
    }
    catch {
        return '';
    }
}
function nameOf(error) {
    try {
        return String(error?.name ?? '').slice(0, 100);
    }
    catch {
        return '';
    }
}

export { watchErrors };
