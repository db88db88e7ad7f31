/**
 * The word somebody most likely meant: the one that differs in the shortest piece, between what
 * they begin and what they end with in common. So one slip of the fingers (a letter too few, too
 * many, wrong or swapped with the next) is found wherever it is.
 *
 * @returns `undefined` if no word is near: more than two letters or a third of them differ.
 */
export declare function nearest(found: string, words: readonly string[]): string | undefined;
