import type { Speech } from './speech.ts';
/** The card without its contents: where it stands, how it speaks, and how it leaves. */
export interface Frame {
    /** Comes onto the screen: now, or when the host's modal has gone. */
    enter(): void;
    /** Replaces heading and contents. Focus goes to `focus`, or to the heading if it was inside. */
    show(title: string, contents: readonly Node[], focus?: HTMLElement): void;
    /** Has a screen reader say this when it is done with what it is saying. */
    announce(text: string): void;
    /** Takes the card off the screen, or puts it back with everything that was entered. */
    hide(hidden: boolean): void;
}
export interface FrameOptions {
    readonly container: Element;
    readonly speech: Speech;
    readonly theme: 'auto' | 'light' | 'dark';
    readonly styleNonce: string | undefined;
    /** Ends the card: it leaves the page, and focus goes back to where it was. */
    readonly signal: AbortSignal;
    /** The card is on the screen for the first time. */
    readonly onShown: () => void;
    /** The visitor pressed the cross, or Escape within the card. */
    readonly onClose: () => void;
}
export declare const mountFrame: (options: FrameOptions) => Frame;
