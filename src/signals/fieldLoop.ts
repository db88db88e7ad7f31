import { defineDetector } from '../model/defineDetector.ts'
import type { Detector, DetectorOptions, Duration } from '../model/detector.ts'
import { isIgnored } from '../model/isIgnored.ts'
import type { EditObservation } from '../model/observation.ts'

export interface FieldLoopOptions extends DetectorOptions {
  /** This many edited returns to one field `within` this time. Default 3 in 2 min, as Flusterduck counts a field's rounds. */
  readonly returns?: number
  readonly within?: Duration
  /** The evidence of each return from that one on. Default 0.12: real people's recordings do not support more. */
  readonly p?: number
}

const DEFAULTS = { returns: 3, within: '2m', p: 0.12, halfLife: '120s', cap: 0.5 } as const

/** Edits that may still matter. */
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
    let edits: readonly EditObservation[] = []

    return (observation) => {
      if (observation.type === 'acceptance') edits = edits.filter(({ form }) => form !== observation.form)
      if (observation.type !== 'edit') return []
      const { t, form, field } = observation
      edits = [...edits.slice(1 - REMEMBERED), observation]
      const inForm = edits.filter((edit) => edit.form === form && t - edit.t <= o.within)
      // Left and entered again with nothing written elsewhere is the same visit.
      const visits = inForm.filter((edit, i) => edit.field === field && inForm[i - 1]?.field !== field)
      const count = visits.length - 1
      if (count < o.returns || observation.choice || visits.at(-1) !== observation || isIgnored('fieldLoop', observation)) return []
      return [{ t, p: o.p, target: field, count, update: count > o.returns, details: { milliseconds: Math.round(t - visits[0]!.t) } }]
    }
  })
}
