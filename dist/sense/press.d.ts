import type { AnswerSource, Dismissed, NodeId, PressObservation } from '../model/observation.ts';
import type { Actor } from './actorOf.ts';
import type { Finding } from './netChanges.ts';
/** A press and what is known of its answer. */
export interface Press {
    /** What is told of it once it is a tap, a click or an activation. */
    readonly record: PressObservation;
    readonly t: number;
    readonly actor: Actor;
    /** Where the visitor was, and what was filled in, to be compared. */
    readonly href: string;
    readonly values: Map<HTMLInputElement, string>;
    /** The form it belongs to, unless the page does not want to hear of it. */
    form: Element | undefined;
    /** There is a new one in its place. */
    isRedrawn?: boolean;
    /** With nothing left in it, and not a word. */
    isWiped?: boolean;
    /** When something was shown, beside what became of the fields, that is good news unless a request of it ends later; Infinity once it is good news for certain. */
    newsAt: number;
    /** The form itself has changed since, as that of a wizard does with each step. */
    hasStepped?: boolean;
    /** Does it hand that form in? Perhaps, until it has the number of an attempt. */
    submits: boolean;
    attempt: number;
    /** Nobody pressed anything: the form was handed in by what was typed. */
    isTyped?: boolean;
    readonly filled: boolean;
    /** When a request of the form failed. */
    failedAt: number;
    /** Its requests that got no answer. Each is an error, unless the page answers all the same, or what was thrown has told of it. */
    lost: Set<number> | undefined;
    /** When something was rejected while the form was on its way. */
    rejectedAt: number;
    /** The form shows an error, as far as was seen when it was looked at last. */
    showsError?: boolean;
    /** Became a tap, a click or an activation. */
    made?: boolean;
    /** What is to be learned of changes that came before that. */
    readonly held: (() => void)[];
    /** When: it may have been held for long. */
    madeAt: number;
    /** When its causality window was opened last. */
    opened: number;
    /** The frame in which its window was opened last; Infinity once it was looked what has been animated since. */
    frame: number;
    /** When a dispatch began that seems to have been held up by a dialog of the browser. */
    heldFrom?: number | undefined;
    /** Or by a listener that took as long. */
    isUncertain?: boolean;
    /** When its causality window was closed last; Infinity while it is open, which only that of the gesture is. */
    closed: number;
    /** Changes to the page, and when those came that are from after the window, which may have another cause. */
    readonly records: Map<MutationRecord, number | undefined>;
    /** Those that could not be seen when they came: what enters slowly is there at the end. */
    readonly unseen: Map<MutationRecord, number | undefined>;
    /** What is selected has changed since. To compare it, styles would have to be worked out in an input handler. */
    selected?: boolean;
    /** An answer that is no mutation. */
    sign?: AnswerSource | undefined;
    readonly seen: Set<Dismissed>;
    requestEnd: number;
    /** When a request that began in the last window has ended. */
    fetchedAt: number;
    /** All such requests have ended well, as far as the browser tells. */
    fetched?: boolean;
    /** When a place that changes by itself changed last. */
    ambientAt: number;
    /** It did so out of its rhythm: even a carousel may have turned because it was told to. */
    isOffbeat?: boolean;
    told?: boolean;
    /** Told to be answered, and that stands. */
    isAnswered?: boolean;
    busy?: boolean;
    /** It has shown a mark of being at work. */
    hadBusy?: boolean;
    /** It was chosen already: to choose it again changes nothing. */
    isChosen?: boolean;
    /** In so many words, and not just by a mark. */
    saysBusy?: boolean;
    /** It has set off an error. What it did besides may be an answer all the same: trackers fail too. */
    failed?: boolean;
    due: number;
    /** When a look of the pressed thing changed, which answers if it is still there at the end. */
    lookedAt?: number | undefined;
    /** Late answers, and when they came, while we look whether their places go on changing by themselves. */
    doubt?: readonly (Finding & {
        readonly t: number;
        readonly isFirst: boolean;
    })[] | undefined;
    /** That has been told. */
    isDoubted?: boolean;
}
/** The presses under way. */
export interface Presses {
    /** Those that wait for their answer. */
    waiting: Press[];
    /** What a key last pressed, and what it was called: a key has no place by which it is known when it is drawn anew. */
    keyed?: {
        readonly element: WeakRef<Element>;
        readonly name: string;
        readonly target: NodeId;
    } | undefined;
    /** When the last ones were made, whether they wait or not; and when something was dragged, and let go. */
    times: readonly number[];
    /** When something was last let go that had been dragged. */
    draggedAt?: number;
    /** The gesture under way, or the last one, which a click may still belong to. */
    gesture?: Press | undefined;
    /** The last event that handed a form in. Its dispatch lasts for as long as a dialog of the browser is open. */
    submitting?: Event;
    /** When the page last changed by itself. */
    strayAt?: number;
    /** The last one that the page answered by a change, while it may still put that back. */
    shown?: Press | undefined;
    /** The last one that ended in an error message, and when: more of them may come. */
    refused?: {
        readonly press: Press;
        readonly t: number;
    } | undefined;
}
/** So many of the last presses are remembered for when they were: as many as a visitor makes in a few seconds. */
export declare const REMEMBERED = 16;
/** More records than this from one press are an answer, whatever they are. */
export declare const MANY = 400;
/** Milliseconds between two frames, at 60 of them a second. */
export declare const FRAME = 16;
/** The most that something under way may take. */
export declare const PATIENCE = 10000;
/** What a press sets going begins in its window, or this soon after it. */
export declare const AFTER = 100;
/** What a request, a gesture or a blur brings about is there within this time. */
export declare const SOON = 1000;
/** What is due and comes this late was held up: the machine slept, or the tab was frozen. */
export declare const FROZEN = 1000;
