import type { Exposure } from '../model/exposure.ts';
import { type Difference } from './difference.ts';
import { type Share } from './wilson.ts';
/** Somebody did what you hope for: an order, a sign-up, a case solved without a call. */
export interface Conversion {
    /** The same identity as in the exposures. */
    readonly unit: string;
    /** Milliseconds since 1970. */
    readonly t: number;
}
export interface LiftOptions {
    /** A conversion counts this long after the first exposure. Default `"7d"`. */
    readonly within?: string;
    /** How sure the intervals are. Default 0.95. */
    readonly confidence?: 0.9 | 0.95 | 0.99;
    /** The hold-out's percentage in the config. With it, the split itself is checked. Default: not checked. */
    readonly percent?: number;
}
/** One side of the comparison. */
export interface Arm extends Share {
    readonly units: number;
    readonly converted: number;
}
/** What the offers did. */
export interface Lift {
    readonly offered: Arm;
    readonly heldOut: Arm;
    /** The share of the offered minus that of the held-out: 0.02 is two more in a hundred. */
    readonly difference: Difference;
    /** The same, as a part of what the held-out do: 0.1 is a tenth more. `undefined` if none of them converted. */
    readonly relative: number | undefined;
    /** The interval of the difference leaves out 0. */
    readonly conclusive: boolean;
    /**
     * Only with `percent`: the arms are not as large as the config asks, by more than chance explains
     * (p < 0.001). Then something loses exposures, and the lift is not to be trusted.
     */
    readonly uneven: boolean;
    /** Units that were exposed as both: the salt or the percentage was changed, or ids are shared. They are left out. */
    readonly mixed: number;
}
/**
 * What the offers did: of those who came to the point of being offered something, how many
 * converted, with the offer and without. Each unit counts once, from its first exposure on.
 *
 * For one segment or one rule, give it that part of the exposures.
 *
 * @throws RangeError if an option is not one of those allowed
 */
export declare function lift(exposures: Iterable<Exposure>, conversions: Iterable<Conversion>, options?: LiftOptions): Lift;
