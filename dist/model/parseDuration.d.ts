/**
 * Reads a duration. A number is taken as milliseconds.
 *
 * @returns milliseconds, or `undefined` if it is not a duration.
 */
export declare function parseDuration(value: unknown): number | undefined;
