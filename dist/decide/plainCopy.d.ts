/** Longer than any config that people write, and read in a few milliseconds. */
export declare const MOST_CHARACTERS = 65536;
/** A config as data. A getter, a cycle or a proxy may do what it likes: here, once, and never again. */
export declare function plainCopy(input: unknown): unknown;
