import { wildcard } from './wildcard.js';

const OPERATORS = {
    is: (fact, wanted) => fact === wanted,
    not: (fact, wanted) => fact !== wanted,
    in: (fact, wanted) => wanted.includes(fact),
    notIn: (fact, wanted) => !wanted.includes(fact),
    gt: (fact, wanted) => typeof fact === 'number' && fact > wanted,
    gte: (fact, wanted) => typeof fact === 'number' && fact >= wanted,
    lt: (fact, wanted) => typeof fact === 'number' && fact < wanted,
    lte: (fact, wanted) => typeof fact === 'number' && fact <= wanted,
    matches: (fact, wanted) => wildcard(wanted, String(fact)),
    exists: (_, wanted) => wanted,
};
/**
 * Does a fact pass a rule's test? All operators must hold. `undefined` where the fact is not known:
 * only `exists` can tell then. Expects what `readConfig` lets through.
 */
function passes(test, fact) {
    if (fact === undefined) {
        const { exists, ...more } = typeof test === 'object' ? test : { is: test };
        return exists === true ? false : Object.keys(more).length > 0 || exists === undefined ? undefined : true;
    }
    if (typeof test !== 'object')
        return test === fact;
    return Object.entries(test).every(([operator, wanted]) => OPERATORS[operator](fact, wanted));
}

export { passes };
