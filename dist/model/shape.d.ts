/** What may stand at one place of a config, as data. */
export interface Shape {
    /** The words to choose from, or a description. */
    readonly allowed?: string | readonly string[];
    /** Does this value do? Without it, the words in `allowed` do. */
    readonly does?: (value: unknown) => boolean;
    /** An object will do, with these keys and what may stand under each. */
    readonly keys?: Readonly<Record<string, Shape>>;
    /** Of these keys, the ones that must be there. */
    readonly needs?: readonly string[];
    /** A list will do, of these. */
    readonly items?: Shape;
}
export declare const aText: Shape;
export declare const aDuration: Shape;
export declare const aNumber: (least: number, most: number) => Shape;
