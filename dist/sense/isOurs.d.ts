/** Did the event happen in something that calma shows? What visitors do there is not the page's. */
export declare function isOurs(path: readonly EventTarget[]): boolean;
