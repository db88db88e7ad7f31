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
  /** Takes the next observation and gives out the signals it completes, in the detectors' order. */
  observe(observation: Observation): readonly Verdict[]
  /** The score, its parts and the level at a moment. Reading changes nothing that follows. */
  read(t: number): ScoreReading
}

/** What happens on one element or form within this time is one incident. */
const INCIDENT = 3000

/** Incidents that may still be merged: the presses a visitor makes in a few seconds. */
const REMEMBERED = 32

/**
 * Observations in, signals and score out. Pure: the same observations give the same result, bit
 * for bit, in a page, in Node or in a data warehouse.
 */
export function createEngine(detectors: readonly Detector[], thresholds: Thresholds): Engine {
  const running = detectors.map((detector) => ({ type: detector.type, detect: detector.start() }))
  const channels: Partial<Record<SignalType, Channel>> = {}
  for (const { type, options } of detectors) {
    channels[type] = { halfLife: options['halfLife'] as number, cap: options['cap'] as number }
  }
  const score = createScore(channels)
  let counted: Verdict[] = []
  let level: Level = 'calm'

  /** Adds evidence unless the incident is counted already. Says whether the signal is to be told. */
  const count = (verdict: Verdict): boolean => {
    const sameIncident = counted.filter((other) => isSameIncident(other, verdict))
    if (sameIncident.some((other) => outranks(other, verdict))) return verdict.type !== 'deadClick'
    for (const { type, t, p } of sameIncident) score.remove(type, t, p)
    score.add(verdict.type, verdict.t, verdict.p)
    counted = [...counted.filter((other) => !sameIncident.includes(other)).slice(1 - REMEMBERED), verdict]
    return true
  }

  return {
    observe(observation) {
      const { t } = observation
      // Between observations the score only falls, so looking just before one misses no change.
      level = nextLevel(score.read(t).score, level, thresholds)
      if (observation.type === 'progress') {
        score.halve()
        counted = []
      }
      const told: Verdict[] = []
      for (const { type, detect } of running) {
        for (const evidence of detect(observation)) {
          const verdict: Verdict = { ...evidence, type, at: t }
          if (count(verdict) && !verdict.silent) told.push(verdict)
        }
      }
      level = nextLevel(score.read(t).score, level, thresholds)
      return told
    },
    read(t) {
      const reading = score.read(t)
      return { ...reading, level: nextLevel(reading.score, level, thresholds) }
    },
  }
}

function isSameIncident(a: Verdict, b: Verdict): boolean {
  if (a.type === b.type) return false
  if (a.presses?.some((press) => b.presses?.includes(press))) return true
  return a.target !== undefined && a.target === b.target && Math.abs(a.t - b.t) <= INCIDENT
}

/** A dead click yields to anything it is part of; otherwise the stronger evidence stands. */
function outranks(a: Verdict, b: Verdict): boolean {
  if (b.type === 'deadClick') return true
  return a.type !== 'deadClick' && a.p > b.p
}
