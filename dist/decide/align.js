/**
 * Does a pattern with stars match these items from end to end? Greedy, with one point to return
 * to, the last star: a pair of pattern part and item is compared at most once, so the work is at
 * most the product of the two lengths.
 */
function align(pattern, items, star, matches) {
    let part = 0;
    let item = 0;
    let afterStar = 0;
    let resumeAt = 0;
    while (item < items.length) {
        if (pattern[part] === star) {
            afterStar = ++part;
            resumeAt = item;
        }
        else if (part < pattern.length && matches(pattern[part], items[item])) {
            part++;
            item++;
        }
        else if (afterStar > 0) {
            // The star takes one item more.
            part = afterStar;
            item = ++resumeAt;
        }
        else
            return false;
    }
    while (pattern[part] === star)
        part++;
    return part === pattern.length;
}

export { align };
