import { wildcard } from './wildcard.js';

const OPERATORS = {
    is: (fact, wanted) => fact === wanted,
    not: (fact, wanted) => fact !== wanted,
    in: (fact, wanted) => wanted.includes(fact),
    notIn: (fact, wanted) => !wanted.includes(fact),
    gt: (fact, wanted) => fact > wanted,
    gte: (fact, wanted) => fact >= wanted,
    lt: (fact, wanted) => fact < wanted,
    lte: (fact, wanted) => fact <= wanted,
    matches: (fact, wanted) => wildcard(wanted, String(fact)),
};
/** Does a fact pass a rule's test? All operators must hold. Expects what `readConfig` lets through. */
function passes(test, fact) {
    if (typeof test !== 'object')
        return test === undefined || test === fact;
    return Object.entries(test).every(([operator, wanted]) => OPERATORS[operator](fact, wanted));
}

export { passes };
