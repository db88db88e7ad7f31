import { detectorProblems } from './detectorProblems.ts'
import type { Config, Limits, Problem, Rule, Sensitivity } from '../model/config.ts'
import type { Detector } from '../model/detector.ts'
import { doesNotDo } from '../model/doesNotDo.ts'
import { findProblems } from '../model/findProblems.ts'
import { isRecord } from '../model/isRecord.ts'
import type { Thresholds } from '../model/score.ts'
import { aDuration, aNumber, aText, type Shape } from '../model/shape.ts'
import type { SignalType } from '../model/signal.ts'
import { signalTypes } from '../model/signalTypes.ts'

/** A config that has been checked, with every default filled in. */
export interface ReadConfig {
  readonly id: string
  readonly thresholds: Thresholds
  readonly detectors: readonly Detector[]
  readonly limits: Limits
  readonly rules: readonly Rule[]
}

/** The score at which a visitor counts as frustrated. Medium comes up 0.3 times in an hour of successful use. */
const SENSITIVITY: Readonly<Record<Sensitivity, number>> = { low: 75, medium: 60, high: 45 }

/** The score falls this far below `enter`, or to half of it if that is more, before the level ends. */
const HYSTERESIS = 20

/** One offer a session, and none for a day after a refusal or a request. */
const LIMITS: Limits = { show: [{ max: 1, per: 'session' }], cooldown: { afterDismiss: '24h', afterSubmit: '24h' } }

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
  const problems = [...findProblems(checked, shapeOf(installed, interventions), '')]
  if (problems.length > 0) return { problems }

  // The shape is right, so the types are; what is left concerns several lines at once.
  const { id = '', sensitivity = 'medium', signals = {}, score = {}, limits = {}, rules = [] } = checked as Config
  const { enter = SENSITIVITY[sensitivity], exit = Math.max(enter - HYSTERESIS, enter / 2) } = score
  if (exit >= enter) problems.push({ pointer: '/score/exit', message: doesNotDo(exit, `a number below enter, which is ${enter}`) })
  const ids = rules.map((rule) => rule.id)
  ids.forEach((ruleId, i) => {
    if (ids.indexOf(ruleId) < i) problems.push({ pointer: `/rules/${i}/id`, message: doesNotDo(ruleId, 'an id that no earlier rule has') })
  })
  const detectors = installed.flatMap((detector) => {
    const options = signals[detector.type]
    const tuned = isRecord(options) ? detector.with(options) : detector
    if (isRecord(options)) problems.push(...detectorProblems(tuned))
    return options === false || (detector.optIn && options === undefined) ? [] : tuned
  })
  if (problems.length > 0) return { problems }
  return {
    problems,
    config: {
      id,
      thresholds: { enter, exit },
      detectors,
      limits: { show: limits.show ?? LIMITS.show!, cooldown: { ...LIMITS.cooldown, ...limits.cooldown } },
      rules,
    },
  }
}

/** The config as data. A getter, a cycle or a proxy may do what it likes: here, once, and never again. */
function plainCopy(input: unknown): unknown {
  try {
    // JSON leaves functions out in silence; null fits nowhere, and so is named.
    return JSON.parse(JSON.stringify(input, (_, value: unknown) => (typeof value === 'function' ? null : value))) as unknown
  } catch {
    return 'what is not JSON'
  }
}

function shapeOf(installed: readonly Detector[], interventions: readonly string[]): Shape {
  const points = aNumber(0, 99)
  // A level that ends below 0 would never end.
  const threshold = aNumber(1, 99)
  const limits: Shape = {
    keys: {
      show: { items: { keys: { max: aNumber(0, 1000), per: { allowed: ['session'] } }, needs: ['max', 'per'] } },
      cooldown: { keys: { afterShow: aDuration, afterDismiss: aDuration, afterSubmit: aDuration } },
    },
  }
  /** A value to equal, or an object of operators. */
  const test = (value: Shape, more?: Shape['keys']): Shape =>
    ({ ...value, keys: { is: value, not: value, in: { items: value }, notIn: { items: value }, ...more } })
  const options = (type: SignalType): Shape => {
    const isInstalled = installed.some((detector) => detector.type === type)
    return {
      allowed: isInstalled ? 'true, false or an object' : `false, because ${type}() was not given to createCalma`,
      does: (value) => value === false || (isInstalled && (value === true || isRecord(value))),
    }
  }
  return {
    keys: {
      $schema: aText,
      version: { allowed: 'the number 1', does: (value) => value === 1 },
      id: aText,
      sensitivity: { allowed: Object.keys(SENSITIVITY) },
      signals: { keys: Object.fromEntries(signalTypes.map((type) => [type, options(type)])) },
      score: { keys: { enter: threshold, exit: threshold } },
      limits,
      rules: {
        items: {
          keys: {
            id: aText,
            when: {
              keys: {
                level: test({ allowed: ['calm', 'strained', 'frustrated'] }),
                score: test(points, { gt: points, gte: points, lt: points, lte: points }),
                page: test(aText, { matches: aText }),
              },
            },
            then: { allowed: interventions },
            limits,
          },
          needs: ['id', 'then'],
        },
      },
    },
    needs: ['version'],
  }
}
