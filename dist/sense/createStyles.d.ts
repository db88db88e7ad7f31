export interface Styles {
    /** May a class of this name change how the element looks? Without a way to tell: yes. */
    knows(element: Element, word: string): boolean;
}
/** Knows the classes that the page's style sheets know. Asked after a paint only. */
export declare function createStyles(): Styles;
