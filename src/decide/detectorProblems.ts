import type { Problem } from '../model/config.ts'
import type { Detector, OptionValue } from '../model/detector.ts'
import { findProblems } from '../model/findProblems.ts'
import { aDuration, aNumber, aText, type Shape } from '../model/shape.ts'

/** What is wrong with the options a detector was given, each with its place in a config. */
export function detectorProblems({ type, defaults, given }: Detector): readonly Problem[] {
  const keys = Object.fromEntries(Object.entries(defaults).map(([name, fallback]) => [name, shapeOf(name, fallback)]))
  return findProblems(given, { keys }, `/signals/${type}`)
}

function shapeOf(name: string, fallback: OptionValue | string): Shape {
  if (typeof fallback === 'string') return aDuration
  if (name === 'ignore') return { items: aText }
  const amount = aNumber(0, name.startsWith('p') ? 1 : 1e6)
  return typeof fallback === 'number' ? amount : { items: amount }
}
