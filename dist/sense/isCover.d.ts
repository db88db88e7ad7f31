/**
 * Is it something that nobody sees, over a control that the visitor meant: what a dialog has left behind? Reads
 * styles and layout, so it is asked only after a paint, when they are clean.
 */
export declare function isCover({ scrollX, scrollY }: Window, element: Element, x: number, y: number): boolean;
