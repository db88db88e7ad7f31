import { watchKeys } from '../sense/watchKeys.js';
import { keyMash as keyMash$1 } from '../signals/keyMash.js';
import { pair } from './pair.js';

/** Many different keys at once, as by a flat hand: `signals/keyMash.ts`, with the sense that counts keys. */
function keyMash(options) {
    return pair(keyMash$1(options), watchKeys);
}

export { keyMash };
