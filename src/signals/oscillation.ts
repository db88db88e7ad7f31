import { defineDetector } from '../model/defineDetector.ts'
import type { Detector, DetectorOptions, Duration } from '../model/detector.ts'
import type { PressObservation, ToggleObservation } from '../model/observation.ts'
import type { Evidence } from '../model/signal.ts'

export interface OscillationOptions extends DetectorOptions {
  /** The signal is reported from this many returns on: A → B → A is one, A → B → A → B two. Default 3: one in 7,509 tasks. */
  readonly returns?: number
  /** From the first press of a return to its last. Default 10 s: the odds were found in tasks of 11 s on average. */
  readonly within?: Duration
  /** Who goes on sooner is operating something, not looking for it. Default 1 s: 79 % of people's repeated presses come faster. */
  readonly pause?: Duration
  /** The evidence of each return, reported or not. Default 0.08: 0.8 % of the tasks that people failed have one, and 0.2 % of the others. */
  readonly p?: number
}

const DEFAULTS = { returns: 3, within: '10s', pause: '1s', p: 0.08, halfLife: '60s', cap: 0.4 } as const

/** Boxes that may still be flipped back. */
const REMEMBERED = 16

interface Flip extends ToggleObservation {
  /** How often it was flipped back. */
  readonly returns: number
}

/**
 * Going to and fro between two controls, or flipping one box there and back. Once or twice is
 * comparing: it counts a little, and is not reported. Steppers, keypads and games are operated
 * faster. A press on anything else, a field too, or handing something in begins anew.
 *
 * Known at the press that completes it, synchronously.
 */
export function oscillation(options?: OscillationOptions): Detector {
  return defineDetector('oscillation', DEFAULTS, options, (o) => {
    /** The last presses, on one control or two. */
    let presses: readonly PressObservation[] = []
    let returns = 0
    let flips: readonly Flip[] = []
    let last = -Infinity

    const found = (t: number, target: number, count: number, why: string, more?: Pick<Evidence, 'presses'>): readonly Evidence[] =>
      [{ t, p: o.p, target, count, update: count > o.returns, silent: count < o.returns, details: { why }, ...more }]

    return (observation) => {
      const { t, type } = observation
      if (type === 'submit' || (type === 'navigation' && observation.kind !== 'replace')) {
        presses = flips = []
        returns = 0
      }
      if (type === 'toggle') {
        const before = flips.find(({ target }) => target === observation.target)
        const gap = t - (before?.t ?? -Infinity)
        const isReturn = gap >= o.pause && gap <= o.within
        const count = isReturn ? before!.returns + 1 : 0
        flips = [...flips.filter((flip) => flip !== before).slice(1 - REMEMBERED), { ...observation, returns: count }]
        // The press on it has said so already.
        return isReturn && t - last >= o.pause ? found(t, observation.target, count, 'toggle') : []
      }
      if (type !== 'press') return []

      const [before, between] = [presses.at(-2), presses.at(-1)]
      const isOther = between?.target !== observation.target
      const isReturn = observation.on === 'control' && isOther && between !== undefined && before?.target === observation.target
        && between.t - before.t >= o.pause && t - between.t >= o.pause && t - before.t <= o.within
      returns = isReturn ? returns + 1 : 0
      presses = observation.on !== 'control' ? [] : isOther && between ? [between, observation] : [observation]
      if (!isReturn) return []
      last = t
      return found(t, observation.target, returns, 'press', { presses: [before.press, between.press, observation.press] })
    }
  })
}
