import { addressOf } from './addressOf.js';
import { navigationOf } from './navigationOf.js';

/** The most entries that Chromium and Firefox keep. */
const FULL = 50;
/**
 * Which page the visitor is on, in documents and in single-page apps. History methods stay as they are.
 *
 * @param template - turns a path into a template
 */
function watchPages({ view, listen, now, emit }, memory, template) {
    let page = template(view.location.pathname);
    let { length } = view.history;
    let isBack = false;
    const arrive = (kind) => {
        const { pathname, hash } = view.location;
        const href = addressOf(view.location);
        if (href === memory.href)
            return;
        memory.href = href;
        memory.arrivedAt = now();
        page = template(pathname);
        emit({ type: 'navigation', t: now(), page, url: numberOf(pathname + (/^#!?\/[^?]*/.exec(hash)?.[0] ?? ''), memory.addresses), kind });
    };
    const [entry] = (view.performance.getEntriesByType?.('navigation') ?? []);
    arrive(entry?.type === 'reload' ? 'reload' : entry?.type === 'back_forward' ? 'traverse' : 'load');
    const navigation = navigationOf(view);
    if (navigation) {
        listen(navigation, 'currententrychange', ({ navigationType }) => arrive(navigationType === 'push' || navigationType === 'traverse' ? navigationType : 'replace'));
    }
    listen(view, 'popstate hashchange', () => {
        isBack = true;
        arrive('traverse');
    });
    listen(view, 'pageshow', ({ persisted }) => {
        if (!persisted)
            return;
        memory.href = '';
        arrive('traverse');
    });
    return {
        get page() {
            return page;
        },
        look() {
            // It tells by itself, and asking for the address costs a tenth of a press.
            if (navigation)
                return;
            // Going on after going back may leave the history as long as it was, and so does a full one.
            const isReplaced = view.history.length === length && !isBack && length < FULL;
            if (addressOf(view.location) !== memory.href)
                isBack = false;
            length = view.history.length;
            arrive(isReplaced ? 'replace' : 'push');
        },
    };
}
function numberOf(address, addresses) {
    return addresses.indexOf(address) + 1 || addresses.push(address);
}

export { watchPages };
