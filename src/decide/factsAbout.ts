import type { Condition, Scalar } from '../model/config.ts'
import type { Outcome } from '../model/outcome.ts'
import { holds, type Leaf } from './holds.ts'
import { every, not, some } from './kleene.ts'
import { passes } from './passes.ts'
import type { ReadConfig } from './readConfig.ts'
import type { Facts } from './situation.ts'

/** What conditions may ask about, by the names they use. */
export interface KnownFacts {
  /** A fact; `undefined` if it is not known. */
  fact(name: string): Scalar | undefined
  /** Is the visitor in this segment? */
  inSegment(name: string): boolean | undefined
  readonly leaf: Leaf
}

/** Everything that is known at a moment. A segment is found out once, and only if asked for. */
export function factsAbout(facts: Facts, history: readonly Outcome[], segments: ReadConfig['segments']): KnownFacts {
  const members = new Map<string, boolean | undefined>()
  const { traits = {}, signals } = facts

  const fact: KnownFacts['fact'] = (name) => {
    const [group, rest] = [name.slice(0, name.indexOf('.')), name.slice(name.indexOf('.') + 1)]
    if (group === 'traits') return Object.hasOwn(traits, rest) ? traits[rest] : undefined
    if (group === 'signal') return signals && (signals[rest as keyof typeof signals] ?? 0)
    if (group === 'history') return history.filter(({ kind }) => kind === rest).length
    return facts[name as 'page']
  }
  const inSegment: KnownFacts['inSegment'] = (name) => {
    if (!members.has(name)) members.set(name, holds(segments[name] as Condition, leaf))
    return members.get(name)
  }
  /** Several segments may hold at once, so each operator asks about the ones it names. */
  const isMember = (wanted: string | object): boolean | undefined =>
    every(Object.entries(typeof wanted === 'string' ? { is: wanted } : wanted), ([operator, names]) => {
      const among = some([names].flat() as string[], inSegment)
      return operator === 'is' || operator === 'in' ? among : not(among)
    })
  const leaf: Leaf = (name, wanted) => name === 'segment' ? isMember(wanted) : passes(wanted, fact(name))

  return { fact, inSegment, leaf }
}
