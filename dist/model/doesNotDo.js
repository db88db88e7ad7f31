import { nearest } from './nearest.js';

/**
 * The sentence that says what is wrong with a value: what was found, the nearest right word, and
 * what is allowed.
 *
 * @param allowed - the words to choose from, or a description
 */
function doesNotDo(found, allowed) {
    const words = typeof allowed === 'string' ? [allowed] : allowed;
    const guess = typeof found === 'string' && words === allowed && nearest(found, words);
    return `${nameOf(found)} does not do.${guess ? ` Did you mean "${guess}"?` : ''} Allowed: ${words.join(', ') || 'nothing'}.`;
}
function nameOf(found) {
    if (found === undefined)
        return 'Nothing';
    if (Array.isArray(found))
        return 'A list';
    if (typeof found === 'object' && found !== null)
        return 'An object';
    const shown = String(found).slice(0, 64);
    return typeof found === 'string' ? `"${shown}"` : shown;
}

export { doesNotDo };
