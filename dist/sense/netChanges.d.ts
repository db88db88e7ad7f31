/** What a change amounts to for the visitor. */
export interface Finding {
    readonly kind: 'answer' | 'negative' | 'busy' | 'cosmetic' | 'unchanged' | 'invisible';
    readonly element: Element;
    /** A class, style or data attribute of the pressed thing itself: it counts only if it stays. */
    readonly mustStay: boolean;
}
/**
 * What changed on balance. A node put back equal, an attribute with the value it had, the same
 * text again: all these are records of a change and yet no change.
 *
 * @param actor - the pressed thing, on which some changes are mere looks
 * @param visible - whether an element is rendered; left out where a style read would cost the visitor
 */
export declare function netChanges(records: readonly MutationRecord[], actor: Element, visible: ((element: Element) => boolean) | undefined): Finding[];
/** Can anybody see it? Tag managers put scripts and frames into the page all the time. */
export declare function isSeen({ type, addedNodes, removedNodes }: MutationRecord): boolean;
/** The element that a change is a change of. */
export declare function placeOf({ target }: MutationRecord): Element | null;
