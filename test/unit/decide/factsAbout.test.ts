import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { factsAbout } from '../../../src/decide/factsAbout.ts'
import { holds } from '../../../src/decide/holds.ts'
import type { Facts } from '../../../src/decide/situation.ts'
import type { Condition, SegmentCondition } from '../../../src/model/config.ts'
import type { Outcome, OutcomeKind } from '../../../src/model/outcome.ts'

const FACTS: Facts = {
  t: 0, score: 70, level: 'frustrated', page: '/checkout/pay', pageSeconds: 40, sessionSeconds: 300, device: 'touch', locale: 'es-ES', returning: false,
  waitMinutes: 3, traits: { plan: 'gold', cart: 152, trial: false, 'a.b': 1 }, signals: { rageClick: 2 },
}
const SEGMENTS: Record<string, SegmentCondition> = {
  gold: { 'traits.plan': { in: ['gold', 'platinum'] } },
  big: { 'traits.cart': { gte: 150 } },
  small: { none: [{ 'traits.cart': { gte: 150 } }] },
  old: { 'traits.since': { lt: 2020 } },
}
const outcome = (kind: OutcomeKind): Outcome => ({ kind, t: 0, offer: 'o', rule: 'r', intervention: 'callback' })
const HISTORY = [outcome('shown'), outcome('dismissed'), outcome('shown')]
const judge = (condition: Condition): boolean | undefined => holds(condition, factsAbout(FACTS, HISTORY, SEGMENTS).leaf)

test.each<[Condition, boolean | undefined]>([
  [{}, true],
  [{ level: 'frustrated', score: { gte: 70 }, page: { matches: '/checkout/**' } }, true],
  [{ pageSeconds: { gt: 40 } }, false],
  [{ sessionSeconds: { lte: 300 } }, true],
  [{ device: 'touch', locale: { matches: 'es*' }, returning: false }, true],
  [{ returning: true }, false],
  [{ waitMinutes: { lt: 5 } }, true],
  [{ 'traits.plan': 'gold', 'traits.cart': { gte: 150, lt: 160 }, 'traits.trial': false, 'traits.a.b': 1 }, true],
  [{ 'signal.rageClick': { gte: 2 } }, true],
  [{ 'signal.formLoop': 0 }, true],
  [{ 'history.shown': 2, 'history.dismissed': { lt: 2 }, 'history.submitted': 0 }, true],
  [{ segment: 'gold' }, true],
  [{ segment: { not: 'gold' } }, false],
  [{ segment: { in: ['small', 'big'] } }, true],
  [{ segment: { notIn: ['small', 'big'] } }, false],
  [{ segment: { in: ['gold'], not: 'small' } }, true],
  // Not known: neither so nor the opposite.
  [{ agents: 'open' }, undefined],
  [{ agents: { not: 'open' } }, undefined],
  [{ agents: { exists: false } }, true],
  [{ 'traits.since': { lt: 2020 } }, undefined],
  [{ 'traits.constructor': { exists: true } }, false],
  [{ segment: 'old' }, undefined],
  [{ none: [{ segment: 'old' }] }, undefined],
  [{ segment: { in: ['old', 'gold'] } }, true],
  [{ agents: 'open', returning: true }, false],
  [{ any: [{ agents: 'open' }, { device: 'touch' }] }, true],
  [{ any: [{ agents: 'open' }, { device: 'mouse' }] }, undefined],
  [{ all: [{ agents: 'open' }, { device: 'touch' }] }, undefined],
  [{ all: [{ any: [{ none: [{ device: 'mouse' }] }] }], any: [] }, false],
  [{ all: [], none: [] }, true],
])('%j: %s', (condition, result) => {
  expect(judge(condition)).toBe(result)
})

test('signals that nobody counts are not known', () => {
  const { signals: _, ...without } = FACTS
  expect(holds({ 'signal.rageClick': 0 }, factsAbout(without, [], {}).leaf)).toBeUndefined()
})

describe('laws', () => {
  const leaf = fc.constantFrom<Condition>({ device: 'touch' }, { device: 'mouse' }, { agents: 'open' }, { segment: 'gold' }, { segment: 'old' })
  const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
    condition: fc.oneof(
      { maxDepth: 4 }, leaf,
      fc.record<Condition>({ all: fc.array(tie('condition'), { maxLength: 3 }), any: fc.array(tie('condition'), { minLength: 1, maxLength: 3 }), none: fc.array(tie('condition'), { maxLength: 3 }) } as never, { requiredKeys: [] }),
    ),
  }))

  test('none is the opposite of any, twice is the same again, and what is not known stays so', () => {
    fc.assert(fc.property(condition, (one) => {
      const result = judge(one)
      expect(judge({ none: [{ any: [one] }] })).toBe(result === undefined ? undefined : !result)
      expect(judge({ none: [{ none: [one] }] })).toBe(result)
      expect(judge({ all: [one] })).toBe(result)
    }))
  })

  test('to know more never turns a yes into a no, or a no into a yes', () => {
    fc.assert(fc.property(condition, fc.constantFrom<'open' | 'closed'>('open', 'closed'), fc.integer({ min: 2000, max: 2030 }), (one, agents, since) => {
      const before = judge(one)
      const more = { ...FACTS, agents, traits: { ...FACTS.traits, since } }
      const after = holds(one, factsAbout(more, HISTORY, SEGMENTS).leaf)
      expect(after).not.toBeUndefined()
      if (before !== undefined) expect(after).toBe(before)
    }))
  })
})
