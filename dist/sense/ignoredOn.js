/** The short words of `data-calma-ignore`. */
const WORDS = { rage: 'rageClick', dead: 'deadClick', form: 'formLoop', error: 'errorBurst' };
/**
 * The signals that are not wanted on an element. `data-calma-ignore` alone means all (`*`);
 * `data-calma-ignore="rage dead"` means those. It holds for everything inside.
 */
function ignoredOn(element, selectors) {
    const mark = element.closest('[data-calma-ignore]')?.getAttribute('data-calma-ignore')?.trim();
    const types = mark === undefined ? [] : mark === '' ? ['*'] : mark.split(/\s+/).map((word) => WORDS[word] ?? word);
    for (const [type, list] of Object.entries(selectors)) {
        try {
            if (list.length > 0 && element.closest(list.join()))
                types.push(type);
        }
        catch {
            // Not a selector. It matches nothing.
        }
    }
    return types;
}

export { ignoredOn };
