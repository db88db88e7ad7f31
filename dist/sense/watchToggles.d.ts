import type { WatchPorts } from './watchPorts.ts';
/** Checkboxes and switches that the visitor flips; not to which state. */
export declare function watchToggles(ports: WatchPorts): void;
