/**
 * The word somebody most likely meant: the one that differs in the shortest piece, between what
 * they begin and what they end with in common. So one slip of the fingers (a letter too few, too
 * many, wrong or swapped with the next) is found wherever it is.
 *
 * @returns `undefined` if no word is near: more than two letters or a third of them differ.
 */
function nearest(found, words) {
    let best;
    let least = Infinity;
    for (const word of words) {
        const longer = Math.max(found.length, word.length);
        const differing = longer - inCommon(found.toLowerCase(), word.toLowerCase());
        if (differing < least && differing < longer && differing <= Math.max(2, longer / 3))
            [best, least] = [word, differing];
    }
    return best;
}
/** How many letters two words begin and end with in common. */
function inCommon(a, b) {
    const shorter = Math.min(a.length, b.length);
    let start = 0;
    while (start < shorter && a[start] === b[start])
        start++;
    let end = 0;
    while (start + end < shorter && a.at(-1 - end) === b.at(-1 - end))
        end++;
    return start + end;
}

export { nearest };
