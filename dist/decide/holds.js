import { every, some, not } from './kleene.js';

/**
 * Does a condition hold? `undefined` where that hangs on what is not known: a rule does not act on a
 * guess, and neither does the opposite of that rule.
 */
function holds(condition, leaf) {
    return every(Object.entries(condition), ([key, wanted]) => {
        const inside = (one) => holds(one, leaf);
        if (key === 'all')
            return every(wanted, inside);
        if (key === 'any')
            return some(wanted, inside);
        if (key === 'none')
            return every(wanted, (one) => not(inside(one)));
        return leaf(key, wanted);
    });
}

export { holds };
