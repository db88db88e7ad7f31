import { watchWriting } from '../sense/watchWriting.js';
import { fieldLoop as fieldLoop$1 } from '../signals/fieldLoop.js';
import { pair } from './pair.js';

/** Coming back to one field again and again: `signals/fieldLoop.ts`, with the sense that hears where is written. */
function fieldLoop(options) {
    return pair(fieldLoop$1(options), watchWriting);
}

export { fieldLoop };
