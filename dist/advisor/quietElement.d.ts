/** The first selector of an element that the visitor is in: the focus is there, or the pointer. A selector that is none matches nothing. */
export declare function quietElement(document: Document, selectors: readonly string[]): string | undefined;
