import type { Outcome } from '../model/outcome.ts'
import { draw, type Draw } from './draw.ts'
import type { KnownFacts } from './factsAbout.ts'
import { reachedLimit, type ReachedLimit } from './reachedLimit.ts'
import type { ReadConfig } from './readConfig.ts'
import type { Facts, Situation } from './situation.ts'
import { wildcard } from './wildcard.ts'

/** What is the same for all rules at a moment. */
export interface Surroundings {
  readonly config: ReadConfig
  readonly facts: Facts
  readonly situation: Situation
  readonly known: KnownFacts
  readonly history: readonly Outcome[]
  readonly limit: ReachedLimit | undefined
  /** The index of the glob that makes this page quiet, or −1. */
  readonly quietPage: number
  readonly held: Draw
}

/** Found out once, for all rules. */
export function surroundingsOf(config: ReadConfig, history: readonly Outcome[], facts: Facts, situation: Situation, known: KnownFacts): Surroundings {
  return {
    config, history, facts, situation, known,
    limit: reachedLimit(config.limits, history, { ...facts, session: situation.session }, '/limits'),
    quietPage: config.quiet.pages.findIndex((glob) => wildcard(glob, facts.page)),
    held: draw(config.holdout.salt, config.holdout.percent, situation.unit),
  }
}
