import { createAmbient } from './ambient.js';
import { createNodeIds } from './nodeIds.js';

function createSenseMemory() {
    return { ids: createNodeIds(), ambient: createAmbient(), blank: new WeakSet(), presses: 0, attempts: 0, href: '', arrivedAt: -Infinity, addresses: [], lastInput: -Infinity, lastKey: -Infinity };
}

export { createSenseMemory };
