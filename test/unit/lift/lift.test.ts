import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { difference } from '../../../src/lift/difference.ts'
import { lift, type Conversion } from '../../../src/lift/lift.ts'
import { wilson } from '../../../src/lift/wilson.ts'
import type { Exposure } from '../../../src/model/exposure.ts'

const Z = 1.959963984540054
const DAY = 86_400_000

test.each([
  // Newcombe 1998, "Two-sided confidence intervals for the single proportion", Table I, method 3.
  [81, 263, 0.2553, 0.3662],
  [15, 148, 0.0624, 0.1605],
  [0, 20, 0, 0.1611],
  [1, 29, 0.0061, 0.1718],
])('Wilson: %d of %d', (converted, total, low, high) => {
  expect(wilson(converted, total, Z).low).toBeCloseTo(low, 4)
  expect(wilson(converted, total, Z).high).toBeCloseTo(high, 4)
})

test.each([
  // Newcombe 1998, "Interval estimation for the difference between independent proportions", Table II, method 10.
  [56, 70, 48, 80, 0.0524, 0.3339],
  [9, 10, 3, 10, 0.1705, 0.8090],
  [6, 7, 2, 7, 0.0582, 0.8062],
  [5, 56, 0, 29, -0.0381, 0.1926],
  [0, 10, 0, 20, -0.1611, 0.2775],
  [0, 10, 0, 10, -0.2775, 0.2775],
  [10, 10, 0, 20, 0.6791, 1],
  [10, 10, 0, 10, 0.6075, 1],
])('Newcombe: %d of %d against %d of %d', (a, m, b, n, low, high) => {
  const found = difference(a, m, b, n, Z)
  expect(found.estimate).toBeCloseTo(a / m - b / n, 10)
  expect(found.low).toBeCloseTo(low, 4)
  expect(found.high).toBeCloseTo(high, 4)
})

test('laws: the estimate lies within, turned round it is the opposite, and more of the same is surer', () => {
  const arm = fc.integer({ min: 1, max: 500 }).chain((all) => fc.tuple(fc.integer({ min: 0, max: all }), fc.constant(all)))
  fc.assert(fc.property(arm, arm, ([a, m], [b, n]) => {
    const one = difference(a, m, b, n, Z)
    const other = difference(b, n, a, m, Z)
    expect(one.low).toBeLessThanOrEqual(one.estimate + 1e-12)
    expect(one.high).toBeGreaterThanOrEqual(one.estimate - 1e-12)
    expect(one.low).toBeCloseTo(-other.high, 12)
    const more = difference(a * 10, m * 10, b * 10, n * 10, Z)
    expect(more.high - more.low).toBeLessThan(one.high - one.low)
  }))
})

const exposure = (unit: string, variant: Exposure['variant'], t = 0, more: Partial<Exposure> = {}): Exposure =>
  ({ id: `${unit}-${t}`, t, unit, variant, rule: 'help', intervention: 'callback', ...more })
const many = (count: number, variant: Exposure['variant'], from = 0): Exposure[] => Array.from({ length: count }, (_, i) => exposure(`u${from + i}`, variant))
const bought = (from: number, count: number, t = 1000): Conversion[] => Array.from({ length: count }, (_, i) => ({ unit: `u${from + i}`, t }))

