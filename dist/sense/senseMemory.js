import { createAmbient } from './ambient.js';
import { createNodeIds } from './nodeIds.js';

function createSenseMemory() {
    return { ids: createNodeIds(), ambient: createAmbient(), presses: 0, attempts: 0, href: '', lastInput: -Infinity, lastKey: -Infinity, roots: new Set() };
}

export { createSenseMemory };
