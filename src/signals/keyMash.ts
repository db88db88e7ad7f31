import { defineDetector } from '../model/defineDetector.ts'
import type { Detector, DetectorOptions, Duration } from '../model/detector.ts'

export interface KeyMashOptions extends DetectorOptions {
  /**
   * This many *different* keys `within` this time. Default 12 in 1 s: in 70,982 keys of real people,
   * only one second in a thousand had more than 11, the same ones counted again.
   */
  readonly keys?: number
  readonly within?: Duration
  /**
   * This many of them down at once. Default 3: a flat hand. A scanner, a password manager and a
   * remote desktop let go of each key before the next.
   */
  readonly together?: number
  /** The evidence. Default 0.3. */
  readonly p?: number
}

const DEFAULTS = { keys: 12, within: '1s', together: 3, p: 0.3, halfLife: '45s', cap: 0.7 } as const

/** Mashing this close together is one incident, and counts once. */
const INCIDENT = 3000

/**
 * Hands on the keyboard without a word: many different keys at once. Which keys is never recorded.
 * Held keys, shortcuts, arrows and what an input method makes of keys do not count.
 *
 * Known at the key that completes it, synchronously.
 */
export function keyMash(options?: KeyMashOptions): Detector {
  return defineDetector('keyMash', DEFAULTS, options, (o) => {
    let last = -Infinity

    return (observation) => {
      if (observation.type !== 'keys' || observation.distinct < o.keys || observation.together < o.together) return []
      const { t, target, distinct, together } = observation
      const goesOn = t - last <= INCIDENT
      last = t
      return goesOn ? [] : [{ t, p: o.p, target, count: distinct, details: { together } }]
    }
  })
}
