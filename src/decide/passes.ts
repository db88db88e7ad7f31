import type { Scalar, Test } from '../model/config.ts'
import { wildcard } from './wildcard.ts'

/** Does a fact pass a rule's test? All operators must hold. */
export function passes(test: Test | undefined, fact: Scalar): boolean {
  if (test === undefined) return true
  if (typeof test !== 'object') return fact === test
  const number = typeof fact === 'number' ? fact : NaN
  return (
    (test.is === undefined || fact === test.is) &&
    (test.not === undefined || fact !== test.not) &&
    (test.in === undefined || test.in.includes(fact)) &&
    (test.notIn === undefined || !test.notIn.includes(fact)) &&
    (test.gt === undefined || number > test.gt) &&
    (test.gte === undefined || number >= test.gte) &&
    (test.lt === undefined || number < test.lt) &&
    (test.lte === undefined || number <= test.lte) &&
    (test.matches === undefined || (typeof fact === 'string' && wildcard(test.matches, fact)))
  )
}
