import type { SenseMemory } from './senseMemory.ts';
import type { Surroundings } from './surroundings.ts';
/** Which fields the visitor changes. One record per field and visit; never what was typed. */
export declare function watchEdits({ document, listen, now, emit }: Surroundings, { ids, blank }: SenseMemory): void;
