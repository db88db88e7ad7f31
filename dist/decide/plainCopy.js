/** Longer than any config that people write, and read in a few milliseconds. */
const MOST_CHARACTERS = 65_536;
/** A config as data. A getter, a cycle or a proxy may do what it likes: here, once, and never again. */
function plainCopy(input) {
    try {
        // JSON leaves functions out in silence; null fits nowhere, and so is named.
        const text = JSON.stringify(input, (_, value) => (typeof value === 'function' ? null : value));
        return text.length > MOST_CHARACTERS ? `more than ${MOST_CHARACTERS} characters` : JSON.parse(text);
    }
    catch {
        return 'what is not JSON';
    }
}

export { MOST_CHARACTERS, plainCopy };
