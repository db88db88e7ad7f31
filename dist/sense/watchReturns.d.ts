import type { WatchPorts } from './watchPorts.ts';
/** How long the visitor was elsewhere when this document comes back out of the back/forward cache. */
export declare function watchReturns({ view, listen, now, emit }: WatchPorts): void;
