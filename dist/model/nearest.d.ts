/**
 * The word somebody most likely meant.
 *
 * @returns the nearest of `words` by edit distance, or `undefined` if none is near: more than a
 * third of the letters would have to change.
 */
export declare function nearest(found: string, words: readonly string[]): string | undefined;
