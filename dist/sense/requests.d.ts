import type { Surroundings } from './surroundings.ts';
/** A request that has ended. */
export interface EndedRequest {
    readonly start: number;
    readonly end: number;
    readonly kind: 'request' | 'media';
    readonly failed: boolean;
    /** It got no answer: the connection broke, or the page gave it up. Not told by every browser. */
    readonly broken: boolean;
    readonly status: number;
    readonly fingerprint: number;
}
/** Parts of the page have moved. */
export interface LayoutShift extends PerformanceEntry {
    /** Within 500 ms after a press. */
    readonly hadRecentInput: boolean;
    /** The part of the viewport that moved, times how far it moved. */
    readonly value: number;
}
export interface Requests {
    observe(): void;
    stop(): void;
    /** Hands over what has ended and was not delivered yet. */
    flush(): void;
}
/**
 * Requests as Resource Timing tells of them when they end; nothing is patched. Where the browser
 * does not tell the status (WebKit before 26), a failed request is not known as one.
 *
 * The same observer tells of layout shifts, where the browser knows them (Chromium), and of events whose listeners kept
 * the page from doing anything else. What a dialog of the browser holds up is none of these (Event Timing stops there).
 *
 * @param endpoints - where calma itself sends requests, which are not the page's
 * @param earlier - tells, when it begins, also of what has ended within so many milliseconds before
 */
export declare function createRequests({ view, document, guard, now }: Surroundings, endpoints: readonly string[], earlier: number, ended: (request: EndedRequest) => void, shifted: (shift: LayoutShift) => void, blocked: (event: PerformanceEventTiming) => void): Requests;
