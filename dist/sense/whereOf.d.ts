import type { NodeId } from '../model/observation.ts';
import type { WatchPorts } from './watchPorts.ts';
/** The part of an observation that says where. */
export interface Where {
    readonly target: NodeId;
    readonly ignore?: readonly string[];
}
/** Where an event happened: on this element, or on the innermost one. Nothing if it is calma's own. */
export declare function whereOf({ document, ids, selectors }: WatchPorts, event: Event, element?: Element): Where | undefined;
