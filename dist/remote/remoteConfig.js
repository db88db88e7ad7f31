import { doesNotDo } from '../model/doesNotDo.js';
import { parseDuration } from '../model/parseDuration.js';
import { native } from '../sense/native.js';
import { readRemote } from './readRemote.js';

/** Longer than any config that people write. */
const MOST_BYTES = 65_536;
/** More often would be a poll, and a page of many visitors would be an attack. */
const LEAST_EVERY = 60_000;
/**
 * A config from elsewhere, over the one that is bundled: the bundled one is in force at once, the
 * last good one as soon as it is remembered, the newest when it has come. What is faulty, late or
 * not allowed changes nothing. `{ "version": 1, "off": true }` switches calma off.
 */
function remoteConfig({ url, timeout = 2000, every, isOwn }) {
    return {
        url,
        start(ports) {
            const view = ports.view;
            const life = new AbortController();
            const wait = parseDuration(timeout) ?? 2000;
            const period = parseDuration(every);
            const pause = period === undefined ? Infinity : Math.max(LEAST_EVERY, period);
            /** What is in force, as text. */
            let inForce = '';
            let complaint = '[]';
            let isFetching = false;
            let fetchedAt = -Infinity;
            let timer = 0;
            /** Says it once: a site that cannot be reached would be told of again and again. */
            const complain = (problems) => {
                const text = JSON.stringify(problems);
                if (text !== complaint)
                    ports.complain(problems);
                complaint = text;
            };
            const take = (document) => {
                const text = textOf(document);
                if (text === inForce)
                    return true;
                const { config, problems } = readRemote(document);
                const wrong = config === undefined ? problems : ports.apply(config);
                complain(wrong);
                if (wrong.length > 0)
                    return false;
                inForce = text;
                return true;
            };
            const fetchOnce = async () => {
                const address = addressOf(url, view.document.baseURI);
                if (!address)
                    return complain([{ pointer: '', message: doesNotDo(url, 'an address such as "/calma-remote.json"') }]);
                const isOfSite = isOwn ?? address.origin === view.location.origin;
                if (isFetching || view.performance.now() - fetchedAt < pause || !(isOfSite || ports.consent.telemetry))
                    return;
                isFetching = true;
                fetchedAt = view.performance.now();
                const late = new AbortController();
                const clock = native(view, 'setTimeout').call(view, () => late.abort(), wait);
                const end = () => late.abort();
                life.signal.addEventListener('abort', end);
                try {
                    const document = await read(ports, address, isOfSite, late.signal);
                    if (!life.signal.aborted && take(document))
                        ports.remember(document);
                }
                catch (error) {
                    if (!life.signal.aborted)
                        complain([{ pointer: '', message: `${address.pathname} could not be used, so the config at hand stays: ${late.signal.aborted ? `no answer within ${wait} ms` : String(error)}.` }]);
                }
                finally {
                    native(view, 'clearTimeout').call(view, clock);
                    life.signal.removeEventListener('abort', end);
                    isFetching = false;
                    again();
                }
            };
            /** The next time, if there is to be one: on a page that nobody sees, nothing runs. */
            const again = () => {
                native(view, 'clearTimeout').call(view, timer);
                if (pause === Infinity || life.signal.aborted || view.document.hidden)
                    return;
                timer = native(view, 'setTimeout').call(view, () => void fetchOnce(), Math.max(0, fetchedAt + pause - view.performance.now()));
            };
            const look = () => {
                // Nothing newer than what was remembered is known before it has been fetched.
                if (inForce === '' && ports.remembered !== undefined)
                    take(ports.remembered);
                void fetchOnce();
            };
            for (const [option, value] of Object.entries({ timeout, every })) {
                if (value !== undefined && parseDuration(value) === undefined)
                    ports.complain([{ pointer: `remoteConfig() ${option}`, message: doesNotDo(value, 'a duration such as "2s" or "5m"') }]);
            }
            if (pause < Infinity)
                view.document.addEventListener('visibilitychange', again, { signal: life.signal });
            look();
            return {
                look,
                stop() {
                    life.abort();
                    native(view, 'clearTimeout').call(view, timer);
                },
            };
        },
    };
}
function addressOf(url, base) {
    try {
        return new URL(url, base);
    }
    catch {
        return undefined;
    }
}
/** What is remembered may be anything, even what is no JSON: that is refused as any other fault. */
function textOf(document) {
    try {
        return JSON.stringify(document);
    }
    catch {
        return 'not JSON';
    }
}
async function read({ consent }, address, isOfSite, signal) {
    const response = await fetch(address, {
        signal,
        // Cookies go to the site itself only.
        credentials: 'same-origin',
        // Not the page's own address, which may have a secret in its query.
        referrerPolicy: 'strict-origin',
        // The browser's own cache asks with If-None-Match and answers for a 304. An entity tag can tell
        // one visitor from another, so elsewhere it is only kept with consent.
        cache: isOfSite || consent.storage ? 'no-cache' : 'no-store',
    });
    if (!response.ok)
        throw new Error(`HTTP ${response.status}`);
    const text = await response.text();
    if (text.length > MOST_BYTES)
        throw new Error(`more than ${MOST_BYTES} characters`);
    return JSON.parse(text);
}

export { remoteConfig };
