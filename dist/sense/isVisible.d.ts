/** Is it rendered? Reads styles, so it is asked only after a paint, when they are clean. */
export declare function isVisible(element: Element, opacityProperty?: boolean): boolean;
