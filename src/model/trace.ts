import type { OptionValue } from './detector.ts'
import type { NodeId, Observation } from './observation.ts'
import type { Thresholds } from './score.ts'

/** A sequence of observations that replays to the same signals and scores, bit for bit. */
export interface Trace {
  /** The format's version. */
  readonly calma: 1
  /** Milliseconds since 1970 of `t = 0`. */
  readonly timeOrigin: number
  /** Observations that no longer fitted into the ring. Above 0, a replay begins in the middle. */
  readonly dropped: number
  /** What it was judged by: every option of each detector that ran, and the score's thresholds. */
  readonly options?: Readonly<Record<string, Readonly<Record<string, OptionValue>>>> | undefined
  readonly thresholds?: Thresholds | undefined
  /** What the elements named in signals are called. */
  readonly names: Readonly<Record<NodeId, string>>
  readonly observations: readonly Observation[]
}
