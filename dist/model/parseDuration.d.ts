/**
 * Reads a duration. A number is taken as milliseconds, at most 10¹² of them (31 years), as a config allows.
 *
 * @returns milliseconds, or `undefined` if it is not a duration.
 */
export declare function parseDuration(value: unknown): number | undefined;
