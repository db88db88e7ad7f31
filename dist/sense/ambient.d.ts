export interface Ambient {
    /** Changes are watched from now on. What happened before, nobody saw. */
    begin(t: number): void;
    /** Something changed here, and no press was the cause. */
    saw(element: Element, t: number): void;
    /** Something changed here that may be the doing of a press: only whether it comes again and again is to be known. */
    noted(element: Element, t: number): void;
    /** Something changed here that is the doing of an answer, and no tick. */
    missed(element: Element, t: number): void;
    /** Was a change at this time to be expected, by its rhythm? `undefined` where nothing changes by itself. */
    expects(element: Element, t: number): boolean | undefined;
    /** Does it change without a rest, perhaps with every frame, or does what it is in? */
    isRestless(element: Element, t: number): boolean;
    /** Does it change so often by itself that to come near to something says nothing? */
    isQuick(element: Element): boolean;
    /** Does this very element change by itself? */
    knows(element: Element): boolean;
    /** It changed, and nothing says why. */
    doubt(element: Element): void;
    /** Now something does. */
    trust(element: Element): void;
    /** Has it changed by itself, or for no known reason, if only once? */
    hasMoved(element: Element): boolean;
    /** Was the change at this time, the first since the press, a tick? If so, all the changes here are known to be. See `isRhythm`. */
    isTick(element: Element, pressed: number, t: number, presses?: readonly number[]): boolean;
}
/** Remembers where the page changes by itself: clocks, tickers, carousels, feeds. Held weakly. */
export declare function createAmbient(): Ambient;
