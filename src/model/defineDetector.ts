import type { Problem } from './config.ts'
import type { Detect, Detector, OptionValue } from './detector.ts'
import { parseDuration } from './parseDuration.ts'
import type { SignalType } from './signal.ts'
import { unknownKeys } from './unknownKeys.ts'

/** Default options by name. A string is a duration; the kind of a default is the kind allowed. */
type Defaults = Readonly<Record<string, number | string | readonly string[] | readonly number[]>>

/** The same options, durations in milliseconds. */
type Resolved<D extends Defaults> = { readonly [K in keyof D]: D[K] extends string ? number : D[K] }

/**
 * Makes a detector from its defaults and a function that starts it. A wrong option is named in
 * `problems` and keeps its default, so that a slip in a config never breaks a page.
 */
export function defineDetector<D extends Defaults>(
  type: SignalType,
  defaults: D,
  given: Readonly<Record<string, unknown>>,
  start: (options: Resolved<D>) => Detect,
): Detector {
  const problems: Problem[] = unknownKeys(given, Object.keys(defaults), `/signals/${type}`)
  const options: Record<string, OptionValue> = {}
  for (const [name, fallback] of Object.entries(defaults)) {
    const value = read(given[name] ?? fallback, fallback)
    if (value === undefined) {
      problems.push({ pointer: `/signals/${type}/${name}`, message: `${show(given[name])} does not do. Allowed: ${allowed(fallback)}. Default: ${show(fallback)}.` })
    }
    options[name] = value ?? (read(fallback, fallback) as OptionValue)
  }
  return {
    type,
    options,
    problems,
    with: (more) => defineDetector(type, defaults, { ...given, ...more }, start),
    start: () => start(options as Resolved<D>),
  }
}

function read(value: unknown, fallback: Defaults[string]): OptionValue | undefined {
  if (typeof fallback === 'string') return parseDuration(value)
  if (typeof fallback === 'number') return isAmount(value) ? value : undefined
  const isItem = typeof fallback[0] === 'number' ? isAmount : (item: unknown) => typeof item === 'string'
  return Array.isArray(value) && value.every(isItem) ? value : undefined
}

function isAmount(value: unknown): value is number {
  return typeof value === 'number' && value >= 0 && value < Infinity
}

function allowed(fallback: Defaults[string]): string {
  if (typeof fallback === 'string') return 'a duration such as "500ms", "30s" or "24h"'
  if (typeof fallback === 'number') return 'a number, 0 or more'
  return typeof fallback[0] === 'number' ? 'a list of numbers' : 'a list of strings'
}

function show(value: unknown): string {
  return JSON.stringify(value)?.slice(0, 64) ?? String(value)
}
