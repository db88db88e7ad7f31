import { defineDetector } from '../model/defineDetector.ts'
import type { Detector, DetectorOptions, Duration } from '../model/detector.ts'
import type { PressObservation } from '../model/observation.ts'
import { onSameSpot } from './onSameSpot.ts'

export interface DeadClickOptions extends DetectorOptions {
  /**
   * How long the page has to answer. Default 2.5 s: where a wait begins to cost ratings
   * (sessions whose responses took 2.5–4 s on average were rated badly four times as often).
   */
  readonly after?: Duration
  /** The evidence of a press on something that looks interactive. Default 0.2. */
  readonly p?: number
  /** Waiting this long in vain, because the page seemed busy, is worse. Default 10 s: calma waits no longer. */
  readonly longAfter?: Duration
  /**
   * The evidence of such a press. Default 0.4: 46 % of the presses that a slow map left without an answer
   * for 10 s were in sessions people rated as bad, and 5 % of those answered within 1 s (half for tuning).
   */
  readonly pLong?: number
  /** The evidence of the second and each further press on the same plain content. Default 0.1. */
  readonly pContent?: number
}

const DEFAULTS = { after: '2.5s', p: 0.2, longAfter: '10s', pLong: 0.4, pContent: 0.1, halfLife: '60s', cap: 0.9 } as const

/** Dead presses on one thing this close together are one incident, and count once. */
const INCIDENT = 3000

/** Presses that may still be judged. A visitor has no more than a few under way. */
const REMEMBERED = 32

/** CSS pixels, on the page, as for rage clicks. */
const RADIUS = 30

/**
 * A press on something that looks interactive, and nothing came of it.
 *
 * Known at the deadline (`after`, or up to 10 s while something is under way), and back-dated to
 * the press. Disabled controls are not judged: that they do nothing is what they say.
 */
export function deadClick(options?: DeadClickOptions): Detector {
  return defineDetector('deadClick', DEFAULTS, options, (o) => {
    let presses: PressObservation[] = []
    let last: { press: PressObservation; count: number; reported: boolean } | undefined

    return (observation) => {
      if (observation.type === 'press') presses = [...presses.slice(1 - REMEMBERED), observation]
      if (observation.type !== 'answer' || observation.kind !== 'none' || observation.control !== undefined) return []
      const press = presses.find((known) => known.press === observation.press)
      if (!press || press.on === 'native' || press.on === 'disabled') return []

      const { t, target, on, by } = press
      const before = last?.press.target === target && onSameSpot(last.press, press, RADIUS) ? last : undefined
      const update = before !== undefined && before.reported && Math.abs(t - before.press.t) <= INCIDENT
      const interactive = observation.interactive !== false
      // One press on plain text is nothing: people click where they read. It takes a second one.
      const reported = interactive || before !== undefined
      const count = (before?.count ?? 0) + 1
      last = { press, count, reported }
      if (!reported) return []
      return [{
        t,
        p: update ? 0 : !interactive ? o.pContent : observation.after >= o.longAfter ? o.pLong : o.p,
        target,
        presses: [press.press],
        count,
        update,
        details: { waited: Math.round(observation.after), on, by, seen: observation.seen ?? [] },
      }]
    }
  })
}
