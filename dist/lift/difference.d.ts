/** By how much one share is larger than another, with the interval that the true difference lies in. */
export interface Difference {
    readonly estimate: number;
    readonly low: number;
    readonly high: number;
}
/**
 * The difference of two independent shares, with Newcombe's hybrid score interval (method 10 of
 * Newcombe 1998, Statistics in Medicine 17:873–890): the Wilson intervals of both, put together.
 *
 * @param z - standard deviations: 1.96 for 95 %
 */
export declare function difference(of: number, ofAll: number, minus: number, minusAll: number, z: number): Difference;
