import type { Styles } from './createStyles.ts';
/** What a change amounts to for the visitor. */
export interface Finding {
    /** A `look` is a class, style or data attribute of the pressed thing itself: an answer only if it stays. What is `working` says so in its content: "Saving…". */
    readonly kind: 'answer' | 'negative' | 'busy' | 'working' | 'look' | 'cosmetic' | 'unchanged' | 'invisible';
    readonly element: Element;
    /** When it began and when it went on last, if that was after the causality window. */
    readonly late: {
        readonly first: number;
        readonly last: number;
    } | undefined;
    /** It shows nothing by itself: something was taken out, and nothing is left; or an attribute was set that is for a component to act upon. */
    readonly isHollow: boolean;
    /** A message was put in that is read out at once, and does not call itself good news. */
    readonly isAnnounced: boolean;
    /** A message was put in that is read out when there is time, and nothing else. */
    readonly isStatus: boolean;
}
/** Material UI, Bootstrap and others give all of these the role of an alert, whatever they say. */
export declare const TOAST = "[class*=\"toast\" i],[class*=\"snack\" i],[class*=\"notif\" i]";
/**
 * What changed on balance. A node put back equal, an attribute with the value it had, the same
 * text again: all these are records of a change and yet no change.
 *
 * @param records - and when each came, if it came late
 * @param actor - the pressed thing, on which some changes are mere looks
 * @param painted - styles are clean and may be read
 * @param isEnd - what looks there are now have stayed
 * @param styles - asked for the classes there are
 */
export declare function netChanges(records: ReadonlyMap<MutationRecord, number | undefined>, actor: Element, painted: boolean, isEnd: boolean, styles: Styles): Finding[];
/**
 * Where an error message was put in.
 *
 * @param only - those whose class says so too, for many give any news the role of an alert; of these, only toasts
 */
export declare function alertsIn(records: readonly MutationRecord[], only?: 'errors' | 'toasts'): readonly Element[];
/** The element that a change is a change of. */
export declare function placeOf({ target }: MutationRecord): Element | null;
