const UNITS: Readonly<Record<string, number>> = { ms: 1, s: 1e3, m: 6e4, h: 36e5, d: 864e5 }

/**
 * Reads a duration. A number is taken as milliseconds, at most 10¹² of them (31 years), as a config allows.
 *
 * @returns milliseconds, or `undefined` if it is not a duration.
 */
export function parseDuration(value: unknown): number | undefined {
  if (typeof value === 'number') return value >= 0 && value <= 1e12 ? value : undefined
  const match = typeof value === 'string' && /^(\d{1,9}(?:\.\d{1,3})?)(ms|s|m|h|d)$/.exec(value)
  return match ? Number(match[1]) * UNITS[match[2]!]! : undefined
}
