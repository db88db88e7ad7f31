import type { Scalar } from './config.ts'

/**
 * What may stand at one place of a config, as data: the runtime check, the published JSON Schema
 * and docs/config.md are all made from it. What several kinds are named for may be any of them.
 */
export interface Shape {
  /** What text or number is allowed, in words, where the rest does not say it well. */
  readonly allowed?: string
  /** One of these. */
  readonly words?: readonly Scalar[]
  /** A text of 1 to so many characters, which matches `pattern`, if there is one. */
  readonly text?: number
  readonly pattern?: string
  /** A number from … to …, without a fraction if it is `whole`. */
  readonly from?: number
  readonly to?: number
  readonly whole?: boolean
  /** A list of these, of at most `most`: 50, if it is not said. */
  readonly items?: Shape
  readonly most?: number
  /** An object with these keys, and what may stand under each. */
  readonly keys?: Readonly<Record<string, Shape>>
  /** Of these keys, the ones that must be there. */
  readonly needs?: readonly string[]
  /** Further keys that match `pattern`, and what may stand under each. */
  readonly others?: { readonly called: string; readonly pattern: string; readonly shape: Shape }
  /** Anything at all: whoever it is for checks it. */
  readonly anything?: boolean
}

export const aText: Shape = { text: 200 }

const DURATION = 'a duration such as "500ms", "30s", "24h" or "7d"'
const DURATION_PATTERN = '^\\d{1,9}(\\.\\d{1,3})?(ms|s|m|h|d)$'

/** With its unit: in a config, a bare 7 could be days or milliseconds. */
export const aSpan: Shape = { allowed: DURATION, text: 16, pattern: DURATION_PATTERN }

/** The same, or a number of milliseconds, as in code. */
export const aDuration: Shape = { allowed: DURATION, text: 16, pattern: DURATION_PATTERN, from: 0, to: 1e12 }

export const aNumber = (from: number, to: number): Shape => ({ from, to })
