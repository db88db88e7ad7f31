import { parseDuration } from './parseDuration.ts'

/** What may stand at one place of a config, as data. */
export interface Shape {
  /** The words to choose from, or a description. */
  readonly allowed?: string | readonly string[]
  /** Does this value do? Without it, the words in `allowed` do. */
  readonly does?: (value: unknown) => boolean
  /** An object will do, with these keys and what may stand under each. */
  readonly keys?: Readonly<Record<string, Shape>>
  /** Of these keys, the ones that must be there. */
  readonly needs?: readonly string[]
  /** A list will do, of these. */
  readonly items?: Shape
}

export const aText: Shape = {
  allowed: 'a text of 1 to 200 characters',
  does: (value) => typeof value === 'string' && value !== '' && value.length <= 200,
}

export const aDuration: Shape = {
  allowed: 'a duration such as "500ms", "30s", "24h" or "7d"',
  does: (value) => parseDuration(value) !== undefined,
}

export const aNumber = (least: number, most: number): Shape => ({
  allowed: `a number from ${least} to ${most}`,
  does: (value) => typeof value === 'number' && value >= least && value <= most,
})
