import type { WatchPorts } from './watchPorts.ts';
/** Which fields the visitor writes in. One record per visit to a field; never what is written. */
export declare function watchWriting(ports: WatchPorts): void;
