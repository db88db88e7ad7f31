/** A place in a text, as editors count: from 1. */
export interface Position {
    readonly line: number;
    readonly column: number;
}
/** JSON that could not be read, or says one thing twice. */
export interface JsonMistake {
    readonly offset: number;
    readonly pointer: string;
    readonly code: 'syntax' | 'duplicate_key';
    readonly message: string;
    readonly fix: string;
}
/** What was read, with the place of everything in it. */
export interface ReadJson {
    readonly value: unknown;
    readonly mistakes: readonly JsonMistake[];
    /** Where the key or value at a JSON pointer stands; the nearest place around it, if it stands nowhere. */
    positionOf(pointer: string): Position;
    positionAt(offset: number): Position;
}
/**
 * Reads JSON as `JSON.parse` does, and beyond that knows where everything stands, sees what is said
 * twice, and says what to do about the slips that people make: commas, quotes, comments. The first
 * of them ends the reading; `value` is then `undefined`.
 */
export declare function readJson(text: string): ReadJson;
