import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { bucketOf, BUCKETS } from '../../../src/decide/bucketOf.ts'
import { hash } from '../../../src/model/hash.ts'

/** mulberry32: the same units in every run, so that a test of chance does not fail by chance. */
function chance(seed: number): () => number {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0
    let x = Math.imul(seed ^ (seed >>> 15), 1 | seed)
    x = (x + Math.imul(x ^ (x >>> 7), 61 | x)) ^ x
    return ((x ^ (x >>> 14)) >>> 0) / 4294967296
  }
}
const random = chance(7)
const uuid = (): string => 'xxxxxxxx-xxxx-4xxx-yxxx-xxxxxxxxxxxx'.replace(/[xy]/g, () => Math.floor(random() * 16).toString(16))

/** Chi-square, as a z score (Wilson & Hilferty 1931). */
function zOf(observed: readonly number[], expected: number): number {
  const chi = observed.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0)
  const k = observed.length - 1
  return ((chi / k) ** (1 / 3) - (1 - 2 / (9 * k))) / Math.sqrt(2 / (9 * k))
}

test('the published vectors', () => {
  const page = readFileSync(new URL('../../../docs/segments-and-learning.md', import.meta.url), 'utf8')
  const rows = [...page.matchAll(/^\| `([^`]*)` \| `([^`]*)` \| (\d+) \|$/gm)]
  expect(rows).toHaveLength(50)
  for (const [, salt, unit, bucket] of rows) expect([salt, unit, bucketOf(salt!, unit!)]).toEqual([salt, unit, Number(bucket)])
})

test('the same visitor is always in the same bucket', () => {
  for (let i = 0; i < 1000; i++) {
    const unit = uuid()
    const bucket = bucketOf('calma', unit)
    expect(bucketOf('calma', unit)).toBe(bucket)
    expect(Number.isInteger(bucket) && bucket >= 0 && bucket < BUCKETS).toBe(true)
  }
})

describe.each<[string, (i: number) => string]>([
  ['random ids', uuid],
  ['ids that count up', (i) => `user-${i}`],
  ['plain numbers', String],
])('%s', (_, unitOf) => {
  const SALTS = ['calma', '2027-q1', '2027-q2', 'rollout:help:', 'a', 'b']
  const UNITS = 100_000
  const units = Array.from({ length: UNITS }, (_, i) => unitOf(i))
  const tenths = SALTS.map((salt) => units.map((unit) => Math.floor(bucketOf(salt, unit) / (BUCKETS / 10))))

  // One in 10,000 draws of a fair coin is further off than 3.9; there are 18 and 45 draws here.
  test('uniform: every hundredth gets its share', () => {
    for (const salt of SALTS) {
      const counts = new Array<number>(100).fill(0)
      for (const unit of units) counts[Math.floor(bucketOf(salt, unit) / 100)]!++
      expect(Math.abs(zOf(counts, UNITS / 100)), salt).toBeLessThan(3.9)
    }
  })

  test('independent: who is drawn with one salt is drawn with another as everybody is', () => {
    for (let a = 0; a < SALTS.length; a++) {
      for (let b = 0; b < a; b++) {
        const counts = new Array<number>(100).fill(0)
        for (let i = 0; i < UNITS; i++) counts[tenths[a]![i]! * 10 + tenths[b]![i]!]!++
        expect(Math.abs(zOf(counts, UNITS / 100)), `${SALTS[a]} and ${SALTS[b]}`).toBeLessThan(3.9)
      }
    }
  })
})

test('a single pass of the hash would not do, which is why there are two', () => {
  const counts = new Array<number>(100).fill(0)
  for (let i = 0; i < 100_000; i++) {
    const [a, b] = ['a', 'b'].map((salt) => Math.floor((hash(`${salt}user-${i}`) % BUCKETS) / (BUCKETS / 10)))
    counts[a! * 10 + b!]!++
  }
  expect(Math.abs(zOf(counts, 1000))).toBeGreaterThan(3.9)
})
