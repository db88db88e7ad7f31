/**
 * Consent as Google's consent mode has it: what the page says with `gtag('consent', 'default' | 'update', …)`.
 * To hear of what is said later, the data layer's own `push` is wrapped, as Google's tag itself
 * does; the wrap is taken off again in the end.
 */
function googleConsent({ storage = ['functionality_storage', 'analytics_storage'], telemetry = ['analytics_storage'], dataLayer = 'dataLayer' } = {}) {
    return (tell) => {
        const page = window;
        const layer = (page[dataLayer] ??= []);
        const granted = new Map();
        let isOver = false;
        const hear = (entry) => {
            // gtag pushes its `arguments`: a list in all but name.
            const { 0: command, 1: action, 2: settings } = Object(entry ?? {});
            if (command !== 'consent' || (action !== 'default' && action !== 'update') || typeof settings !== 'object' || !settings)
                return false;
            // Where the visitor is, is not known here: of what is said for some regions, only a refusal is sure.
            const isRegional = 'region' in settings;
            for (const [type, state] of Object.entries(settings)) {
                if (state === 'granted' && !isRegional)
                    granted.set(type, true);
                // Denied by default is "not asked yet": on the next page the default comes again, and the
                // visitor's grant a moment after it. What was stored must live through that.
                if (state === 'denied')
                    granted[action === 'update' ? 'set' : 'delete'](type, false);
            }
            return true;
        };
        const say = () => {
            const answer = (types) => types.some((type) => granted.get(type) === false) ? false : types.every((type) => granted.get(type)) || undefined;
            const [store, send] = [answer(storage), answer(telemetry)];
            tell({ ...(store !== undefined && { storage: store }), ...(send !== undefined && { telemetry: send }) });
        };
        const before = Object.getOwnPropertyDescriptor(layer, 'push');
        const push = layer.push;
        const wrapped = function (...entries) {
            try {
                if (!isOver && entries.map(hear).includes(true))
                    say();
            }
            catch {
                // What cannot be read says nothing of consent, and the page's own call goes on.
            }
            return push.apply(this, entries);
        };
        if (layer.map(hear).includes(true))
            say();
        layer.push = wrapped;
        return () => {
            isOver = true;
            // Whoever has wrapped it since still calls ours, which from now on only passes on.
            if (layer.push !== wrapped)
                return;
            if (before)
                Object.defineProperty(layer, 'push', before);
            else
                Reflect.deleteProperty(layer, 'push');
        };
    };
}

export { googleConsent };
