/** Kleene's logic of true, false and not known (`undefined`). */
export declare const not: (result: boolean | undefined) => boolean | undefined;
/** False if one is false, else not known if one is not, else true. */
export declare function every<T>(items: readonly T[], test: (item: T) => boolean | undefined): boolean | undefined;
/** True if one is true, else not known if one is not, else false. */
export declare const some: <T>(items: readonly T[], test: (item: T) => boolean | undefined) => boolean | undefined;
