import type { Detect, Detector, OptionValue } from './detector.ts'
import type { PressObservation } from './observation.ts'
import { parseDuration } from './parseDuration.ts'
import type { SignalType } from './signal.ts'
import { isUnwanted } from './isUnwanted.ts'

/** Default options by name. The kind of a default is the kind allowed. */
type Defaults = Readonly<Record<string, Default>>

/** A string is a duration. What is called `p…` is a probability, or a list of them. */
type Default = number | string | readonly number[]

/** Ignored presses of which something may still come. */
const REMEMBERED = 32

/** The same options, durations in milliseconds. */
type Resolved<D extends Defaults> = { readonly [K in keyof D]: D[K] extends string ? number : D[K] }

/**
 * Makes a detector from its defaults and a function that starts it. A wrong option keeps its
 * default, so that a slip in a config never breaks a page; `decide/detectorProblems` says what is
 * wrong with it. Every detector has the option `ignore`; a press it holds for never reaches the
 * detector, nor does what came of it: an answer, a form handed in, an error.
 */
export function defineDetector<D extends Defaults>(
  type: SignalType,
  own: D,
  given: object | undefined,
  start: (options: Resolved<D>) => Detect,
): Detector {
  const defaults: Record<string, OptionValue | string> = { ...own, ignore: [] }
  const entries = Object.entries(given ?? {}).filter(([, value]) => value !== undefined)
  const fits = ([name, value]: [string, unknown]): boolean => Object.hasOwn(defaults, name) && isOption(name, value, defaults[name]!)
  const options = Object.fromEntries([...Object.entries(defaults), ...entries.filter(fits)]
    .map(([name, value]) => [name, typeof defaults[name] === 'string' ? parseDuration(value)! : (value as OptionValue)]))
  return {
    type, options, defaults,
    given: Object.fromEntries(entries),
    isFaulty: !entries.every(fits),
    with: (more) => defineDetector(type, own, { ...options, ...more }, start),
    start() {
      const detect = start(options as Resolved<D>)
      let ignored: readonly unknown[] = []
      return (observation) => {
        const { press, ignore } = observation as Partial<PressObservation>
        const isIgnored = isUnwanted(type, ignore)
        if (isIgnored && press !== undefined) ignored = [...ignored.slice(1 - REMEMBERED), press]
        return isIgnored || (press !== undefined && ignored.includes(press)) ? [] : detect(observation)
      }
    },
  }
}

/** Is it of the kind of the default? What is called `p…` is a probability. */
function isOption(name: string, value: unknown, fallback: OptionValue | string): boolean {
  if (name === 'ignore') return isList(value, (text) => typeof text === 'string' && text !== '' && text.length <= 200)
  if (typeof fallback === 'string') return parseDuration(value) !== undefined
  const isAmount = (amount: unknown): boolean => typeof amount === 'number' && amount >= 0 && amount <= (name.startsWith('p') ? 1 : 1e6)
  return typeof fallback === 'number' ? isAmount(value) : isList(value, isAmount)
}

function isList(value: unknown, fits: (item: unknown) => boolean): boolean {
  return Array.isArray(value) && value.length <= 50 && value.every(fits)
}
