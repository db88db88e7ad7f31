import { defineDetector } from '../model/defineDetector.ts'
import type { Detector, DetectorOptions, Duration } from '../model/detector.ts'
import type { PressObservation } from '../model/observation.ts'
import { onSameSpot } from './onSameSpot.ts'

export interface RageClickOptions extends DetectorOptions {
  /** This many presses `within` this time are a rage click. Default 3 in 2 s: 0.29 of 1,000 presses of real people. */
  readonly clicks?: number
  readonly within?: Duration
  /** Or this many `slowWithin` a longer time: stubborn, not fast. Default 4 in 5 s. */
  readonly slowClicks?: number
  readonly slowWithin?: Duration
  /** Presses this near to each other (CSS pixels, on the page) are on the same spot. Default 30. */
  readonly radius?: number
  /** The evidence of the press that completes it. Default 0.6. */
  readonly p?: number
  /** The evidence of each further press. Default 0.2. */
  readonly pMore?: number
}

const DEFAULTS = {
  clicks: 3, within: '2s', slowClicks: 4, slowWithin: '5s', radius: 30, p: 0.6, pMore: 0.2, halfLife: '45s', cap: 1.6,
} as const

/** A visitor may hammer for minutes; beyond this many presses, counting says nothing new. */
const MOST = 64

/** Presses on one spot with no helpful answer between them. */
interface Run {
  presses: readonly PressObservation[]
  reported: boolean
}

/**
 * Pressing the same thing again and again while the page does not answer. A press that the page
 * answered begins the count anew, so steppers, calendars and games stay silent. So does an edit:
 * the visitor changed something and tries again, which is a new attempt and not hammering.
 *
 * Known at the press that completes it, synchronously; updated with each further press.
 */
export function rageClick(options?: RageClickOptions): Detector {
  return defineDetector('rageClick', DEFAULTS, options, (o) => {
    let runs: Run[] = []

    return (observation) => {
      const { t, type } = observation
      if (type === 'edit' || (type === 'navigation' && observation.kind !== 'replace')) runs = []
      if (type === 'answer' && observation.kind === 'positive') {
        runs = runs.filter(({ presses }) => !presses.some(({ press }) => press === observation.press))
      }
      if (type !== 'press' || observation.on === 'native') return []

      runs = runs.filter(({ presses }) => t - presses.at(-1)!.t <= o.slowWithin)
      let run = runs.find(({ presses }) => onSameSpot(presses.at(-1)!, observation, o.radius))
      if (!run) runs.push((run = { presses: [], reported: false }))
      const presses = (run.presses = [...run.presses.slice(1 - MOST), observation])
      const pressed = (span: number): number => presses.filter((press) => t - press.t <= span).length
      const update = run.reported
      run.reported ||= pressed(o.within) >= o.clicks || pressed(o.slowWithin) >= o.slowClicks
      if (!run.reported) return []
      return [{
        t,
        p: update ? o.pMore : o.p,
        target: observation.target,
        presses: presses.slice(-16).map(({ press }) => press),
        count: presses.length,
        update,
        details: { on: observation.on, by: observation.by, milliseconds: Math.round(t - presses[0]!.t) },
      }]
    }
  })
}
