import { type Judge } from './createJudge.ts';
import { type Press } from './press.ts';
import type { PressOptions, PressPorts } from './pressPorts.ts';
import type { EndedRequest, LayoutShift } from './requests.ts';
import type { Surroundings } from './surroundings.ts';
export interface PressWatch {
    readonly look: Judge;
    /** Changes to the page. */
    changed(records: readonly MutationRecord[], isLate?: boolean): void;
    /** A request has ended. */
    requested(request: EndedRequest): void;
    /** Parts of the page have moved: what CSS reveals on `:focus-within` or `:target` leaves no other trace. */
    shifted(shift: LayoutShift): void;
    /** The listeners of an event took long. */
    blocked(event: PerformanceEventTiming): void;
    /** An error happened: whose press is it? Marks it as answered in the negative. A request may have been what was rejected. */
    blame(t: number, isRejection: boolean): number | undefined;
    /** The host says that a press on this element was answered; without one, all that wait. */
    answered(element: Element | undefined): void;
    /** The next moment something has to be judged. */
    due(): number;
    /** Something waits to be judged. */
    readonly open: boolean;
    /** Something is under way: a busy mark, a request, a form that was handed in. */
    readonly pending: boolean;
    /** The gesture under way, or the last one. */
    readonly gesture: Press | undefined;
    /** Another document is on its way. */
    leaving(): void;
    /** Changes are watched no longer. */
    forget(): void;
    /** The tab was hidden or frozen: what waits can no longer be judged. */
    drop(): void;
}
/**
 * Presses and their answers. Listens to the few events a gesture is made of; everything else is
 * observed only while a press waits for its answer.
 */
export declare function watchPresses(s: Surroundings, options: PressOptions, ports: PressPorts): PressWatch;
