import { defineDetector } from '../model/defineDetector.ts'
import type { Detector, DetectorOptions, Duration } from '../model/detector.ts'

export interface ScrollThrashOptions extends DetectorOptions {
  /** Scrolling turns back this often `within` this time. Default 4 in 3 s, as in Flusterduck. */
  readonly turns?: number
  readonly within?: Duration
  /** CSS pixels between two turns, at least. Default 240: a third of a small screen, more than a slip of the wheel. */
  readonly leg?: number
  /** The evidence. Default 0.08: who scans a page for something also scrolls up and down. */
  readonly p?: number
}

const DEFAULTS = { turns: 4, within: '3s', leg: 240, p: 0.08, halfLife: '60s', cap: 0.3 } as const

/** Scrolling this close together is one incident, and counts once. */
const INCIDENT = 3000

/**
 * Scrolling up and down in haste. The evidence is conflicting, so it is off by default, in the
 * script tag's file until the config names it. What script scrolls does not count.
 *
 * Known at the turn that completes it.
 */
export function scrollThrash(options?: ScrollThrashOptions): Detector {
  return defineDetector('scrollThrash', DEFAULTS, options, (o) => {
    let last = -Infinity

    return (observation) => {
      if (observation.type !== 'scrolls' || observation.turns < o.turns || observation.milliseconds > o.within) return []
      const { t, target, turns, milliseconds } = observation
      const goesOn = t - last <= INCIDENT
      last = t
      return goesOn ? [] : [{ t, p: o.p, target, count: turns, details: { milliseconds } }]
    }
  })
}
