import { nearest } from '../model/nearest.js';

/** Words of other tools, and of everyday speech, for what has another name here. */
const ALSO_CALLED = {
    high: 'frustrated', medium: 'strained', low: 'calm', angry: 'frustrated', mobile: 'touch', tablet: 'touch', phone: 'touch', desktop: 'mouse', computer: 'mouse',
    weekly: '7d', daily: '24h', hourly: '1h', visit: 'session', pageview: 'page', always: 'lifetime', ever: 'lifetime', forever: 'lifetime', user: 'lifetime',
    equals: 'is', eq: 'is', '=': 'is', '==': 'is', '!=': 'not', ne: 'not', neq: 'not', '>': 'gt', '>=': 'gte', '<': 'lt', '<=': 'lte', min: 'gte', max: 'lte', above: 'gt', below: 'lt',
    contains: 'matches', startsWith: 'matches', regex: 'matches', pattern: 'matches', glob: 'matches', like: 'matches', oneOf: 'in', anyOf: 'any', allOf: 'all', noneOf: 'none', or: 'any', and: 'all', nor: 'none',
    if: 'when', condition: 'when', conditions: 'when', action: 'then', do: 'then', show: 'then', intervention: 'then', name: 'id', enabled: 'off', disabled: 'off', comment: 'note', description: 'note',
    url: 'page', path: 'page', country: 'locale', language: 'locale', frustration: 'score', hours: 'schedule', timezone: 'timeZone', tz: 'timeZone', triggers: 'rules', audiences: 'segments', frequency: 'limits', threshold: 'enter',
    consented: 'allow', granted: 'allow', yes: 'allow', ask: 'wait', denied: 'never', no: 'never', off: 'never',
};
/** What conditions nest with. */
const NESTING = ['all', 'any', 'none'];
const UNITS = [
    [/^(ms|msec|millis|milliseconds?)$/, 'ms'], [/^(s|sec|secs|seconds?)$/, 's'], [/^(m|min|mins|minutes?)$/, 'm'], [/^(h|hr|hrs|hours?)$/, 'h'], [/^(d|days?)$/, 'd'],
];
/** What is wrong with one place, and how to mend it: as a colleague would say it. */
function mistake(shape, pointer, found, allowed, isKey = false) {
    const name = quoted(lastOf(pointer));
    const around = pointer.split('/').at(-2) ?? '';
    const where = around === '' ? 'in a config' : /^\d+$/.test(around) ? `in an entry of ${quoted(pointer.split('/').at(-3) ?? '')}` : `under ${quoted(around)}`;
    const words = allowed.filter((word) => !word.includes(' '));
    const about = { severity: 'error', pointer, found: found === undefined ? '' : short(JSON.stringify(found)), allowed };
    if (isKey) {
        const key = String(found);
        const meant = known(key, words) ?? nearest(key, words);
        const isNested = NESTING.includes(key);
        const home = meant || isNested ? undefined : homeOf(key, shape);
        return {
            ...about,
            code: 'unknown_key',
            ...(meant && { nearest: meant }),
            message: `There is no ${quoted(key)} ${where}.${meant ? ` Did you mean ${quoted(meant)}?` : home ? ` It belongs under ${quoted(home)}.` : isNested ? ' Conditions nest at most four deep.' : ''}`,
            fix: meant ? `Rename it to ${quoted(meant)}.` : home ? `Move it to ${quoted(`${home}.${key}`)}.` : `Remove it, or use one of: ${allowed.join(', ')}.`,
        };
    }
    if (found === undefined) {
        return { ...about, code: 'missing_key', message: `${name} is missing ${where}.`, fix: `Add ${name}: ${allowed.join(', or ')}.` };
    }
    const meant = typeof found === 'string' ? known(found, words) ?? nearest(found, words) ?? words.find((word) => word.length > 2 && found.toLowerCase().startsWith(word)) : undefined;
    return {
        ...about,
        code: 'wrong_value',
        ...(meant && { nearest: meant }),
        message: `${short(JSON.stringify(found))} does not do for ${name === '""' ? 'a config' : name}.${meant ? ` Did you mean ${quoted(meant)}?` : ''} Allowed: ${allowed.join(', ')}.`,
        fix: meant ? `Write ${/^(true|false|\d+)$/.test(meant) ? meant : quoted(meant)}.` : fixFor(found, allowed),
    };
}
/** A list's entry is called by its list. */
function lastOf(pointer) {
    const parts = pointer.split('/').map((part) => part.replace(/~1/g, '/').replace(/~0/g, '~'));
    return (/^\d+$/.test(parts.at(-1)) ? parts.at(-2) : parts.at(-1)) ?? '';
}
const quoted = (word) => `"${word}"`;
const short = (text) => (text.length > 60 ? `${text.slice(0, 57)}…` : text);
/** A word of elsewhere that means one of these. */
function known(word, allowed) {
    const meant = ALSO_CALLED[Object.hasOwn(ALSO_CALLED, word) ? word : word.toLowerCase()];
    return typeof meant === 'string' && allowed.includes(meant) ? meant : undefined;
}
/** Where in the config a key is at home, as a path without names and numbers. */
function homeOf(key, shape, path = '') {
    const inside = [
        ...Object.entries(shape.keys ?? {}),
        ...(shape.items ? [['[]', shape.items]] : []),
        ...(shape.others ? [['<name>', shape.others.shape]] : []),
    ];
    if (path !== '' && shape.keys && Object.hasOwn(shape.keys, key))
        return path;
    // Operators and conditions within conditions have no home of their own.
    if (shape.keys && Object.hasOwn(shape.keys, 'is'))
        return undefined;
    for (const [name, one] of inside) {
        if (NESTING.includes(name) || path === 'segments')
            continue;
        const home = homeOf(key, one, path + (name === '[]' ? '[]' : path === '' ? name : `.${name}`));
        if (home)
            return home;
    }
    return undefined;
}
function fixFor(found, allowed) {
    const wants = (words) => allowed.some((one) => one.startsWith(words));
    const wantsNumber = wants('a number') || wants('a whole number');
    if (found === null)
        return 'Leave the line out, or give it a value.';
    if (typeof found === 'string') {
        const text = found.trim();
        if (wantsNumber && /^-?\d+(\.\d+)?%?$/.test(text))
            return `Write ${text.replace('%', '')}, without quotes.`;
        if (/^(true|false)$/i.test(text) && allowed.includes(text.toLowerCase()))
            return `Write ${text.toLowerCase()}, without quotes.`;
        if (wants('a duration'))
            return `Write ${durationLike(text) ?? 'a number and a unit without a space: "500ms", "30s", "10m", "24h", "7d"'}.`;
        if (wants('a time such'))
            return `Write ${timeLike(text) ?? 'hours and minutes with two digits each: "09:00"'}.`;
        if (wants('a name'))
            return `Write ${quoted(text.replace(/[^\w-]+/g, '-').replace(/^[^A-Za-z]+/, '') || 'a-name')}.`;
        if (wants('a text'))
            return found === '' ? 'Write something, or leave the line out.' : 'Make it shorter.';
    }
    if (typeof found === 'number' && wants('a duration'))
        return `Add the unit: "${found}s" for seconds, "${found}d" for days.`;
    if (Array.isArray(found)) {
        if (wants('a list'))
            return 'Make the list shorter.';
        if (wants('an object'))
            return 'Write an object, { … }, in place of the list.';
        return 'Write one value in place of the list; for several, use the operator "in".';
    }
    if (wants('a list') && !wants('an object'))
        return `Put it in brackets: [${short(JSON.stringify(found))}].`;
    if (typeof found === 'object' && wants('an object'))
        return 'Keep fewer entries.';
    if (typeof found === 'object' || typeof found === 'boolean' || wantsNumber || allowed.every((one) => !one.includes(' ')))
        return `Write ${allowed.join(', or ')}.`;
    return wants('a text') || wants('a name') || wants('a duration') || wants('a time') ? 'Put it in quotes.' : `Write ${allowed.join(', or ')}.`;
}
/** `7 days` → `"7d"`. */
function durationLike(text) {
    const [, amount, unit = ''] = /^(\d+(?:\.\d+)?)\s*([a-z]*)$/i.exec(text.toLowerCase()) ?? [];
    if (amount === undefined)
        return undefined;
    if (/^(w|weeks?)$/.test(unit))
        return quoted(`${Number(amount) * 7}d`);
    const known = UNITS.find(([names]) => names.test(unit));
    return known && quoted(amount + known[1]);
}
/** `9am`, `9:00` → `"09:00"`. */
function timeLike(text) {
    const [, hour, minute = '00', half] = /^(\d{1,2})(?:[:.h](\d{2}))?\s*(am|pm)?$/i.exec(text) ?? [];
    if (hour === undefined)
        return undefined;
    const hours = (Number(hour) % (half ? 12 : 24)) + (half?.toLowerCase() === 'pm' ? 12 : 0);
    return Number(hour) <= 24 && Number(minute) < 60 ? quoted(`${String(hours).padStart(2, '0')}:${minute}`) : undefined;
}

export { mistake };
