/**
 * The browser's own function or constructor where Zone.js has put its own in its place: under
 * Angular every callback of a patched one would start a round of change detection.
 */
export declare function native<K extends string, O extends object>(owner: O, name: K): K extends keyof O ? O[K] : unknown;
