import type { Scalar, Test } from '../model/config.ts'
import { wildcard } from './wildcard.ts'

const OPERATORS: Readonly<Record<string, (fact: Scalar, wanted: never) => boolean>> = {
  is: (fact, wanted) => fact === wanted,
  not: (fact, wanted) => fact !== wanted,
  in: (fact, wanted: readonly Scalar[]) => wanted.includes(fact),
  notIn: (fact, wanted: readonly Scalar[]) => !wanted.includes(fact),
  gt: (fact, wanted: number) => typeof fact === 'number' && fact > wanted,
  gte: (fact, wanted: number) => typeof fact === 'number' && fact >= wanted,
  lt: (fact, wanted: number) => typeof fact === 'number' && fact < wanted,
  lte: (fact, wanted: number) => typeof fact === 'number' && fact <= wanted,
  matches: (fact, wanted) => wildcard(wanted, String(fact)),
  exists: (_, wanted) => wanted,
}

/**
 * Does a fact pass a rule's test? All operators must hold. `undefined` where the fact is not known:
 * only `exists` can tell then. Expects what `readConfig` lets through.
 */
export function passes(test: Test, fact: Scalar | undefined): boolean | undefined {
  if (fact === undefined) {
    const { exists, ...more } = typeof test === 'object' ? test : { is: test }
    return exists === true ? false : Object.keys(more).length > 0 || exists === undefined ? undefined : true
  }
  if (typeof test !== 'object') return test === fact
  return Object.entries(test).every(([operator, wanted]) => OPERATORS[operator]!(fact, wanted as never))
}
