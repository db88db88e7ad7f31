/** Kleene's logic of true, false and not known (`undefined`). */
const not = (result) => result === undefined ? undefined : !result;
/** False if one is false, else not known if one is not, else true. */
function every(items, test) {
    let all = true;
    for (const item of items) {
        const result = test(item);
        if (result === false)
            return false;
        if (result === undefined)
            all = undefined;
    }
    return all;
}
/** True if one is true, else not known if one is not, else false. */
const some = (items, test) => not(every(items, (item) => not(test(item))));

export { every, not, some };
