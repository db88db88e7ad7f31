import { defineDetector } from '../model/defineDetector.ts'
import type { Detector, DetectorOptions, Duration } from '../model/detector.ts'
import type { ErrorObservation } from '../model/observation.ts'

export interface ErrorBurstOptions extends DetectorOptions {
  /** This many *different* errors `within` this time are a burst. Default 3 in 10 s. */
  readonly errors?: number
  readonly within?: Duration
  /** The evidence of a burst. Default 0.3. */
  readonly p?: number
}

const DEFAULTS = { errors: 3, within: '10s', p: 0.3, halfLife: '90s', cap: 1.3, ignore: [] as readonly string[] } as const

/**
 * Several different errors in a short time. One error that repeats is not a burst: a broken timer
 * in the background is nothing a visitor feels.
 *
 * Known at the error that completes it; a new burst needs as many new errors.
 */
export function errorBurst(options: ErrorBurstOptions = {}): Detector {
  return defineDetector('errorBurst', DEFAULTS, { ...options }, (o) => {
    let errors: ErrorObservation[] = []
    let reported: ErrorObservation[] = []

    return (observation) => {
      if (observation.type !== 'error') return []
      const recent = ({ t }: ErrorObservation): boolean => observation.t - t <= o.within
      const known = ({ fingerprint }: ErrorObservation): boolean => fingerprint === observation.fingerprint
      errors = errors.filter(recent)
      reported = reported.filter(recent)
      if (errors.some(known) || reported.some(known)) return []
      errors.push(observation)
      if (errors.length < o.errors) return []

      const burst = errors
      reported = [...reported, ...burst]
      errors = []
      return [{
        t: observation.t,
        p: o.p,
        count: burst.length,
        details: { kinds: [...new Set(burst.map(({ kind }) => kind))], milliseconds: Math.round(observation.t - burst[0]!.t) },
      }]
    }
  })
}
