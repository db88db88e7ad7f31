import type { EndedRequest } from './requests.ts';
import type { SenseMemory } from './senseMemory.ts';
import type { Surroundings } from './surroundings.ts';
export interface PressOptions {
    /** How long the page has to answer, in milliseconds. */
    readonly wait: number;
    /** CSS selectors by signal type on which that signal is not wanted. */
    readonly ignore: Readonly<Record<string, readonly string[]>>;
}
export interface PressPorts {
    readonly memory: SenseMemory;
    /** Begin to observe, with these roots besides the document. */
    observe(roots: readonly Node[]): void;
    /** Deliver what the observers hold. */
    flush(): void;
    /** Look in after the next paint, when a style can be read for nothing. */
    afterPaint(): void;
    /** The page showed an error message here that is no form's rejection. */
    alerted(press: number, element: Element): void;
}
export interface Presses {
    /** Changes to the page. */
    changed(records: readonly MutationRecord[]): void;
    /** A request has ended. Says whether it was a form's, whose rejection tells of its failure. */
    requested(request: EndedRequest): boolean;
    /** An error happened: whose press is it? Marks it as answered in the negative. */
    blame(t: number): number | undefined;
    /** The host says that a press on this element was answered; without one, all that wait. */
    answered(element: Element | undefined): void;
    /** Judges what can be judged now. With `painted`, styles are clean and may be read. */
    look(painted: boolean): void;
    /** The next moment something has to be judged. */
    due(): number;
    /** Something waits to be judged. */
    readonly open: boolean;
    /** Something is under way: a busy mark, a request, a form that was handed in. */
    readonly pending: boolean;
    /** The tab was hidden or frozen: what waits can no longer be judged. */
    drop(): void;
}
/**
 * Presses and their answers. Listens to the few events a gesture is made of; everything else is
 * observed only while a press waits for its answer.
 */
export declare function watchPresses(s: Surroundings, { wait, ignore }: PressOptions, ports: PressPorts): Presses;
