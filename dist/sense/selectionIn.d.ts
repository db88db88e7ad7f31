/** Where what is selected begins and ends; empty for a caret. */
export declare function selectionIn(document: Document): readonly [Node?, ...unknown[]];
