import { watchShakes } from '../sense/watchShakes.js';
import { thrashedCursor as thrashedCursor$1 } from '../signals/thrashedCursor.js';
import { pair } from './pair.js';

/** Shaking the mouse, off unless wanted: `signals/thrashedCursor.ts`, with the sense that hears the pointer move. */
function thrashedCursor(options) {
    return pair(thrashedCursor$1(options), watchShakes);
}

export { thrashedCursor };
