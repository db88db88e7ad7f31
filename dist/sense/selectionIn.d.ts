/** Where what is selected begins and ends; empty for a caret. `isCollapsed` would have styles worked out. */
export declare function selectionIn(document: Document): readonly [Node?, ...unknown[]];
