import { defineDetector } from '../model/defineDetector.ts'
import type { Detector, DetectorOptions, Duration } from '../model/detector.ts'
import type { PressObservation } from '../model/observation.ts'
import type { Evidence } from '../model/signal.ts'
import { onSameSpot } from './onSameSpot.ts'

export interface RageClickOptions extends DetectorOptions {
  /** This many presses `within` this time are a rage click. Default 3 in 2 s: 0.36 of 1,000 presses of real people. */
  readonly clicks?: number
  readonly within?: Duration
  /** Or this many `slowWithin` a longer time: stubborn, not fast. Default 4 in 5 s. */
  readonly slowClicks?: number
  readonly slowWithin?: Duration
  /** Presses this near to each other (CSS pixels, on the page) are on the same spot. Default 30. */
  readonly radius?: number
  /**
   * The evidence of a run of presses that the page has let pass. Default 0.6: people rated 53 % of the
   * sessions with such a run as bad, but 17 % of those whose run was answered in the end, and 26 %
   * of those without one (36, 36 and 87 sessions at a slow map, the half that numbers are chosen on).
   */
  readonly p?: number
  /** The evidence of each further press. Default 0.2. */
  readonly pMore?: number
  /** The evidence while the answer may still come. Default 0.1: hammering that is answered in the end says nothing of a visitor. */
  readonly pEarly?: number
}

const DEFAULTS = {
  clicks: 3, within: '2s', slowClicks: 4, slowWithin: '5s', radius: 30, p: 0.6, pMore: 0.2, pEarly: 0.1, halfLife: '45s', cap: 1.6,
} as const

/** A visitor may hammer for minutes; beyond this many presses, counting says nothing new. */
const MOST = 64

/** No press waits longer for its verdict (10 s, and 7 s in doubt); until then it may say what its run was worth. */
const KEPT = 18_000

/** Presses on one spot with no helpful answer between them. */
interface Run {
  presses: readonly PressObservation[]
  /** How many presses there were from the one that completed it on. */
  reported: number
  /** Presses that were judged, and the page had nothing to say, or no. The first, and those in doubt until then. */
  vain: Set<number>
  /** No further press belongs to it. */
  over: boolean
  /** The press that the page answered: it is no run any more, unless that is withdrawn. */
  answered?: number | undefined
  /** Presses that may have been answered: something changed, perhaps by itself. */
  readonly doubted: Set<number>
}

/**
 * Pressing the same thing again and again while the page does not answer. A press that the page
 * answered begins the count anew, so steppers, calendars and games stay silent, unless what had
 * answered was put back at once. So does an edit: the visitor changed something and tries again,
 * which is a new attempt and not hammering.
 *
 * Known at the press that completes it, synchronously; updated with each further press. The page may
 * still answer then, so it counts in full only when a press of it has come to nothing (`none`, `withdrawn`) or to
 * an error (`negative`). A press beside which something changed that may change by itself (`pending`, by `doubt`) is
 * counted once it is known that it does, at the latest 7 s after the change.
 */
export function rageClick(options?: RageClickOptions): Detector {
  return defineDetector('rageClick', DEFAULTS, options, (o) => {
    let runs: Run[] = []
    const early = Math.min(o.p, o.pEarly)
    const isComplete = (presses: readonly PressObservation[]): boolean => {
      const { t } = presses.at(-1)!
      const pressed = (span: number): number => presses.filter((press) => t - press.t <= span).length
      return pressed(o.within) >= o.clicks || pressed(o.slowWithin) >= o.slowClicks
    }
    /** The chance that a run which came to nothing, and all presses of it, say nothing. */
    const left = ({ reported }: Run): number => {
      let chance = 1 - o.p
      for (let i = 1; i < reported; i++) chance *= 1 - o.pMore
      return chance
    }
    /** A run that was not told of because of a doubt: is it known now? */
    const late = (run: Run): Evidence[] => {
      const sure = sureOf(run)
      const at = sure.findIndex((_, i) => isComplete(sure.slice(0, i + 1)))
      if (run.reported > 0 || at < 0) return []
      run.reported = sure.length - at
      return [{ ...evidenceOf(run), p: run.vain.size > 0 ? 1 - left(run) : early, update: false }]
    }

    return (observation) => {
      const { t, type } = observation
      if (type === 'edit' || (type === 'navigation' && observation.kind !== 'replace')) for (const run of runs) run.over = true
      if (type === 'answer') {
        const { kind, press: judged, by } = observation
        const own = runs.filter(({ presses }) => presses.some(({ press }) => press === judged))
        if (kind === 'pending') {
          if (by === 'doubt') for (const run of own) run.doubted.add(judged)
          return []
        }
        if (kind === 'positive') return own.flatMap((run) => {
          const isLate = run.doubted.delete(judged) && run.reported === 0 && run.answered === undefined
          if (!isLate) run.answered ??= judged
          // It was answered long ago: the next press began the count anew.
          else run.presses = run.presses.filter(({ press }) => press > judged)
          run.vain = new Set([...run.vain].filter((press) => !isLate || press > judged))
          return isLate ? late(run) : []
        })
        if (kind === 'withdrawn') for (const run of own) if (run.answered === judged) run.answered = undefined
        const run = own.find(({ vain, answered, doubted }) => (vain.size === 0 || doubted.has(judged)) && answered === undefined)
        if (!run) return []
        run.vain.add(judged)
        run.doubted.delete(judged)
        if (run.reported === 0) return late(run)
        if (run.vain.size > 1) return []
        // What has been held back so far. There is nothing new to tell.
        return [{ ...evidenceOf(run), t, p: early < 1 ? 1 - left(run) / (1 - early) : 0, update: true, silent: true }]
      }
      if (type !== 'press' || observation.on === 'native') return []

      runs = runs.filter(({ presses }) => presses.length > 0 && t - presses.at(-1)!.t <= Math.max(o.slowWithin, KEPT))
      let run = runs.find(({ presses, over, answered }) => !over && answered === undefined && t - presses.at(-1)!.t <= o.slowWithin && onSameSpot(presses.at(-1)!, observation, o.radius))
      if (!run) runs.push((run = { presses: [], reported: 0, vain: new Set(), over: false, doubted: new Set() }))
      run.presses = [...run.presses.slice(1 - MOST), observation]
      const update = run.reported > 0
      if (!update && !isComplete(sureOf(run))) return []
      run.reported = Math.min(run.reported + 1, MOST)
      const isVain = run.vain.size > 0
      return [{ ...evidenceOf(run), p: isVain ? (update ? o.pMore : o.p) : update ? 0 : early, update }]
    }
  })
}

/** The presses of which it is not in doubt whether they were answered. */
function sureOf({ presses, doubted }: Run): readonly PressObservation[] {
  return presses.filter(({ press }) => !doubted.has(press))
}

/** What is to be said of a run so far. */
function evidenceOf({ presses }: Run): Omit<Evidence, 'p'> {
  const { t, target, on, by } = presses.at(-1)!
  return {
    t,
    target,
    presses: presses.slice(-16).map(({ press }) => press),
    count: presses.length,
    details: { on, by, milliseconds: Math.round(t - presses[0]!.t) },
  }
}
