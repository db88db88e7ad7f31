import { defineDetector } from '../model/defineDetector.ts'
import type { Detector, DetectorOptions, Duration } from '../model/detector.ts'
import type { AnswerObservation, ErrorObservation, PressObservation } from '../model/observation.ts'

export interface ErrorClickOptions extends DetectorOptions {
  /** An error this long after a press may be its doing. Default 1 s, as in Splunk; others take up to 10 s, and blame what a timer throws. */
  readonly within?: Duration
  /** The evidence. Default 0.35: action and error belong together, so it weighs more than three errors anywhere. */
  readonly p?: number
}

const DEFAULTS = { within: '1s', p: 0.35, halfLife: '90s', cap: 1.3 } as const

/** Presses on one thing this close together are one incident, and count once. */
const INCIDENT = 3000

/** Presses that may still be judged, and errors known to do no harm. */
const REMEMBERED = 32

interface Attempt {
  readonly press: PressObservation
  error?: ErrorObservation
  answer?: AnswerObservation | undefined
}

/**
 * A press on a control that ended in an error: its handler threw or rejected, or its request failed.
 * If the page answered all the same, no visitor felt the error; nor is an error the press's doing
 * that also comes when nobody presses anything. Error messages are left to `errorBurst` and `formLoop`.
 *
 * Known at the page's answer, or at the deadline when there is none; back-dated to the error.
 */
export function errorClick(options?: ErrorClickOptions): Detector {
  return defineDetector('errorClick', DEFAULTS, options, (o) => {
    let attempts: Attempt[] = []
    let harmless: readonly number[] = []
    let last: { readonly target: number; readonly t: number; readonly count: number } | undefined

    return (observation) => {
      let attempt: Attempt | undefined
      if (observation.type === 'press') attempts = [...attempts.slice(1 - REMEMBERED), { press: observation }]
      if (observation.type === 'answer' && observation.kind !== 'pending') {
        attempt = attempts.find(({ press }) => press.press === observation.press)
        if (attempt) attempt.answer = observation.kind === 'withdrawn' ? undefined : observation
        // Perhaps it was not harmless: what had answered was put back.
        if (!attempt?.answer) harmless = harmless.filter((fingerprint) => fingerprint !== attempt?.error?.fingerprint)
      }
      if (observation.type === 'error' && observation.kind !== 'alert' && observation.kind !== 'resource') {
        const { press, t, fingerprint } = observation
        if (harmless.includes(fingerprint)) return []
        const latest = attempts.at(-1)
        attempt = press === undefined
          ? latest && t - latest.press.t <= o.within ? latest : undefined
          : attempts.find((made) => made.press.press === press)
        if (attempt) attempt.error ??= observation
        else if (press === undefined) harmless = [...harmless.slice(1 - REMEMBERED), fingerprint]
      }
      const { press, error, answer } = attempt ?? {}
      if (!press || !error || !answer) return []
      if (answer.kind === 'positive') {
        harmless = [...harmless.slice(1 - REMEMBERED), observation.type === 'error' ? observation.fingerprint : error.fingerprint]
        return []
      }
      attempts = attempts.filter((other) => other !== attempt)
      const isUsed = press.on === 'control' || answer.interactive || (press.on === 'native' && answer.by === 'error')
      if (harmless.includes(error.fingerprint) || !isUsed) return []

      const { target } = press
      const { t } = error
      const update = last?.target === target && t - last.t <= INCIDENT
      const count = update ? last!.count + 1 : 1
      last = { target, t, count }
      return [{
        t,
        p: update ? 0 : o.p,
        target,
        presses: [press.press],
        errors: [t],
        count,
        update,
        details: { kind: error.kind, after: Math.round(t - press.t), ...(error.status === undefined ? {} : { status: error.status }) },
      }]
    }
  })
}
