import type { Observation } from './observation.ts'
import type { Evidence, SignalType } from './signal.ts'

/**
 * A detector turns observations into evidence. It is pure: no DOM, no clock, no timer. What it
 * remembers lives in the function that `start` returns, so two instances never meet.
 */
export interface Detector<Options extends object = object> {
  readonly type: SignalType
  /** Every option with the value in force. */
  readonly options: Readonly<Options>
  /** The same detector with some options changed: how the config tunes it. */
  with(options: Partial<Options>): Detector<Options>
  /** Evidence of this type halves in this many milliseconds. */
  readonly halfLife: number
  /** The most this type alone adds up to, in nats: 0.9 is a score of 59, 1.6 of 80. */
  readonly cap: number
  start(): Detect
}

/** Takes one observation, in the order of the trace, and says what it means. */
export type Detect = (observation: Observation) => readonly Evidence[]
