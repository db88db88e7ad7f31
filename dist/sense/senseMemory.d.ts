import { type Ambient } from './ambient.ts';
import { type NodeIds } from './nodeIds.ts';
/** What an instance remembers of the page from one `start()` to the next. */
export interface SenseMemory {
    readonly ids: NodeIds;
    readonly ambient: Ambient;
    /** The numbers given last. */
    presses: number;
    attempts: number;
    /** The address told last. */
    href: string;
}
export declare function createSenseMemory(): SenseMemory;
