import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Level } from '../../../src/model/score.ts'
import { nextLevel } from '../../../src/score/nextLevel.ts'

const MEDIUM = { enter: 60, exit: 40 }

test.each<[number, Level, Level]>([
  [0, 'calm', 'calm'], [29.9, 'calm', 'calm'], [30, 'calm', 'strained'], [59.9, 'calm', 'strained'], [60, 'calm', 'frustrated'],
  [20, 'strained', 'strained'], [19.9, 'strained', 'calm'], [59.9, 'strained', 'strained'], [60, 'strained', 'frustrated'],
  [40, 'frustrated', 'frustrated'], [39.9, 'frustrated', 'strained'], [20, 'frustrated', 'strained'], [19.9, 'frustrated', 'calm'], [0, 'frustrated', 'calm'],
])('%d after %s is %s', (score, before, after) => {
  expect(nextLevel(score, before, MEDIUM)).toBe(after)
})

const ORDER: readonly Level[] = ['calm', 'strained', 'frustrated']
const thresholds = fc.record({ enter: fc.integer({ min: 2, max: 99 }), gap: fc.integer({ min: 1, max: 50 }) })
  .map(({ enter, gap }) => ({ enter, exit: Math.max(1, enter - gap) })).filter(({ enter, exit }) => exit < enter)

test('a higher score or level before never gives a lower one after, and standing still changes nothing', () => {
  const score = fc.double({ min: 0, max: 99.9, noNaN: true })
  fc.assert(fc.property(score, score, fc.constantFrom(...ORDER), fc.constantFrom(...ORDER), thresholds, (a, b, levelA, levelB, limits) => {
    const rank = (value: number, before: Level): number => ORDER.indexOf(nextLevel(value, before, limits))
    const before = [levelA, levelB].sort((x, y) => ORDER.indexOf(x) - ORDER.indexOf(y)) as [Level, Level]
    expect(rank(Math.min(a, b), before[0])).toBeLessThanOrEqual(rank(Math.max(a, b), before[1]))
    const level = nextLevel(a, levelA, limits)
    expect(nextLevel(a, level, limits)).toBe(level)
  }))
})

test('looking once after a fall is as good as watching it', () => {
  fc.assert(fc.property(fc.array(fc.double({ min: 0, max: 99, noNaN: true }), { minLength: 1 }), fc.constantFrom(...ORDER), thresholds, (scores, before, limits) => {
    const falling = scores.sort((a, b) => b - a).filter((score) => score < limits.enter)
    if (falling.length === 0) return
    let watched = before
    for (const score of falling) watched = nextLevel(score, watched, limits)
    // From below, `strained` may have been entered on the way.
    if (falling[0]! >= limits.enter / 2 && before === 'calm') return
    expect(nextLevel(falling.at(-1)!, before, limits)).toBe(watched)
  }))
})
