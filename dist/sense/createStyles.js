/** More rules than this are not read: 2,000 take Chromium about 1 ms, and are read once. */
const MOST = 2000;
/** Knows the classes that the page's style sheets know. Asked after a paint only. */
function createStyles() {
    const read = new WeakMap();
    /** Nothing where it cannot be told: a sheet of another origin, one that is too long, a selector for parts of names. */
    const wordsOf = (sheet) => {
        let rules;
        try {
            rules = sheet.cssRules;
        }
        catch {
            return undefined;
        }
        const known = read.get(sheet);
        const size = (groups) => groups.reduce((sum, { cssRules }) => sum + cssRules.length, rules.length);
        if (known?.rules === size(known?.groups ?? []))
            return known.words;
        const found = new Set();
        const groups = [];
        const words = collect(rules, found, groups, 0) <= MOST ? found : undefined;
        read.set(sheet, { rules: size(groups), groups, words });
        return words;
    };
    return {
        knows(element, word) {
            const { ownerDocument: document, localName, shadowRoot, assignedSlot } = element;
            // Sheets of shadow roots, closed ones too, may ask for the classes of their host and of what is slotted. They may also ask for those of the page around (`:host-context`), which is rare.
            if (shadowRoot || localName.includes('-') || assignedSlot || element.getRootNode() !== document)
                return true;
            let isAnyKnown = false;
            for (const sheet of [...document.styleSheets, ...document.adoptedStyleSheets ?? []]) {
                const words = wordsOf(sheet);
                if (!words || words.has(word))
                    return true;
                isAnyKnown ||= words.size > 0;
            }
            // A page whose styles know no class at all has another use for classes.
            return !isAnyKnown;
        },
    };
}
/** What a style sheet escapes: `\32 xl` is `2xl`, `w-1\/2` is `w-1/2`. */
const ESCAPED = /\\(?:([\da-f]{1,6})\s?|(.))/gi;
/** Says how many rules there are, or more than `MOST` if there is no telling. */
function collect(rules, words, groups, count) {
    for (const rule of rules) {
        if (++count > MOST)
            return count;
        const { selectorText, start, end, cssRules } = rule;
        // What is imported may be loaded only later.
        if ('styleSheet' in rule)
            return Infinity;
        for (const selectors of [selectorText, start, end]) {
            if (selectors?.includes('[class'))
                return Infinity;
            for (const [, word] of selectors?.matchAll(/\.((?:[\w-]|[^\0-\x7f]|\\[\da-f]{1,6}\s?|\\.)+)/gi) ?? []) {
                words.add(word.replace(ESCAPED, (_, code, letter) => (code ? String.fromCodePoint(parseInt(code, 16)) : letter)));
            }
        }
        if (!cssRules)
            continue;
        if (selectorText === undefined)
            groups.push(rule);
        count = collect(cssRules, words, groups, count);
    }
    return count;
}

export { createStyles };
