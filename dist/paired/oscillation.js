import { watchToggles } from '../sense/watchToggles.js';
import { oscillation as oscillation$1 } from '../signals/oscillation.js';
import { pair } from './pair.js';

/** Going to and fro between two controls, or flipping a box: `signals/oscillation.ts`, with the sense that hears boxes flip. */
function oscillation(options) {
    return pair(oscillation$1(options), watchToggles);
}

export { oscillation };
