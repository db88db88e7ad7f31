import type { Evidence, Signal, SignalType } from './signal.ts';
import type { NodeId } from './observation.ts';
/** A signal as the host hears it: its element called by name. */
export declare function toSignal(verdict: Evidence & {
    readonly type: SignalType;
    readonly at: number;
}, nameOf: (node: NodeId) => string): Signal;
