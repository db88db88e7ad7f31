import type { Condition } from '../model/config.ts'
import { every, not, some } from './kleene.ts'

/** Does one fact pass its test? `undefined` if it is not known. */
export type Leaf = (name: string, wanted: never) => boolean | undefined

/**
 * Does a condition hold? `undefined` where that hangs on what is not known: a rule does not act on a
 * guess, and neither does the opposite of that rule.
 */
export function holds(condition: Condition, leaf: Leaf): boolean | undefined {
  return every(Object.entries(condition), ([key, wanted]) => {
    const inside = (one: Condition): boolean | undefined => holds(one, leaf)
    if (key === 'all') return every(wanted as readonly Condition[], inside)
    if (key === 'any') return some(wanted as readonly Condition[], inside)
    if (key === 'none') return every(wanted as readonly Condition[], (one) => not(inside(one)))
    return leaf(key, wanted as never)
  })
}
