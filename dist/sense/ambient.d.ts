export interface Ambient {
    /** Changes are watched from now on. What happened before, nobody saw. */
    begin(t: number): void;
    /** Something changed here, and no press was the cause. */
    saw(element: Element, t: number): void;
    /** Was a change at this time to be expected, by its rhythm? `undefined` where nothing changes by itself. */
    expects(element: Element, t: number): boolean | undefined;
    /** Does it change without a rest, perhaps with every frame, or does what it is in? */
    isRestless(element: Element, t: number): boolean;
    /** Does it change so often by itself that to come near to something says nothing? */
    isQuick(element: Element): boolean;
    /** Does this very element change by itself? */
    knows(element: Element): boolean;
    /**
     * Does it change at regular intervals, and did the change at this time fit in, the first since the press? What the
     * press itself started changes for the first time a whole interval after it.
     */
    isRhythm(element: Element, pressed: number, t: number): boolean;
}
/** Remembers where the page changes by itself: clocks, tickers, carousels, feeds. Held weakly. */
export declare function createAmbient(): Ambient;
