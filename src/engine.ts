import type { Detector } from './model/detector.ts'
import type { Observation } from './model/observation.ts'
import type { Level, ScoreReading, Thresholds } from './model/score.ts'
import type { Evidence, SignalType } from './model/signal.ts'
import { createScore, type Channel } from './score/createScore.ts'
import { nextLevel } from './score/nextLevel.ts'

/** A signal as the engine gives it out: its element still a number. */
export interface Verdict extends Evidence {
  readonly type: SignalType
  /** When it was known: the time of the observation that completed it. */
  readonly at: number
}

export interface Engine {
  /** Takes the next observation and gives out the signals it completes, in the detectors' order, what may give way last. */
  observe(observation: Observation): readonly Verdict[]
  /** The score, its parts and the level at a moment. Reading changes nothing that follows. */
  read(t: number): ScoreReading
}

/** What happens on one element or form within this time is one incident. */
const INCIDENT = 3000

/** What the later ones of these say of an incident, the first say better: a dead click is part of the rage. */
const LEADING: readonly SignalType[] = ['rageClick', 'formLoop', 'errorClick']
const YIELDING: readonly SignalType[] = ['deadClick', 'disabledClick', 'slowClick']

/** Evidence that may still be merged: the presses a visitor makes in a few seconds. */
const REMEMBERED = 32

/**
 * Observations in, signals and score out. Pure: the same observations give the same result, bit
 * for bit, in a page, in Node or in a data warehouse.
 */
export function createEngine(detectors: readonly Detector[], thresholds: Thresholds): Engine {
  const running = detectors.map((detector) => ({ type: detector.type, detect: detector.start() }))
  const score = createScore(Object.fromEntries(detectors.map(({ type, options }) => [type, options as unknown as Channel])))
  /** What is in the score, each with the part of its `p` that it added. */
  let counted: readonly (Verdict & { readonly added: number })[] = []
  let level: Level = 'calm'
  const look = (t: number): unknown => (level = nextLevel(score.read(t).score, level, thresholds))

  /** Adds evidence, as far as its incident is not counted already. Says whether it is news. */
  const count = (verdict: Verdict): boolean => {
    const { type, t } = verdict
    const incident = counted.filter((other) => isSameIncident(other, verdict))
    const isLeading = (other: Verdict): boolean => LEADING.includes(other.type)
    if (YIELDING.includes(type) && incident.some(isLeading)) return false
    const yielding = isLeading(verdict) ? incident.filter((other) => YIELDING.includes(other.type)) : []
    for (const other of yielding) score.remove(other.type, other.t, other.added)
    const staying = counted.filter((other) => !yielding.includes(other))

    // Several signals of one incident count as much as the strongest: this one adds what is missing.
    const own = [...incident.filter((other) => other.type === type), verdict].reduce((left, { p }) => left * (1 - p), 1)
    const all = staying.reduce((left, other) => (incident.includes(other) ? left * (1 - other.added) : left), 1)
    const added = own < all ? 1 - own / all : 0
    score.add(type, t, added)
    counted = [...staying.slice(1 - REMEMBERED), { ...verdict, added }]
    return true
  }

  return {
    observe(observation) {
      const { t } = observation
      // Without new evidence the score only falls, so looking just before it comes misses no change.
      if (level !== 'calm') look(t)
      if (observation.type === 'progress') {
        score.halve()
        // What has been halved can no longer be taken back whole.
        counted = counted.filter(({ type }) => !YIELDING.includes(type))
      }
      const verdicts = running.flatMap(({ type, detect }) =>
        detect(observation).map((evidence): Verdict => ({ ...evidence, type, at: t })))
      verdicts.sort((a, b) => Number(YIELDING.includes(a.type)) - Number(YIELDING.includes(b.type)))
      const told = verdicts.filter((verdict) => count(verdict) && !verdict.silent)
      if (verdicts.length > 0) look(t)
      return told
    },
    read(t) {
      const reading = score.read(t)
      return { ...reading, level: nextLevel(reading.score, level, thresholds) }
    },
  }
}

function isSameIncident(a: Verdict, b: Verdict): boolean {
  if (a.target !== undefined && a.target === b.target && Math.abs(a.t - b.t) <= INCIDENT) return true
  return share(a.presses, b.presses) || share(a.errors, b.errors)
}

function share(some: readonly number[] = [], others: readonly number[] = []): boolean {
  return some.some((one) => others.includes(one))
}
