/**
 * An observation is one plain, serialisable record of something that happened on the page. It is
 * the only thing detectors see, and a trace of them replays to the same result, bit for bit.
 * It carries no text, no value, no key, no title and no query string: only times, places,
 * identities and closed lists of words.
 *
 * `t` is always in milliseconds since the instance's time origin (`performance.timeOrigin`).
 */
export type Observation = PressObservation | AnswerObservation | EditObservation | SubmitObservation | AcceptanceObservation | RejectionObservation | ErrorObservation | NavigationObservation | ProgressObservation | KeysObservation | ShakeObservation | ScrollsObservation | ToggleObservation | WritingObservation | ReturnObservation;
/** A number that stands for one element, form or field for as long as it lives. Never reused. */
export type NodeId = number;
/** A pointerdown that became a tap or click, or a key that activated a control. */
export interface PressObservation {
    readonly type: 'press';
    /** When the pointer or the key went down. */
    readonly t: number;
    /** Counts up from 1. Answers name their press by it. */
    readonly press: number;
    /** The nearest interactive ancestor of what was pressed, or the pressed thing itself. */
    readonly target: NodeId;
    /** The place on the page (not in the viewport), in CSS pixels. For a key: 0, 0. */
    readonly x: number;
    readonly y: number;
    readonly by: 'mouse' | 'touch' | 'pen' | 'key';
    /**
     * What was pressed: a working `control`; one that is `disabled` or `aria-disabled`; something the
     * browser answers by itself and out of sight (`native`: a text field, a select, a video, a link
     * that opens elsewhere); or plain `content`.
     */
    readonly on: 'control' | 'disabled' | 'native' | 'content';
    /** The form it belongs to, if any. */
    readonly form?: NodeId;
    /** Signals the page asked not to hear of here (`data-calma-ignore`); `*` is all of them. */
    readonly ignore?: readonly string[];
}
/** What came of a press. A press may get several: a `pending` one, then a `positive` one. */
export interface AnswerObservation {
    readonly type: 'answer';
    /** When the answer was there; for `none`, the deadline it missed. */
    readonly t: number;
    readonly press: number;
    /**
     * - `positive`: a net change the visitor can perceive and that the press caused
     * - `negative`: the page answered with an error
     * - `pending`: something is under way (a busy mark, a request), nothing to show yet; or, by `doubt`, something has
     *   changed that may change by itself, as a clock does
     * - `none`: the deadline passed in silence
     * - `withdrawn`: what had answered was put back at once; the press waits again
     */
    readonly kind: 'positive' | 'negative' | 'pending' | 'none' | 'withdrawn';
    readonly by: AnswerSource;
    /** Milliseconds from the press to the answer; of a dialog of the browser, to when it came, and not to when it was read. */
    readonly after: number;
    /** On `none`: does the pressed thing look interactive? (A pointer cursor counts.) */
    readonly interactive?: boolean;
    /** On `none` by `disabled`: the control that lets presses through to what is behind it. */
    readonly control?: NodeId;
    /** On `none`: what was seen during the wait, and did not count. */
    readonly seen?: readonly Dismissed[];
}
/** What told the answer. */
export type AnswerSource = 'dom' | 'value' | 'focus' | 'scroll' | 'selection' | 'navigation' | 'toggle' | 'media' | 'animation' | 'layout' | 'elsewhere' | 'dialog' | 'download' | 'clipboard' | 'fullscreen' | 'style' | 'drawing' | 'native' | 'error' | 'request' | 'busy' | 'doubt' | 'host' | 'disabled' | 'silence';
/** Why a change that was seen during the wait is no answer. */
export type Dismissed = 'ambient' | 'cosmetic' | 'unchanged' | 'invisible' | 'request' | 'withdrawn';
/** A form field was changed by the visitor. One record per field and visit to it. */
export interface EditObservation {
    readonly type: 'edit';
    readonly t: number;
    readonly form: NodeId;
    readonly field: NodeId;
}
/** The visitor tried to hand in a form. */
export interface SubmitObservation {
    readonly type: 'submit';
    readonly t: number;
    readonly form: NodeId;
    /** Counts up from 1. Acceptances and rejections name their attempt by it. */
    readonly attempt: number;
    /** The press that made it, if one did. */
    readonly press?: number;
}
/** The form went through: the page moved on, or the form was reset, replaced or hidden. */
export interface AcceptanceObservation {
    readonly type: 'acceptance';
    readonly t: number;
    readonly form: NodeId;
    readonly attempt: number;
}
/** The form came back. */
export interface RejectionObservation {
    readonly type: 'rejection';
    readonly t: number;
    readonly form: NodeId;
    readonly attempt: number;
    /**
     * - `native`: the browser's own validation
     * - `field`: a field was marked `aria-invalid`
     * - `alert`: an error message appeared
     * - `same`: the error message that was there already stayed
     * - `request`: the request it started failed
     * - `wiped`: what the visitor had filled in was emptied, with an error, or with nothing said at all for 5 s (2.5 s
     *   if the form was drawn anew)
     */
    readonly by: 'native' | 'field' | 'alert' | 'same' | 'request' | 'wiped';
}
/** An error the visitor could feel. */
export interface ErrorObservation {
    readonly type: 'error';
    readonly t: number;
    readonly kind: 'uncaught' | 'rejection' | 'request' | 'resource' | 'alert';
    /** Tells two errors apart and says nothing else about them: a 32-bit hash. */
    readonly fingerprint: number;
    /** The HTTP status, for `request`, where the browser tells it. 0: it got no answer, for the connection broke or the page gave it up. */
    readonly status?: number;
    /** The press that brought it about, as far as that is known. */
    readonly press?: number;
}
/** The visitor is on another page now, or on the first one. */
export interface NavigationObservation {
    readonly type: 'navigation';
    readonly t: number;
    /** The path as a template, without identities, query or fragment: `/orders/:id`. */
    readonly page: string;
    /**
     * Tells two addresses of one template apart: their numbers, in the order of the first visit. A
     * hash could be looked up in a list of likely addresses; this says nothing. The query and the
     * fragment make no address of their own, except for the fragment that a router uses (`#/…`).
     */
    readonly url: number;
    readonly kind: 'load' | 'reload' | 'push' | 'replace' | 'traverse';
}
/** The host said that the visitor got somewhere: all evidence halves. */
export interface ProgressObservation {
    readonly type: 'progress';
    readonly t: number;
}
/**
 * Many different keys in a short time. Which keys they were is never recorded. Only while
 * `keyMash` is installed.
 */
