import { expect, test } from 'vitest'
import { passes } from '../../../src/decide/passes.ts'
import type { Scalar, Test } from '../../../src/model/config.ts'

test.each<[Test | undefined, Scalar, boolean]>([
  [undefined, 5, true],
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
])('%j of %j: %s', (wanted, fact, result) => {
  expect(passes(wanted, fact)).toBe(result)
})
