/**
 * Does `path` match the glob? `*` stands for anything within a path segment, `**` for any number
 * of segments, none included: `/checkout/**` matches `/checkout` and `/checkout/pay`.
 * No regular expression is made, so no pattern can be slow.
 */
export declare function wildcard(glob: string, path: string): boolean;
