import { defineDetector } from '../model/defineDetector.ts'
import type { Detector, DetectorOptions, Duration } from '../model/detector.ts'
import type { WritingObservation } from '../model/observation.ts'

export interface FieldLoopOptions extends DetectorOptions {
  /** This many edited returns to one field `within` this time. Default 3 in 2 min, as Flusterduck counts a field's rounds. */
  readonly returns?: number
  readonly within?: Duration
  /** The evidence of each return from that one on. Default 0.12: real people's recordings do not support more. */
  readonly p?: number
}

const DEFAULTS = { returns: 3, within: '2m', p: 0.12, halfLife: '120s', cap: 0.5 } as const

/** Visits to fields that may still matter. */
const REMEMBERED = 64

/**
 * Coming back to one field of a form again and again, each time from another one, and writing
 * something else. Filling a form in order, with a correction here and there, is not that; nor is a
 * search or a chat, where one field is all there is; nor choosing, which is comparing.
 *
 * Known when the visitor begins to write.
 */
export function fieldLoop(options?: FieldLoopOptions): Detector {
  return defineDetector('fieldLoop', DEFAULTS, options, (o) => {
    let visits: readonly (WritingObservation & { readonly isBack: boolean })[] = []
    /** Another field was pressed since. */
    let isAway = false

    return (observation) => {
      if (observation.type === 'press' && observation.on === 'native') isAway = observation.target !== visits.at(-1)?.target || isAway
      if (observation.type === 'acceptance') visits = visits.filter(({ form }) => form !== observation.form)
      if (observation.type !== 'writing') return []
      const { t, form, target } = observation
      visits = [...visits.slice(1 - REMEMBERED), { ...observation, isBack: isAway }]
      isAway = false
      const inForm = visits.filter((visit) => visit.form === form && t - visit.t <= o.within)
      // Left and entered again, with no other field in between, is the same visit.
      const own = inForm.filter((visit, i) => visit.target === target && (visit.isBack || inForm[i - 1]?.target !== target))
      const count = own.length - 1
      if (count < o.returns || own.at(-1) !== visits.at(-1)) return []
      return [{ t, p: o.p, target, count, update: count > o.returns, details: { milliseconds: Math.round(t - own[0]!.t) } }]
    }
  })
}
