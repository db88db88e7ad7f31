/**
 * Is something that calma shows among these nodes, such as an event's path? What visitors do there,
 * and what changes there, is not the page's.
 */
export declare function isOurs(path: readonly EventTarget[]): boolean;
