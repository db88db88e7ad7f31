import { expect, test } from 'vitest'
import { passes } from '../../../src/decide/passes.ts'
import type { Scalar, Test } from '../../../src/model/config.ts'

test.each<[Test, Scalar | undefined, boolean | undefined]>([
  ['frustrated', 'frustrated', true],
  ['frustrated', 'calm', false],
  [5, 5, true],
  [0, 0, true],
  [{}, 5, true],
  [{ is: 5 }, 5, true],
  [{ is: 5 }, '5', false],
  [{ not: 5 }, 6, true],
  [{ not: 5 }, 5, false],
  [{ in: ['calm', 'strained'] }, 'strained', true],
  [{ in: [] }, 'strained', false],
  [{ notIn: ['calm'] }, 'strained', true],
  [{ notIn: ['calm'] }, 'calm', false],
  [{ gt: 50 }, 50, false],
  [{ gt: 50 }, 50.1, true],
  [{ gte: 50 }, 50, true],
  [{ lt: 50 }, 50, false],
  [{ lte: 50 }, 50, true],
  [{ gte: 50, lt: 60 }, 55, true],
  [{ gte: 50, lt: 60 }, 60, false],
  [{ matches: '/checkout/**' }, '/checkout/pay', true],
  [{ matches: '/checkout/**', not: '/checkout/done' }, '/checkout/done', false],
  [true, true, true],
  [{ gte: 150 }, '200', false],
  [{ lt: 150 }, true, false],
  [{ exists: true }, 0, true],
  [{ exists: false }, 0, false],
  [{ exists: false, is: 0 }, 0, false],
  // What is not known passes no test and fails none, but for the one that asks just that.
  ['gold', undefined, undefined],
  [{ not: 'gold' }, undefined, undefined],
  [{ notIn: ['gold'] }, undefined, undefined],
  [{}, undefined, undefined],
  [{ exists: true }, undefined, false],
  [{ exists: true, is: 'gold' }, undefined, false],
  [{ exists: false }, undefined, true],
  [{ exists: false, not: 'gold' }, undefined, undefined],
])('%j of %j: %s', (wanted, fact, result) => {
  expect(passes(wanted, fact)).toBe(result)
})
