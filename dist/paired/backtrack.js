import { watchReturns } from '../sense/watchReturns.js';
import { backtrack as backtrack$1 } from '../signals/backtrack.js';
import { pair } from './pair.js';

/** Going back soon, or to one page again and again: `signals/backtrack.ts`, with the sense that hears of the back/forward cache. */
function backtrack(options) {
    return pair(backtrack$1(options), watchReturns);
}

export { backtrack };
