import type { SenseMemory } from './senseMemory.ts';
export interface PressOptions {
    /** How long the page has to answer, in milliseconds. */
    readonly wait: number;
    /** CSS selectors by signal type on which that signal is not wanted. */
    readonly ignore: Readonly<Record<string, readonly string[]>>;
    /** Drawing on a canvas is seen. */
    readonly seesDrawing: boolean;
}
export interface PressPorts {
    readonly memory: SenseMemory;
    /** Begin to observe, with these roots besides the document. */
    observe(roots: readonly Node[]): void;
    /** Is what changes now to be learned? Not what is only seen because the visitor writes. */
    isSampling(t: number): boolean;
    /** Deliver what the observers hold. */
    flush(): void;
    /** Deliver it and judge what can be judged now. */
    look(painted: boolean): void;
    /** Look in after the next paint, when a style can be read for nothing. */
    afterPaint(): void;
    /** Look in shortly. It asks for no frame, which would cost as much as all else of a press that nothing answers. */
    lookSoon(): void;
    /** The page showed an error message here that is no form's rejection, because of this press, if it was one's. */
    alerted(press: number | undefined, element: Element): void;
}
