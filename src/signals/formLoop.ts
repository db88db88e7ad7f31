import { defineDetector } from '../model/defineDetector.ts'
import type { Detector, DetectorOptions, Duration } from '../model/detector.ts'

export interface FormLoopOptions extends DetectorOptions {
  /** The signal is reported from this many rejections on. Default 3: the first error is normal. */
  readonly rejections?: number
  /** Rejections older than this are forgotten. Default 2 min. */
  readonly within?: Duration
  /** The evidence of the 1st, 2nd, 3rd … rejection; the last holds for all that follow. Default 0.1, 0.3, 0.45. */
  readonly p?: readonly number[]
}

const DEFAULTS = {
  rejections: 3, within: '2m', p: [0.1, 0.3, 0.45] as readonly number[],
  halfLife: '120s', cap: 1.6, ignore: [] as readonly string[],
} as const

/**
 * The same form rejected again and again: by the browser's validation, by a marked field, by an
 * error message, by a failed request, or by emptying what had been filled in.
 *
 * Known at the rejection. The evidence grows from the first one on; the signal is reported from
 * the third.
 */
export function formLoop(options: FormLoopOptions = {}): Detector {
  return defineDetector('formLoop', DEFAULTS, { ...options }, (o) => {
    const forms = new Map<number, { t: number; by: string; press: number | undefined }[]>()
    const presses = new Map<number, number>()

    return (observation) => {
      if (observation.type === 'acceptance') forms.delete(observation.form)
      if (observation.type === 'submit' && observation.press !== undefined) presses.set(observation.attempt, observation.press)
      if (observation.type !== 'rejection') return []

      const { t, form, by } = observation
      const rejections = (forms.get(form) ?? []).filter((earlier) => t - earlier.t <= o.within)
      rejections.push({ t, by, press: presses.get(observation.attempt) })
      presses.delete(observation.attempt)
      forms.delete(form)
      forms.set(form, rejections.slice(-16))
      // The map keeps insertion order, so the first key is the form rejected longest ago.
      if (forms.size > 16) forms.delete(forms.keys().next().value!)

      const count = rejections.length
      return [{
        t,
        p: o.p[Math.min(count, o.p.length) - 1] ?? 0,
        target: form,
        presses: rejections.flatMap(({ press }) => press ?? []),
        count,
        update: count > o.rejections,
        silent: count < o.rejections,
        details: { by: [...new Set(rejections.map((rejection) => rejection.by))] },
      }]
    }
  })
}
