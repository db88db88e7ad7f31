import type { Action, Config, Consent, Holdout, Limits, Problem, Quiet, Rule, SegmentCondition } from '../model/config.ts'
import type { Detector } from '../model/detector.ts'
import { findProblems } from '../model/findProblems.ts'
import { parseDuration } from '../model/parseDuration.ts'
import type { Thresholds } from '../model/score.ts'
import type { Shape } from '../model/shape.ts'
import { signalTypes } from '../model/signalTypes.ts'
import { configShape } from './configShape.ts'
import { DEFAULTS } from './defaults.ts'
import { findConflicts } from './findConflicts.ts'
import { optionsShape } from './optionsShape.ts'
import { thresholdsOf } from './thresholdsOf.ts'

/** A config that has been checked, with every default filled in. */
export interface ReadConfig {
  readonly id: string
  readonly paused: boolean
  readonly thresholds: Thresholds
  readonly detectors: readonly Detector[]
  /** `pause` and `patience` in milliseconds. */
  readonly quiet: Required<Omit<Quiet, 'pause' | 'patience'>> & { readonly pause: number; readonly patience: number }
  readonly segments: Readonly<Record<string, SegmentCondition>>
  readonly limits: Limits
  readonly holdout: Required<Holdout>
  readonly rules: readonly Rule[]
  readonly actions: Readonly<Record<string, Action>>
  readonly texts: NonNullable<Config['texts']>
  readonly consent: Required<Consent>
}

/** Longer than any config that people write, and read in a few milliseconds. */
const MOST_CHARACTERS = 65_536

/**
 * Checks the product manager's JSON and fills in the defaults. Never throws: what is wrong is
 * listed, each with its place, what was found and what is allowed, and `config` is then absent.
 */
export function readConfig(
  input: unknown = { version: 1 },
  installed: readonly Detector[],
  interventions: readonly string[],
): { config?: ReadConfig; problems: readonly Problem[] } {
  const checked = plainCopy(input)
  const shape = configShape(Object.fromEntries(signalTypes.map((type) => [type, optionsOf(type, installed)])))
  const problems = findProblems(checked, shape, '')
  if (problems.length > 0) return { problems }

  // The shape is right, so the types are; what is left concerns several lines at once.
  const { id = '', paused = false, signals = {}, quiet, segments = {}, limits, holdout, rules = [], actions = {}, texts = {}, consent } = checked as Config
  const thresholds = thresholdsOf(checked as Config)
  const conflicts = findConflicts(checked as Config, thresholds, interventions)
  if (conflicts.length > 0) return { problems: conflicts }

  const { pause, patience, ...where } = { ...DEFAULTS.quiet, ...quiet }
  return {
    problems,
    config: {
      id,
      paused,
      thresholds,
      detectors: installed.flatMap((detector) => {
        const options = signals[detector.type]
        return options === false ? [] : options ? detector.with(options) : detector
      }),
      quiet: { ...where, pause: parseDuration(pause)!, patience: parseDuration(patience)! },
      segments,
      limits: { ...DEFAULTS.limits, ...limits, cooldown: { ...DEFAULTS.limits.cooldown, ...limits?.cooldown } },
      holdout: { percent: 0, salt: DEFAULTS.salt, ...holdout },
      rules,
      actions,
      texts,
      consent: { ...DEFAULTS.consent, ...consent },
    },
  }
}

/** The config as data. A getter, a cycle or a proxy may do what it likes: here, once, and never again. */
function plainCopy(input: unknown): unknown {
  try {
    // JSON leaves functions out in silence; null fits nowhere, and so is named.
    const text = JSON.stringify(input, (_, value: unknown) => (typeof value === 'function' ? null : value))
    return text.length > MOST_CHARACTERS ? `more than ${MOST_CHARACTERS} characters` : JSON.parse(text) as unknown
  } catch {
    return 'what is not JSON'
  }
}

function optionsOf(type: string, installed: readonly Detector[]): Shape {
  const detector = installed.find((one) => one.type === type)
  return detector ? { words: [false], ...optionsShape(detector) } : { words: [false], allowed: `nothing else, because ${type}() was not given to createCalma` }
}
