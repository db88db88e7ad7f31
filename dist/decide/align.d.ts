/**
 * Does a pattern with stars match these items from end to end? Greedy, with one point to return
 * to, the last star: a pair of pattern part and item is compared at most once, so the work is at
 * most the product of the two lengths.
 */
export declare function align(pattern: readonly string[], items: readonly string[], star: string, matches: (part: string, item: string) => boolean): boolean;
