import type { Scalar, Test } from '../model/config.ts'
import { wildcard } from './wildcard.ts'

const OPERATORS: Readonly<Record<string, (fact: Scalar, wanted: never) => boolean>> = {
  is: (fact, wanted) => fact === wanted,
  not: (fact, wanted) => fact !== wanted,
  in: (fact, wanted: readonly Scalar[]) => wanted.includes(fact),
  notIn: (fact, wanted: readonly Scalar[]) => !wanted.includes(fact),
  gt: (fact, wanted: Scalar) => fact > wanted,
  gte: (fact, wanted: Scalar) => fact >= wanted,
  lt: (fact, wanted: Scalar) => fact < wanted,
  lte: (fact, wanted: Scalar) => fact <= wanted,
  matches: (fact, wanted) => wildcard(wanted, String(fact)),
}

/** Does a fact pass a rule's test? All operators must hold. Expects what `readConfig` lets through. */
export function passes(test: Test | undefined, fact: Scalar): boolean {
  if (typeof test !== 'object') return test === undefined || test === fact
  return Object.entries(test).every(([operator, wanted]) => OPERATORS[operator]!(fact, wanted as never))
}
