/** Languages whose usual script runs from right to left. */
const RIGHT_TO_LEFT = /^(ar|ckb|dv|fa|he|iw|ps|sd|ug|ur|yi)\b/i;
/**
 * Picks the language nearest to `locale`: `pt-BR`, then `pt`, then the first of `languages`. Each
 * of the `others` adds languages, and replaces single strings of those before it; what a language
 * lacks comes from the one it is nearest to. `visitor` are the browser's languages: a page in `en`
 * shows a visitor from Leeds 14:00, not 2:00 PM.
 */
const pickSpeech = (locale, languages, others = [], visitor = []) => {
    const fallback = Object.keys(languages)[0] ?? 'en';
    let texts = {};
    let lang = fallback;
    let spoken = fallback;
    for (const tag of ['', ...tagsOf(locale)]) {
        const strings = [languages, ...others].map((from) => from && within(from, tag || fallback));
        if (!strings.some(Boolean))
            continue;
        texts = Object.assign(texts, ...strings);
        if (!tag)
            continue;
        lang = tag;
        spoken = locale;
    }
    return {
        texts: texts,
        lang,
        dir: RIGHT_TO_LEFT.test(lang) ? 'rtl' : 'ltr',
        locale: visitor.find((tag) => tag.startsWith(`${spoken}-`)) ?? spoken,
    };
};
/** `zh-Hant-TW` → `zh`, `zh-Hant`, `zh-Hant-TW`. */
const tagsOf = (locale) => {
    const parts = locale.split(/[-_]/);
    return parts.map((_, index) => parts.slice(0, index + 1).join('-'));
};
const within = (from, tag) => {
    const key = Object.keys(from).find((name) => name.toLowerCase() === tag.toLowerCase());
    return key === undefined ? undefined : from[key];
};

export { pickSpeech };