export interface KeysObservation {
    readonly type: 'keys';
    readonly t: number;
    /** What has the focus. */
    readonly target: NodeId;
    /** How many different keys that write. */
    readonly distinct: number;
    /** How many of them were down at once, at most. */
    readonly together: number;
    readonly ignore?: readonly string[];
}
/** The mouse was moved to and fro. Only while `thrashedCursor` is installed. */
export interface ShakeObservation {
    readonly type: 'shake';
    readonly t: number;
    /** What it was over at the end. */
    readonly target: NodeId;
    /** How often it turned back. */
    readonly turns: number;
    /** From the first turn to the last. */
    readonly milliseconds: number;
    readonly ignore?: readonly string[];
}
/** Something was scrolled up and down by hand. Only while `scrollThrash` is installed. */
export interface ScrollsObservation {
    readonly type: 'scrolls';
    readonly t: number;
    /** What was scrolled. */
    readonly target: NodeId;
    readonly turns: number;
    readonly milliseconds: number;
    readonly ignore?: readonly string[];
}
/**
 * The visitor flipped a checkbox or a switch; not to which state. Only while `oscillation` is
 * installed.
 */
export interface ToggleObservation {
    readonly type: 'toggle';
    readonly t: number;
    readonly target: NodeId;
    readonly ignore?: readonly string[];
}
/**
 * The visitor began to write in a field. One record per visit to it. Only while `fieldLoop` is
 * installed.
 */
export interface WritingObservation {
    readonly type: 'writing';
    readonly t: number;
    readonly form: NodeId;
    /** The field. */
    readonly target: NodeId;
    readonly ignore?: readonly string[];
}
/**
 * The visitor is back on this document, which was in the back/forward cache. Only while
 * `backtrack` is installed.
 */
export interface ReturnObservation {
    readonly type: 'return';
    readonly t: number;
    /** Milliseconds elsewhere. */
    readonly away: number;
}
