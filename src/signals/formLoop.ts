import { defineDetector } from '../model/defineDetector.ts'
import type { Detector, DetectorOptions, Duration } from '../model/detector.ts'
import type { RejectionObservation, SubmitObservation } from '../model/observation.ts'

export interface FormLoopOptions extends DetectorOptions {
  /** The signal is reported from this many rejections on. Default 3: the first error is normal. */
  readonly rejections?: number
  /** Rejections older than this are forgotten. Default 2 min. */
  readonly within?: Duration
  /** The evidence of the 1st, 2nd, 3rd … rejection; the last holds for all that follow. Default 0.1, 0.3, 0.45. */
  readonly p?: readonly number[]
}

const DEFAULTS = { rejections: 3, within: '2m', p: [0.1, 0.3, 0.45], halfLife: '120s', cap: 1.6 } as const

/** Forms, attempts and rejections that may still matter. A page has no more than a few at a time. */
const REMEMBERED = 16

/**
 * The same form rejected again and again: by the browser's validation, by a marked field, by an
 * error message, by a failed request, or by emptying what had been filled in.
 *
 * Known at the rejection. The evidence grows from the first one on; the signal is reported from
 * the third.
 */
export function formLoop(options?: FormLoopOptions): Detector {
  return defineDetector('formLoop', DEFAULTS, options, (o) => {
    let submits: SubmitObservation[] = []
    let rejections: RejectionObservation[] = []

    return (observation) => {
      const { t, type } = observation
      if (type === 'submit') submits = [...submits.slice(1 - REMEMBERED), observation]
      if (type === 'acceptance') rejections = rejections.filter(({ form }) => form !== observation.form)
      if (type !== 'rejection') return []

      const { form } = observation
      rejections = [...rejections.filter((earlier) => t - earlier.t <= o.within).slice(1 - REMEMBERED), observation]
      const own = rejections.filter((rejection) => rejection.form === form)
      const attempts = own.map(({ attempt }) => attempt)
      const count = own.length
      return [{
        t,
        p: o.p[Math.min(count, o.p.length) - 1] ?? 0,
        target: form,
        presses: submits.flatMap(({ attempt, press }) => (attempts.includes(attempt) ? (press ?? []) : [])),
        count,
        update: count > o.rejections,
        silent: count < o.rejections,
        details: { by: [...new Set(own.map(({ by }) => by))] },
      }]
    }
  })
}
