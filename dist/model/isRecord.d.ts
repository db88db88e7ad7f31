/** An object with keys, as JSON has it: neither null nor a list. */
export declare function isRecord(value: unknown): value is Readonly<Record<string, unknown>>;
