import type { Detect, Detector, OptionValue } from './detector.ts'
import { findProblems } from './findProblems.ts'
import { parseDuration } from './parseDuration.ts'
import { aDuration, aNumber, aText, type Shape } from './shape.ts'
import type { SignalType } from './signal.ts'

/** Default options by name. The kind of a default is the kind allowed. */
type Defaults = Readonly<Record<string, Default>>

/** A string is a duration. What is called `p…` is a probability, or a list of them. */
type Default = number | string | readonly number[]

/** The same options, durations in milliseconds. */
type Resolved<D extends Defaults> = { readonly [K in keyof D]: D[K] extends string ? number : D[K] }

/**
 * Makes a detector from its defaults and a function that starts it. A wrong option is named in
 * `problems` and keeps its default, so that a slip in a config never breaks a page. Every detector
 * has the option `ignore`; a press it holds for never reaches the detector.
 */
export function defineDetector<D extends Defaults>(
  type: SignalType,
  defaults: D,
  given: object | undefined,
  start: (options: Resolved<D>) => Detect,
): Detector {
  const own: Readonly<Record<string, unknown>> = { ...given }
  const keys: Record<string, Shape> = {}
  const shape: Shape = { keys }
  const options: Record<string, OptionValue> = {}
  for (const [name, fallback] of Object.entries({ ...defaults, ignore: [] })) {
    const optionShape = (keys[name] = shapeOf(name, fallback))
    const value = (findProblems(own[name], optionShape, '').length > 0 ? fallback : own[name]) as Default
    options[name] = typeof value === 'string' ? parseDuration(value)! : value
  }
  return {
    type,
    options,
    shape,
    problems: findProblems(own, shape, `/signals/${type}`),
    with: (more) => defineDetector(type, defaults, { ...options, ...more }, start),
    start() {
      const detect = start(options as Resolved<D>)
      return (observation) =>
        observation.type === 'press' && observation.ignore?.some((unwanted) => unwanted === type || unwanted === '*') ? [] : detect(observation)
    },
  }
}

function shapeOf(name: string, fallback: Default): Shape {
  if (typeof fallback === 'string') return aDuration
  if (name === 'ignore') return { items: aText }
  const amount = aNumber(0, name.startsWith('p') ? 1 : 1e6)
  return typeof fallback === 'number' ? amount : { items: amount }
}
