import { isRecord } from '../model/isRecord.js';

/**
 * What an action says, for its intervention; with what the config's `texts` have for that one. `callback.title` is the
 * `title` of `callback`, and lies under what the action's own `texts` say.
 */
function settingsOf({ type: _, ...settings }, intervention, texts) {
    const own = isRecord(settings['texts']) ? settings['texts'] : {};
    const both = new Map(Object.entries(own));
    for (const [language, all] of Object.entries(texts)) {
        const meant = Object.entries(all).filter(([key]) => key.startsWith(`${intervention}.`)).map(([key, text]) => [key.slice(intervention.length + 1), text]);
        if (meant.length > 0)
            both.set(language, { ...Object.fromEntries(meant), ...own[language] });
    }
    return both.size > 0 ? { ...settings, texts: Object.fromEntries(both) } : settings;
}

export { settingsOf };
