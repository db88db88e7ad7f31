import type { Outcome } from '../model/outcome.ts';
import { type Draw } from './draw.ts';
import type { KnownFacts } from './factsAbout.ts';
import { type ReachedLimit } from './reachedLimit.ts';
import type { ReadConfig } from './readConfig.ts';
import type { Facts, Situation } from './situation.ts';
/** What is the same for all rules at a moment. */
export interface Surroundings {
    readonly config: ReadConfig;
    readonly facts: Facts;
    readonly situation: Situation;
    readonly known: KnownFacts;
    readonly history: readonly Outcome[];
    readonly limit: ReachedLimit | undefined;
    /** The index of the glob that makes this page quiet, or −1. */
    readonly quietPage: number;
    readonly held: Draw;
}
/** Found out once, for all rules. */
export declare function surroundingsOf(config: ReadConfig, history: readonly Outcome[], facts: Facts, situation: Situation, known: KnownFacts): Surroundings;
