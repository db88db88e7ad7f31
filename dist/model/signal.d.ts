import type { NodeId } from './observation.ts';
/** Every signal calma knows by name, whether or not it is installed. */
export type SignalType = 'rageClick' | 'disabledClick' | 'deadClick' | 'slowClick' | 'formLoop' | 'errorBurst' | 'errorClick' | 'backtrack' | 'oscillation' | 'keyMash' | 'fieldLoop' | 'thrashedCursor' | 'scrollThrash';
/** A detector's verdict, as the engine hears it. */
export interface Evidence {
    /** When it happened, which may be earlier than when it was known: a dead click is back-dated. */
    readonly t: number;
    /** The probability, 0 to 1, that this alone means that the person needs help now. */
    readonly p: number;
    /** The element or form it is about; absent for errors without one. */
    readonly target?: NodeId;
    /** The presses it is made of. A press counts towards one signal only. */
    readonly presses?: readonly number[];
    /** The errors it is made of, by their times. An error counts towards one signal only. */
    readonly errors?: readonly number[];
    /** How many presses, rejections or errors there were so far. */
    readonly count: number;
    /** True if this grows the signal reported last for the same target, not a new one. */
    readonly update?: boolean;
    /** True for evidence that counts in the score and is not reported: too weak, or no more than certainty about a signal reported before. */
    readonly silent?: boolean;
    /** Why: plain facts, numbers and words from closed lists. */
    readonly details: Readonly<Record<string, Detail>>;
}
/** A plain fact in a signal's `details`. */
export type Detail = string | number | boolean | readonly (string | number)[];
/** What `calma.on('signal')` delivers. */
export interface Signal {
    readonly type: SignalType;
    /** When it happened, in milliseconds since `performance.timeOrigin`. */
    readonly t: number;
    /** When it was known. */
    readonly at: number;
    readonly p: number;
    /**
     * What it is about, by `data-calma-name`, else id, name, test id, role and place in the tree;
     * never by its text. Empty where there is no element.
     */
    readonly target: string;
    readonly count: number;
    readonly update: boolean;
    readonly details: Readonly<Record<string, Detail>>;
}
