import type { Condition, Config, Limits, Problem, Rule, Sensitivity } from '../model/config.ts'
import type { Detector } from '../model/detector.ts'
import { parseDuration } from '../model/parseDuration.ts'
import type { Thresholds } from '../model/score.ts'
import { signalTypes } from '../model/signalTypes.ts'
import { notKnown, unknownKeys } from '../model/unknownKeys.ts'

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

/** The score falls this far below `enter` before the level ends. */
const HYSTERESIS = 20

/** One offer a session, and none for a day after a refusal or a request. */
const LIMITS: Limits = { show: [{ max: 1, per: 'session' }], cooldown: { afterDismiss: '24h', afterSubmit: '24h' } }

const LEVELS = ['calm', 'strained', 'frustrated']
const ANY = ['is', 'not', 'in', 'notIn']
const FACTS: Readonly<Record<keyof Condition, readonly string[]>> = {
  level: ANY,
  score: [...ANY, 'gt', 'gte', 'lt', 'lte'],
  page: [...ANY, 'matches'],
}

/**
 * Checks the product manager's JSON and fills in the defaults. Never throws: what is wrong is
 * listed, each with its place, what was found and what is allowed, and `config` is then absent.
 */
export function readConfig(
  input: unknown,
  installed: readonly Detector[],
  interventions: readonly string[],
): { config?: ReadConfig; problems: readonly Problem[] } {
  const problems: Problem[] = []
  const say = (pointer: string, message: string): void => void problems.push({ pointer, message })

  /** An object with known keys only, or nothing. */
  const object = <T extends object>(value: unknown, pointer: string, allowed?: readonly string[]): T | undefined => {
    if (value === undefined) return undefined
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      say(pointer, `${found(value)} does not do. Allowed: an object${allowed ? ` with ${allowed.join(', ')}` : ''}.`)
      return undefined
    }
    if (allowed) problems.push(...unknownKeys(value, allowed, pointer))
    return value as T
  }
  const list = (value: unknown, pointer: string): readonly unknown[] => {
    if (value === undefined) return []
    if (Array.isArray(value)) return value.slice(0, 50)
    say(pointer, `${found(value)} does not do. Allowed: a list.`)
    return []
  }
  const word = (value: unknown, pointer: string, allowed: readonly string[]): boolean => {
    if (value === undefined || (typeof value === 'string' && allowed.includes(value))) return true
    say(pointer, typeof value === 'string' ? notKnown(value, allowed) : `${found(value)} does not do. Allowed: ${allowed.join(', ')}.`)
    return false
  }
  const points = (value: unknown, pointer: string): number | undefined => {
    if (value === undefined || (typeof value === 'number' && value >= 0 && value < 100)) return value
    say(pointer, `${found(value)} does not do. Allowed: a number from 0 up to, but not including, 100.`)
    return undefined
  }
  const text = (value: unknown, pointer: string): void => {
    if (typeof value !== 'string' || !/^[\w.-]{1,64}$/.test(value)) say(pointer, `${found(value)} does not do. Allowed: 1 to 64 letters, digits, "-", "_" or ".".`)
  }

  const readLimits = (value: unknown, pointer: string): Limits | undefined => {
    const limits = object<Limits>(value, pointer, ['show', 'cooldown'])
    if (!limits) return undefined
    list(limits.show, `${pointer}/show`).forEach((item, i) => {
      const cap = object<{ max: number; per: string }>(item, `${pointer}/show/${i}`, ['max', 'per'])
      if (!cap) return
      if (!Number.isInteger(cap.max) || cap.max < 0) say(`${pointer}/show/${i}/max`, `${found(cap.max)} does not do. Allowed: a whole number, 0 or more.`)
      if (cap.per !== 'session') say(`${pointer}/show/${i}/per`, `${found(cap.per)} does not do. Allowed: "session".`)
    })
    const kinds = ['afterShow', 'afterDismiss', 'afterSubmit']
    for (const [kind, duration] of Object.entries(object<object>(limits.cooldown, `${pointer}/cooldown`, kinds) ?? {})) {
      if (parseDuration(duration) === undefined) say(`${pointer}/cooldown/${kind}`, `${found(duration)} does not do. Allowed: a duration such as "30m", "24h" or "7d".`)
    }
    return limits
  }

  const readTest = (fact: keyof Condition, test: unknown, pointer: string): void => {
    const scalar = (value: unknown, at: string): void => {
      if (fact === 'level') word(value, at, LEVELS)
      else if (fact === 'score') points(value, at)
      else if (typeof value !== 'string') say(at, `${found(value)} does not do. Allowed: a path such as "/checkout".`)
    }
    if (typeof test !== 'object' || test === null) return test === undefined ? undefined : scalar(test, pointer)
    const operators = object<Record<string, unknown>>(test, pointer, FACTS[fact]) ?? {}
    for (const [operator, value] of Object.entries(operators)) {
      const at = `${pointer}/${operator}`
      if (operator === 'in' || operator === 'notIn') list(value, at).forEach((item, i) => scalar(item, `${at}/${i}`))
      else if (FACTS[fact].includes(operator)) scalar(value, at)
      if (operator === 'matches' && typeof value === 'string' && value.length > 200) say(at, 'This pattern is too long. Allowed: at most 200 characters.')
    }
  }

  const readRule = (value: unknown, i: number, ids: Set<unknown>): Rule | undefined => {
    const pointer = `/rules/${i}`
    const rule = object<Rule>(value, pointer, ['id', 'when', 'then', 'limits'])
    if (!rule) return undefined
    text(rule.id, `${pointer}/id`)
    if (ids.has(rule.id)) say(`${pointer}/id`, `${found(rule.id)} names an earlier rule. Allowed: an id of its own.`)
    ids.add(rule.id)
    const when = object<Condition>(rule.when, `${pointer}/when`, Object.keys(FACTS))
    for (const fact of Object.keys(FACTS) as (keyof Condition)[]) readTest(fact, when?.[fact], `${pointer}/when/${fact}`)
    if (rule.then === undefined) say(`${pointer}/then`, `A rule offers something. Allowed: ${interventions.join(', ') || 'nothing, because no intervention is installed'}.`)
    word(rule.then, `${pointer}/then`, interventions)
    readLimits(rule.limits, `${pointer}/limits`)
    return rule
  }

  const keys = ['$schema', 'version', 'id', 'sensitivity', 'signals', 'score', 'limits', 'rules']
  const config = input === undefined ? { version: 1 as const } : input === null ? undefined : object<Config>(input, '', keys)
  if (input === null) say('', 'null does not do. Allowed: an object.')
  if (!config) return { problems }

  if (config.version !== 1) say('/version', `${found(config.version)} does not do. Allowed: 1.`)
  if (config.id !== undefined) text(config.id, '/id')
  const sensitivity = word(config.sensitivity, '/sensitivity', Object.keys(SENSITIVITY)) ? (config.sensitivity ?? 'medium') : 'medium'
  const score = object<NonNullable<Config['score']>>(config.score, '/score', ['enter', 'exit'])
  const enter = points(score?.enter, '/score/enter') ?? SENSITIVITY[sensitivity]
  const exit = points(score?.exit, '/score/exit') ?? Math.max(0, enter - HYSTERESIS)
  if (exit >= enter) say('/score/exit', `${exit} is not below enter, ${enter}: the level would flutter. Allowed: a number below ${enter}.`)

  const tuning = object<Record<string, unknown>>(config.signals, '/signals', signalTypes) ?? {}
  const detectors = installed.flatMap((detector) => {
    const options = tuning[detector.type]
    if (options === false) return []
    const given = object<Record<string, unknown>>(options, `/signals/${detector.type}`)
    const tuned = given ? detector.with(given) : detector
    problems.push(...tuned.problems)
    return [tuned]
  })
  for (const type of signalTypes) {
    if (tuning[type] && !installed.some((detector) => detector.type === type)) {
      say(`/signals/${type}`, `This signal is not installed. Give ${type}() to createCalma, or leave the line out.`)
    }
  }

  const limits = readLimits(config.limits, '/limits') ?? {}
  const ids = new Set<unknown>()
  const rules = list(config.rules, '/rules').flatMap((rule, i) => readRule(rule, i, ids) ?? [])
  if (Array.isArray(config.rules) && config.rules.length > 50) say('/rules', `${config.rules.length} rules are too many. Allowed: at most 50.`)
  if (problems.length > 0) return { problems }
  return {
    problems,
    config: {
      id: config.id ?? '',
      thresholds: { enter, exit },
      detectors,
      limits: { show: limits.show ?? LIMITS.show!, cooldown: { ...LIMITS.cooldown, ...limits.cooldown } },
      rules,
    },
  }
}

function found(value: unknown): string {
  return value === undefined ? 'Nothing' : (JSON.stringify(value)?.slice(0, 64) ?? String(value))
}
