import { createEngine } from '../../src/engine.ts'
import type { Detector } from '../../src/model/detector.ts'
import { deadClick } from '../../src/signals/deadClick.ts'
import { errorBurst } from '../../src/signals/errorBurst.ts'
import { formLoop } from '../../src/signals/formLoop.ts'
import { rageClick } from '../../src/signals/rageClick.ts'
import { slowClick } from '../../src/signals/slowClick.ts'
import { clickRules } from './clickRules.ts'
import type { RatedSession } from './iweb.ts'
import type { Sitting } from './miniwob.ts'

/** As out of the box. */
export const signals = (): Detector[] => [rageClick(), deadClick(), slowClick(), formLoop(), errorBurst()]

const THRESHOLDS = { enter: 60, exit: 40 }
const HOUR = 3_600_000

/** How often something came up. */
export interface Rate {
  readonly count: number
  readonly perThousandPresses: number
  /** Only what came up in tasks that were done right, in the hours these took. */
  readonly perHourOfSuccess: number
}

export interface Quiet {
  readonly presses: number
  readonly hoursOfSuccess: number
  /** By signal, `score ≥ 60`, `score ≥ 70`, and by the names of those who count clicks. */
  readonly rates: Readonly<Record<string, Rate>>
}

/** How quiet calma and others are while people do tasks. */
export function measureQuiet(sittings: readonly Sitting[], detectors: readonly Detector[] = signals()): Quiet {
  const times = new Map<string, { count: number; inSuccess: number }>()
  for (const name of [...detectors.map(({ type }) => type), 'score ≥ 60', 'score ≥ 70', ...clickRules.map(({ name }) => name)]) times.set(name, { count: 0, inSuccess: 0 })
  let presses = 0
  let success = 0
  for (const { observations, clicks, tasks } of sittings) {
    const saw = (name: string, t: number): void => {
      const time = times.get(name)!
      time.count++
      if (tasks.find(({ from, to }) => t >= from && t <= to)?.isDone) time.inSuccess++
    }
    for (const { from, to, isDone } of tasks) if (isDone) success += to - from
    for (const { name, fires } of clickRules) for (const t of fires(clicks)) saw(name, t)

    const engine = createEngine(detectors, THRESHOLDS)
    for (const observation of observations) {
      const { t, type } = observation
      if (type === 'press') presses++
      const before = engine.read(t).score
      for (const verdict of engine.observe(observation)) if (!verdict.update) saw(verdict.type, verdict.t)
      // It rises with an observation, and only then.
      const { score } = engine.read(t)
      for (const bar of [60, 70]) if (before < bar && score >= bar) saw(`score ≥ ${bar}`, t)
    }
  }
  const hoursOfSuccess = success / HOUR
  const rates = Object.fromEntries([...times].map(([name, { count, inSuccess }]) =>
    [name, { count, perThousandPresses: (1000 * count) / presses, perHourOfSuccess: inSuccess / hoursOfSuccess }]))
  return { presses, hoursOfSuccess, rates }
}

/** The highest score of a session. */
export function peakOf(session: RatedSession, detectors: readonly Detector[] = signals()): number {
  const engine = createEngine(detectors, THRESHOLDS)
  return session.observations.reduce((peak, observation) => {
    engine.observe(observation)
    return Math.max(peak, engine.read(observation.t).score)
  }, 0)
}
