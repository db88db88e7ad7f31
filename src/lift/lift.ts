import type { Exposure } from '../model/exposure.ts'
import { parseDuration } from '../model/parseDuration.ts'
import { difference, type Difference } from './difference.ts'
import { wilson, type Share } from './wilson.ts'

/** Somebody did what you hope for: an order, a sign-up, a case solved without a call. */
export interface Conversion {
  /** The same identity as in the exposures. */
  readonly unit: string
  /** Milliseconds since 1970. */
  readonly t: number
}

export interface LiftOptions {
  /** A conversion counts this long after the first exposure. Default `"7d"`. */
  readonly within?: string
  /** How sure the intervals are. Default 0.95. */
  readonly confidence?: 0.9 | 0.95 | 0.99
  /** The hold-out's percentage in the config. With it, the split itself is checked. Default: not checked. */
  readonly percent?: number
}

/** One side of the comparison. */
export interface Arm extends Share {
  readonly units: number
  readonly converted: number
}

/** What the offers did. */
export interface Lift {
  readonly offered: Arm
  readonly heldOut: Arm
  /** The share of the offered minus that of the held-out: 0.02 is two more in a hundred. */
  readonly difference: Difference
  /** The same, as a part of what the held-out do: 0.1 is a tenth more. `undefined` if none of them converted. */
  readonly relative: number | undefined
  /** The interval of the difference leaves out 0. */
  readonly conclusive: boolean
  /**
   * Only with `percent`: the arms are not as large as the config asks, by more than chance explains
   * (p < 0.001). Then something loses exposures, and the lift is not to be trusted.
   */
  readonly uneven: boolean
  /** Units that were exposed as both: the salt or the percentage was changed, or ids are shared. They are left out. */
  readonly mixed: number
}

/** Standard deviations to both sides of the mean that hold so much of a normal distribution. */
const Z = { 0.9: 1.6448536269514722, 0.95: 1.959963984540054, 0.99: 2.5758293035489004 } as const

/** p < 0.001 on both sides: what is customary for a sample ratio mismatch. */
const UNEVEN = 3.2905267314918945

/**
 * What the offers did: of those who came to the point of being offered something, how many
 * converted, with the offer and without. Each unit counts once, from its first exposure on.
 *
 * For one segment or one rule, give it that part of the exposures.
 *
 * @throws RangeError if an option is not one of those allowed
 */
export function lift(exposures: Iterable<Exposure>, conversions: Iterable<Conversion>, options: LiftOptions = {}): Lift {
  const { within = '7d', confidence = 0.95, percent } = options
  const window = parseDuration(within)
  const z = Object.hasOwn(Z, confidence) ? Z[confidence] : undefined
  if (typeof within !== 'string' || window === undefined) throw new RangeError(`"within" must be a duration such as "7d"; got ${String(within)}.`)
  if (z === undefined) throw new RangeError(`"confidence" must be 0.9, 0.95 or 0.99; got ${String(confidence)}.`)
  if (percent !== undefined && !(percent > 0 && percent < 100)) throw new RangeError(`"percent" must be between 0 and 100; got ${String(percent)}.`)

  const first = new Map<string, Exposure>()
  const both = new Set<string>()
  for (const exposure of exposures) {
    const known = first.get(exposure.unit)
    if (known && known.variant !== exposure.variant) both.add(exposure.unit)
    if (!known || exposure.t < known.t) first.set(exposure.unit, exposure)
  }
  const converted = new Set<string>()
  for (const { unit, t } of conversions) {
    const exposure = first.get(unit)
    if (exposure && t >= exposure.t && t - exposure.t < window) converted.add(unit)
  }
  const arm = (variant: Exposure['variant']): Arm => {
    const units = [...first.values()].filter((exposure) => exposure.variant === variant && !both.has(exposure.unit))
    const count = units.filter(({ unit }) => converted.has(unit)).length
    return { units: units.length, converted: count, ...wilson(count, units.length, z) }
  }

  const [offered, heldOut] = [arm('offered'), arm('heldOut')]
  const between = difference(offered.converted, offered.units, heldOut.converted, heldOut.units, z)
  return {
    offered,
    heldOut,
    difference: between,
    relative: heldOut.converted > 0 ? offered.rate / heldOut.rate - 1 : undefined,
    conclusive: between.low > 0 || between.high < 0,
    uneven: percent !== undefined && isUneven(heldOut.units, offered.units + heldOut.units, percent / 100),
    mixed: both.size,
  }
}

function isUneven(heldOut: number, all: number, share: number): boolean {
  return Math.abs(heldOut - all * share) > UNEVEN * Math.sqrt(all * share * (1 - share))
}
