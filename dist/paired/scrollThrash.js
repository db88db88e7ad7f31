import { watchScrolls } from '../sense/watchScrolls.js';
import { scrollThrash as scrollThrash$1 } from '../signals/scrollThrash.js';
import { pair } from './pair.js';

/** Scrolling up and down in haste, off unless wanted: `signals/scrollThrash.ts`, with the sense that hears scrolling. */
function scrollThrash(options) {
    return pair(scrollThrash$1(options), watchScrolls);
}

export { scrollThrash };
