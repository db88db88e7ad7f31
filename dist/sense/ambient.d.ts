export interface Ambient {
    /** Something changed here, and no press was the cause. */
    saw(element: Element, t: number): void;
    /** Does this place change by itself? */
    has(element: Element): boolean;
    /** Does it change at regular intervals, as a ticker or a carousel does and a slow answer does not? */
    isRegular(element: Element): boolean;
}
/** Remembers where the page changes by itself: clocks, tickers, carousels, feeds. Held weakly. */
export declare function createAmbient(): Ambient;
