import type { NodeId } from '../model/observation.ts';
export interface NodeIds {
    /** The number of an element; the same for as long as it lives. */
    of(element: Element): NodeId;
    /** Has it a number already? */
    has(element: Element): boolean;
    /** The element of a number, if it is still there. */
    get(node: NodeId): Element | undefined;
    /** A new element takes over the number of one that a re-render replaced. */
    succeed(node: NodeId, element: Element): void;
}
/** Numbers for elements, so that observations hold no element. Everything is held weakly. */
export declare function createNodeIds(): NodeIds;