describe('lift', () => {
  const exposures = [...many(70, 'offered'), ...many(80, 'heldOut', 100)]
  const conversions = [...bought(0, 56), ...bought(100, 48)]

  test('of two arms', () => {
    const found = lift(exposures, conversions)
    expect(found.offered).toMatchObject({ units: 70, converted: 56, rate: 0.8 })
    expect(found.heldOut).toMatchObject({ units: 80, converted: 48, rate: 0.6 })
    expect(found.difference.low).toBeCloseTo(0.0524, 4)
    expect(found.difference.high).toBeCloseTo(0.3339, 4)
    expect(found.relative).toBeCloseTo(1 / 3, 10)
    expect(found).toMatchObject({ conclusive: true, uneven: false, mixed: 0 })
  })

  test('the surer, the wider', () => {
    const width = (confidence: 0.9 | 0.95 | 0.99): number => {
      const { low, high } = lift(exposures, conversions, { confidence }).difference
      return high - low
    }
    expect(width(0.9)).toBeLessThan(width(0.95))
    expect(width(0.95)).toBeLessThan(width(0.99))
    expect(lift([...many(7, 'offered'), ...many(8, 'heldOut', 100)], [...bought(0, 6), ...bought(100, 5)]).conclusive).toBe(false)
  })

  test('a unit counts once, whatever else it saw and did', () => {
    const again = exposures.map(({ unit, variant }) => exposure(unit, variant, 5000, { rule: 'other' }))
    expect(lift([...again, ...exposures, ...again], [...conversions, ...conversions, { unit: 'stranger', t: 10 }])).toEqual(lift(exposures, conversions))
  })

  test.each<[string, number, number]>([
    ['before the exposure', -1, 0],
    ['at the exposure', 0, 1],
    ['in time', 7 * DAY - 1, 1],
    ['too late', 7 * DAY, 0],
  ])('a conversion %s', (_, t, converted) => {
    expect(lift([exposure('a', 'offered')], [{ unit: 'a', t }]).offered.converted).toBe(converted)
  })

  test('the time counts from the first exposure, in whatever order they come', () => {
    const twice = [exposure('a', 'offered', 10 * DAY), exposure('a', 'offered', 0)]
    expect(lift(twice, [{ unit: 'a', t: 11 * DAY }]).offered.converted).toBe(0)
    expect(lift(twice, [{ unit: 'a', t: 11 * DAY }], { within: '30d' }).offered.converted).toBe(1)
  })

  test('who was in both arms is in neither', () => {
    const found = lift([exposure('a', 'offered'), exposure('a', 'heldOut', 5), exposure('b', 'offered')], [{ unit: 'a', t: 9 }])
    expect(found).toMatchObject({ mixed: 1, offered: { units: 1, converted: 0 }, heldOut: { units: 0 } })
  })

  test('says when the split is not the one asked for', () => {
    const split = (offered: number, heldOut: number, percent: number): boolean => lift([...many(offered, 'offered'), ...many(heldOut, 'heldOut', 1e6)], [], { percent }).uneven
    expect(split(900, 100, 10)).toBe(false)
    expect(split(880, 120, 10)).toBe(false)
    expect(split(860, 140, 10)).toBe(true)
    expect(split(1000, 0, 10)).toBe(true)
    expect(split(0, 0, 10)).toBe(false)
  })

  test('with nothing to go by it says so', () => {
    expect(lift([], [])).toEqual({
      offered: { units: 0, converted: 0, rate: 0, low: 0, high: 1 }, heldOut: { units: 0, converted: 0, rate: 0, low: 0, high: 1 },
      difference: { estimate: 0, low: -1, high: 1 }, relative: undefined, conclusive: false, uneven: false, mixed: 0,
    })
  })

  test.each([
    [{ within: '7 days' }, '"within" must be a duration such as "7d"; got 7 days.'],
    [{ within: 7 }, '"within" must be a duration such as "7d"; got 7.'],
    [{ confidence: 95 }, '"confidence" must be 0.9, 0.95 or 0.99; got 95.'],
    [{ percent: 0 }, '"percent" must be between 0 and 100; got 0.'],
  ])('%j is refused', (options, message) => {
    expect(() => lift([], [], options as never)).toThrow(message)
  })
})

test('the interval holds what it promises: 95 in 100 of them hold the true difference', () => {
  let seed = 3
  const random = (): number => (seed = (Math.imul(seed, 1103515245) + 12345) >>> 0) / 4294967296
  const draw = (p: number, n: number): number => Array.from({ length: n }, random).filter((x) => x < p).length
  let held = 0
  for (let i = 0; i < 2000; i++) {
    const { low, high } = difference(draw(0.12, 300), 300, draw(0.08, 60), 60, Z)
    if (low <= 0.04 && 0.04 <= high) held++
  }
  expect(held / 2000).toBeGreaterThan(0.935)
  expect(held / 2000).toBeLessThan(0.97)
})
