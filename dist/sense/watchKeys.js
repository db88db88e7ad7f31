import { whereOf } from './whereOf.js';

/**
 * Many different keys in a short time. The keys are held here for that time, to be counted, and
 * nothing of them leaves this function; in a password field not even that.
 *
 * @param options - the detector's own: how many `keys`, `within` which time
 */
function watchKeys(ports, options) {
    const { view, listen, now, emit } = ports;
    const keys = new Map();
    let most = 0;
    let told = 0;
    listen(view, 'keydown', (event) => {
        const { code, key, repeat, isTrusted, isComposing, ctrlKey, metaKey, altKey, timeStamp: t } = event;
        // What writes has a name of one character. Screen keyboards and input methods give no place (`code`).
        if (!isTrusted || repeat || isComposing || !code || key.length !== 1 || ctrlKey || metaKey || altKey)
            return;
        if (event.composedPath()[0].matches?.('[type=password]'))
            return;
        // The time of the key, not of its delivery: a busy page delivers seconds of typing at once.
        for (const [other, { t: pressed }] of keys)
            if (t - pressed > options.within)
                keys.delete(other);
        if (keys.size === 0)
            most = 0;
        keys.set(code, { t, isDown: true });
        most = Math.max(most, [...keys.values()].filter(({ isDown }) => isDown).length);
        if (keys.size < options.keys)
            told = 0;
        else if (keys.size > told) {
            told = keys.size;
            const where = whereOf(ports, event);
            if (where)
                emit({ type: 'keys', t: now(), distinct: told, together: most, ...where });
        }
    });
    listen(view, 'keyup', ({ code }) => {
        const key = keys.get(code);
        if (key)
            key.isDown = false;
    });
    listen(view, 'blur focusout', () => keys.clear());
}

export { watchKeys };
