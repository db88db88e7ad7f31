/** Deeper than any config may nest. */
const DEEPEST = 64;
/**
 * Reads JSON as `JSON.parse` does, and beyond that knows where everything stands, sees what is said
 * twice, and says what to do about the slips that people make: commas, quotes, comments. The first
 * of them ends the reading; `value` is then `undefined`.
 */
function readJson(text) {
    const places = new Map();
    const mistakes = [];
    let at = 0;
    class Stop extends Error {
    }
    const stop = (message, fix, pointer, offset = at) => {
        mistakes.push({ offset, pointer, code: 'syntax', message, fix });
        throw new Stop();
    };
    const skip = (pointer) => {
        while (/[ \t\n\r\ufeff]/.test(text[at] ?? ''))
            at++;
        if (text.startsWith('//', at) || text.startsWith('/*', at))
            stop('JSON has no comments.', 'Remove the comment; a rule may have a "note".', pointer);
    };
    const value = (pointer, depth) => {
        skip(pointer);
        places.set(pointer, places.get(pointer) ?? at);
        if (depth > DEEPEST)
            stop('This is nested too deep.', `Nest at most ${DEEPEST} deep.`, pointer);
        const first = text[at];
        if (first === '{')
            return object(pointer, depth);
        if (first === '[')
            return list(pointer, depth);
        if (first === '"')
            return string(pointer);
        if (first === undefined)
            return stop('The text ends here, and something is missing.', 'Close every { and [, and give every key a value.', pointer);
        if (/['‘’“”`]/.test(first))
            return stop(`${first} is no quote in JSON.`, 'Use the straight double quote: ".', pointer);
        const word = /^[^\s,:{}[\]"]+/.exec(text.slice(at, at + 64))?.[0] ?? first;
        const literals = { true: true, false: false, null: null };
        if (Object.hasOwn(literals, word)) {
            at += word.length;
            return literals[word];
        }
        if (/^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/.test(word)) {
            at += word.length;
            return Number(word);
        }
        if (/^[-+.\d]/.test(word))
            return stop(`${word} is no number in JSON.`, 'Write a number such as 60 or 0.5: no plus, no leading zero, a digit before the point, and quotes around "30s".', pointer);
        if (first === '}' || first === ']' || first === ',')
            return stop('A value is missing here.', first === ',' ? 'Write a value, or remove the comma.' : 'Write a value, or remove the comma before it.', pointer);
        const literal = word.toLowerCase();
        return stop(`${word} is no value in JSON.`, Object.hasOwn(literals, literal) ? `Write ${literal}, in small letters.` : `Put it in quotes: "${word}".`, pointer);
    };
    const string = (pointer) => {
        const start = at++;
        for (; at < text.length && text[at] !== '"'; at++) {
            if (text[at] === '\\')
                at++;
            if (text[at] === '\n')
                break;
        }
        if (text[at] !== '"')
            return stop('A text begins here and does not end on its line.', 'Close it with a ".', pointer, start);
        at++;
        try {
            return JSON.parse(text.slice(start, at));
        }
        catch {
            return stop('This text has a \\ or a character that JSON does not know.', 'Write \\\\ for a backslash, and \\n for a line break.', pointer, start);
        }
    };
    const object = (pointer, depth) => {
        const entries = new Map();
        at++;
        skip(pointer);
        while (text[at] !== '}') {
            const offset = at;
            if (text[at] !== '"')
                key(pointer);
            const name = string(pointer);
            const inside = `${pointer}/${name.replace(/~/g, '~0').replace(/\//g, '~1')}`;
            if (entries.has(name)) {
                mistakes.push({ offset, pointer: inside, code: 'duplicate_key', message: `"${name}" is here twice, and only the last one would count.`, fix: 'Remove one of them, or put what they say together.' });
            }
            places.set(inside, offset);
            skip(inside);
            if (text[at] !== ':')
                stop(`After "${name}" a colon is missing.`, `Write "${name}": and its value.`, inside);
            at++;
            entries.set(name, value(inside, depth + 1));
            next('}', pointer);
        }
        at++;
        return Object.fromEntries(entries);
    };
    const key = (pointer) => {
        const word = /^[\w$.-]+/.exec(text.slice(at, at + 64))?.[0];
        if (text[at] === undefined)
            return stop('The text ends here, and an object is still open.', 'Close it with a }.', pointer);
        if (word)
            return stop(`The key ${word} has no quotes.`, `Write "${word}".`, pointer);
        if (/['‘’“”`]/.test(text[at]))
            return stop(`${text[at]} is no quote in JSON.`, 'Use the straight double quote: ".', pointer);
        return stop('A key is missing here.', text[at] === ',' ? 'Remove the comma.' : 'Write a key in quotes, a colon and a value.', pointer);
    };
    const list = (pointer, depth) => {
        const items = [];
        at++;
        skip(pointer);
        while (text[at] !== ']') {
            items.push(value(`${pointer}/${items.length}`, depth + 1));
            next(']', pointer);
        }
        at++;
        return items;
    };
    /** To the next entry, or to the end of what is open. */
    const next = (end, pointer) => {
        skip(pointer);
        if (text[at] === end)
            return;
        if (text[at] !== ',') {
            const open = text[at] === undefined ? 'The text ends here, and something is still open.' : 'A comma is missing before this.';
            stop(open, text[at] === undefined ? `Close it with a ${end}.` : 'Put a comma between the two.', pointer);
        }
        const comma = at++;
        skip(pointer);
        if (text[at] === end)
            stop('The last entry has a comma after it.', 'Remove the comma.', pointer, comma);
    };
    let result;
    try {
        result = value('', 0);
        skip('');
        if (at < text.length) {
            result = undefined;
            stop('The config has ended, and there is more text.', 'Remove what follows, or one bracket too many before it.', '');
        }
    }
    catch (error) {
        if (!(error instanceof Stop))
            throw error;
    }
    const positionAt = (offset) => {
        const before = text.slice(0, offset).split('\n');
        return { line: before.length, column: before.at(-1).length + 1 };
    };
    return {
        value: result,
        mistakes,
        positionAt,
        positionOf(pointer) {
            let place = pointer;
            while (!places.has(place) && place !== '')
                place = place.slice(0, place.lastIndexOf('/'));
            return positionAt(places.get(place) ?? 0);
        },
    };
}

export { readJson };
