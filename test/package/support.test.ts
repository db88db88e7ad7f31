import { expect, test } from 'vitest'
import { readReadme, readSupport, supportTable } from '../../scripts/readme.mjs'

const support = readSupport()

test('the table of engines in README.md is what came of the last whole runs', () => {
  expect(readReadme().engines, 'Run `npm run readme`.').toBe(supportTable(support))
})

test('all three engines have run whole, and the same situations', () => {
  const totals = Object.entries(support).map(([engine, { families }]) => {
    const { right, wrong, limits, cannot } = families['all']!
    return { engine, situations: right + wrong + limits + cannot }
  })
  expect(totals.map(({ engine }) => engine)).toEqual(['chromium', 'firefox', 'webkitgtk'])
  expect(new Set(totals.map(({ situations }) => situations)).size, JSON.stringify(totals)).toBe(1)
})

test.each(Object.entries(support))('in %s next to nothing is wrong that is not a known limit', (_, { families }) => {
  const { right, wrong } = families['all']!
  // What a whole run finds is mended after it; the table says what it found.
  expect(wrong / (right + wrong)).toBeLessThan(0.03)
})

test.each(['chromium', 'firefox'])('in %s the bars hold', (engine) => {
  const { signals } = support[engine]!
  for (const type of ['rageClick', 'formLoop', 'errorBurst']) expect(signals[type]!.f1, type).toBeGreaterThanOrEqual(0.97)
  expect(signals['deadClick']!.f1).toBeGreaterThanOrEqual(0.93)
})
