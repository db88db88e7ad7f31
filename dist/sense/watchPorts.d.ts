import type { NodeIds } from './nodeIds.ts';
import type { Surroundings } from './surroundings.ts';
/** What the sense of one detector works with. */
export interface WatchPorts extends Surroundings {
    readonly ids: NodeIds;
    /** By signal type, where that signal is not wanted. */
    readonly selectors: Readonly<Record<string, readonly string[]>>;
}
