import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { exp, ln } from '../../../src/model/exp.ts'

const relative = (found: number, wanted: number): number => Math.abs(found - wanted) / Math.abs(wanted)

test('exp is Math.exp to 1e-15', () => {
  let worst = 0
  for (let x = -45; x <= 0; x += 0.00137) worst = Math.max(worst, relative(exp(x), Math.exp(x)))
  expect(worst).toBeLessThan(1e-15)
  fc.assert(fc.property(fc.double({ min: -45, max: 0, noNaN: true }), (x) => relative(exp(x), Math.exp(x)) < 1e-15), { numRuns: 5000 })
})

test('exp ends at exactly 0 and begins at exactly 1', () => {
  expect(exp(-45.001)).toBe(0)
  expect(1 + exp(-45)).toBe(1)
  expect(exp(-1e9)).toBe(0)
  expect(exp(-Infinity)).toBe(0)
  expect(exp(0)).toBe(1)
  expect(exp(-0)).toBe(1)
})

test('ln is Math.log to 1e-15 over the probabilities', () => {
  let worst = 0
  for (let x = 1e-6; x < 1; x += 0.0000137) worst = Math.max(worst, relative(ln(x), Math.log(x)))
  expect(worst).toBeLessThan(1e-15)
  expect(ln(1)).toBe(0)
  fc.assert(fc.property(fc.double({ min: 1e-300, max: 1, minExcluded: true, maxExcluded: true, noNaN: true }), (x) => relative(ln(x), Math.log(x)) < 1e-15), { numRuns: 5000 })
})

test('both are each other\'s inverse', () => {
  fc.assert(fc.property(fc.double({ min: 1e-6, max: 1, noNaN: true }), (x) => relative(exp(ln(x)), x) < 1e-14))
})

test('nothing but arithmetic: every engine rounds that alike', () => {
  const code = readFileSync(new URL('../../../src/model/exp.ts', import.meta.url), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '')
  const used = new Set(code.match(/Math\.\w+/g))
  expect([...used].sort()).toEqual(['Math.LN2', 'Math.round'])
  expect(code).not.toContain('**')
})
