/** Tells whether a control has another value, or another state, than when this was made; but for these. */
export type ValuesChanged = (except: ReadonlySet<EventTarget>) => boolean;
/**
 * Notes the values of the page's controls, for comparison only: a control that script sets leaves
 * no other mark. The values live in this closure until the press is judged, and nowhere else.
 */
export declare function snapshotValues(document: Document): ValuesChanged;
