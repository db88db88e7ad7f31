import type { Problem } from './config.ts'
import { nearest } from './nearest.ts'

/** One problem for each key of `value` that is not among `allowed`. */
export function unknownKeys(value: object, allowed: readonly string[], pointer: string): Problem[] {
  return Object.keys(value)
    .filter((key) => !allowed.includes(key))
    .map((key) => ({ pointer: `${pointer}/${key.replace(/~/g, '~0').replace(/\//g, '~1')}`, message: notKnown(key, allowed) }))
}

/** A sentence: what was found, the nearest right word, and what is allowed. */
export function notKnown(found: string, allowed: readonly string[]): string {
  const guess = nearest(found, allowed)
  return `"${found.slice(0, 64)}" is not known here.${guess ? ` Did you mean "${guess}"?` : ''} Allowed: ${allowed.join(', ') || 'nothing'}.`
}
