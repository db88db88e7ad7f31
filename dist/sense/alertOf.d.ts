/** Tells the message that was put in here from others: by its place, and by a hash of its words. */
export declare function alertOf(element: Element): string;
