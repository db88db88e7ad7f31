import { defineDetector } from '../model/defineDetector.ts'
import type { Detector, DetectorOptions, Duration } from '../model/detector.ts'
import type { Evidence } from '../model/signal.ts'
import type { PressObservation } from '../model/observation.ts'

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
  clicks: 3, within: '2s', slowClicks: 4, slowWithin: '5s', radius: 30,
  p: 0.6, pMore: 0.2, halfLife: '45s', cap: 1.6, ignore: [] as readonly string[],
} as const

/** Presses on one spot with no helpful answer between them. */
interface Run {
  target: number
  x: number
  y: number
  presses: { id: number; t: number }[]
  reported: boolean
}

/**
 * Pressing the same thing again and again while the page does not answer. A press that the page
 * answered begins the count anew, so steppers, calendars and games stay silent.
 *
 * Known at the press that completes it, synchronously; updated with each further press.
 */
export function rageClick(options: RageClickOptions = {}): Detector {
  return defineDetector('rageClick', DEFAULTS, { ...options }, (o) => {
    let runs: Run[] = []

    const runOf = (press: PressObservation): Run => {
      let run = runs.find(({ target, x, y }) =>
        target === press.target || (press.by !== 'key' && Math.hypot(x - press.x, y - press.y) <= o.radius))
      if (!run) {
        run = { target: press.target, x: press.x, y: press.y, presses: [], reported: false }
        runs.push(run)
      }
      ;[run.target, run.x, run.y] = [press.target, press.x, press.y]
      run.presses.push({ id: press.press, t: press.t })
      return run
    }

    return (observation) => {
      if (observation.type === 'answer' && observation.kind === 'positive') {
        runs = runs.filter(({ presses }) => !presses.some(({ id }) => id === observation.press))
      }
      if (observation.type === 'navigation' && observation.kind !== 'replace') runs = []
      if (observation.type !== 'press' || observation.on === 'native') return []
      if (observation.ignore?.some((type) => type === '*' || type === 'rageClick')) return []

      runs = runs.filter(({ presses }) => observation.t - presses.at(-1)!.t <= o.slowWithin)
      const run = runOf(observation)
      const since = (span: number): number => run.presses.filter(({ t }) => observation.t - t <= span).length
      if (!run.reported && since(o.within) < o.clicks && since(o.slowWithin) < o.slowClicks) return []

      const update = run.reported
      run.reported = true
      // A visitor may hammer for minutes; what is older than the run's own window says nothing new.
      const evidence: Evidence = {
        t: observation.t,
        p: update ? o.pMore : o.p,
        target: run.target,
        presses: run.presses.slice(-16).map(({ id }) => id),
        count: run.presses.length,
        update,
        details: { on: observation.on, by: observation.by, milliseconds: Math.round(observation.t - run.presses[0]!.t) },
      }
      return [evidence]
    }
  })
}
