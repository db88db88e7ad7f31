import type { Detector, OptionValue } from '../model/detector.ts'
import { aDuration, aNumber, aText, type Shape } from '../model/shape.ts'

/** What each option of a detector may be, told by its default. */
export function optionsShape({ defaults }: Detector): Shape {
  return { keys: Object.fromEntries(Object.entries(defaults).map(([name, fallback]) => [name, shapeOf(name, fallback)])) }
}

function shapeOf(name: string, fallback: OptionValue | string): Shape {
  if (typeof fallback === 'string') return aDuration
  if (name === 'ignore') return { items: aText }
  const amount = aNumber(0, name.startsWith('p') ? 1 : 1e6)
  return typeof fallback === 'number' ? amount : { items: amount }
}
