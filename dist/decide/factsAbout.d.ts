import type { Scalar } from '../model/config.ts';
import type { Outcome } from '../model/outcome.ts';
import { type Leaf } from './holds.ts';
import type { ReadConfig } from './readConfig.ts';
import type { Facts } from './situation.ts';
/** What conditions may ask about, by the names they use. */
export interface KnownFacts {
    /** A fact; `undefined` if it is not known. */
    fact(name: string): Scalar | undefined;
    /** Is the visitor in this segment? */
    inSegment(name: string): boolean | undefined;
    readonly leaf: Leaf;
}
/** Everything that is known at a moment. A segment is found out once, and only if asked for. */
export declare function factsAbout(facts: Facts, history: readonly Outcome[], segments: ReadConfig['segments']): KnownFacts;
