/**
 * The sentence that says what is wrong with a value: what was found, the nearest right word, and
 * what is allowed.
 *
 * @param allowed - the words to choose from, or a description
 */
export declare function doesNotDo(found: unknown, allowed: string | readonly string[]): string;
