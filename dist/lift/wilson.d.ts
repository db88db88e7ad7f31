/** A share, with the interval that the true one lies in. */
export interface Share {
    readonly rate: number;
    readonly low: number;
    readonly high: number;
}
/**
 * Wilson's score interval for a share. Unlike the textbook's ± z·√(p(1−p)/n) it holds what it
 * promises for small numbers and for shares near 0 and 1 (Wilson 1927; Brown, Cai & DasGupta 2001).
 *
 * @param z - standard deviations: 1.96 for 95 %
 */
export declare function wilson(converted: number, total: number, z: number): Share;
