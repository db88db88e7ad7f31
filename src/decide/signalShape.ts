import type { Detector, OptionValue } from '../model/detector.ts'
import { aDuration, aNumber, aText, type Shape } from '../model/shape.ts'

/** What a config may say of a signal: its options, `true` to have it, or `false` to switch it off. */
export function signalShape({ defaults }: Detector): Shape {
  return {
    words: [true, false],
    keys: Object.fromEntries(Object.entries(defaults).map(([name, fallback]) => [name, optionShape(name, fallback)])),
  }
}

/** The kind of a default is the kind allowed. What is called `p…` is a probability. */
function optionShape(name: string, fallback: OptionValue | string): Shape {
  if (typeof fallback === 'string') return aDuration
  if (name === 'ignore') return { items: aText }
  const amount = aNumber(0, name.startsWith('p') ? 1 : 1e6)
  return typeof fallback === 'number' ? amount : { items: amount }
}
