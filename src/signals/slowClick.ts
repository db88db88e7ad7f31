import { defineDetector } from '../model/defineDetector.ts'
import type { Detector, DetectorOptions, Duration } from '../model/detector.ts'
import type { PressObservation } from '../model/observation.ts'
import { onSameSpot } from './onSameSpot.ts'

export interface SlowClickOptions extends DetectorOptions {
  /**
   * An answer that took so long is slow. Default 2.5 s: of sessions whose responses took 2.5–4 s on
   * average people rated 23 % as bad, and at most 5 % of quicker ones.
   */
  readonly after?: Duration
  /** One that took longer than this is very slow. Default 4 s: 43 % were rated as bad. */
  readonly longAfter?: Duration
  /**
   * Pressing again this long after the press, and before its answer, is having waited. Default 1 s:
   * what takes longer interrupts the flow of thought (Nielsen 1993), and a double click is quicker.
   */
  readonly repeatedAfter?: Duration
  /** The evidence of a slow answer. Default 0.08. */
  readonly p?: number
  /** The evidence of a very slow answer. Default 0.15. */
  readonly pLong?: number
  /** The evidence of a press that was repeated before its answer. Default 0.12. The strongest of the three counts. */
  readonly pRepeated?: number
}

const DEFAULTS = {
  after: '2.5s', longAfter: '4s', repeatedAfter: '1s', p: 0.08, pLong: 0.15, pRepeated: 0.12, halfLife: '60s', cap: 0.9,
} as const

/** Presses that may still be answered. A visitor has no more than a few under way. */
const REMEMBERED = 32

/** CSS pixels, on the page, as for rage clicks. */
const RADIUS = 30

/**
 * The page answered, but the visitor had to wait, or pressed again before it did. Presses on one
 * spot that wait for the same answer are one wait, and one signal.
 *
 * Known at the answer, and back-dated to the press. What is never answered is a dead click, and what
 * is answered with an error is for other signals to tell; a rage click or dead click on the same
 * presses takes over what is slow about them.
 */
export function slowClick(options?: SlowClickOptions): Detector {
  return defineDetector('slowClick', DEFAULTS, options, (o) => {
    let waiting: readonly PressObservation[] = []
    /** Answered too soon to be slow: should that be taken back, they wait on. */
    let answered: readonly PressObservation[] = []

    return (observation) => {
      // What is disabled has nothing to answer.
      if (observation.type === 'press' && observation.on !== 'disabled') waiting = [...waiting.slice(1 - REMEMBERED), observation]
      if (observation.type !== 'answer' || observation.kind === 'pending') return []
      if (observation.kind === 'withdrawn') {
        waiting = [...waiting, ...answered.filter(({ press }) => press === observation.press)].slice(-REMEMBERED)
        return []
      }
      const press = waiting.find((known) => known.press === observation.press)
      if (!press) return []
      const { after, kind } = observation
      const { t, target, on, by } = press
      const isOver = (other: PressObservation): boolean => other === press || (kind !== 'none' && other.t <= t + after && onSameSpot(press, other, RADIUS))
      const wait = waiting.filter(isOver)
      waiting = waiting.filter((other) => !isOver(other))
      if (kind !== 'positive' || on === 'native') return []

      const repeated = wait.some((other) => other.t - t >= o.repeatedAfter)
      const p = Math.max(after > o.longAfter ? o.pLong : after >= o.after ? o.p : 0, repeated ? o.pRepeated : 0)
      if (p === 0) {
        answered = [...answered, ...wait].slice(-REMEMBERED)
        return []
      }
      return [{
        t,
        p,
        target,
        presses: wait.map((other) => other.press),
        count: wait.length,
        details: { waited: Math.round(after), repeated, on, by },
      }]
    }
  })
}
