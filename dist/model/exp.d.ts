/**
 * e to the power of `x`, for x ≤ 0, from additions, multiplications and divisions only.
 *
 * `Math.exp` may differ in its last bit from engine to engine (ECMA-262 leaves it
 * "implementation-approximated"), and a trace must replay to the same score everywhere.
 * Error below 1e-15, relative. Below x = −45 it is 0: added to 1, that makes no difference.
 */
export declare function exp(x: number): number;
/** The natural logarithm of `x`, for 0 < x ≤ 1, by the same rules. */
export declare function ln(x: number): number;
