/** What was pressed, seen as a thing a visitor means to use. */
export interface Actor {
    readonly element: Element;
    readonly on: 'control' | 'disabled' | 'native' | 'content';
}
/**
 * The nearest interactive element on an event's path, or the innermost element. Nothing for what
 * is calma's own.
 *
 * Reads attributes only: a style or layout read in an input handler would delay the page's answer.
 *
 * @param modified - a key is held that has links open elsewhere
 * @param seesDrawing - drawing on a canvas is seen, so what has to do with one can be judged
 */
export declare function actorOf(path: readonly EventTarget[], modified: boolean, seesDrawing?: boolean): Actor | undefined;
/** Does the browser answer here by itself, to a press or to a key? */
export declare function isNative(element: Element): boolean;
