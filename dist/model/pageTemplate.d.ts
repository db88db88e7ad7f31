/**
 * The path of a page without what identifies a person or a thing: `/orders/8841/items` becomes
 * `/orders/:id/items`. Query and fragment are never looked at, because the path comes alone.
 *
 * A segment stands for an identity if it holds an `@`, `=` or an escaped character, if at least a
 * third of it is digits, if it looks like a token, or if it is longer than 40 characters.
 * At most 8 segments are kept.
 */
export declare function pageTemplate(path: string): string;
