import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mergeMemories, SESSION_ENDS_AFTER } from '../../../src/model/mergeMemories.ts'
import { memories, memory, pastOutcome } from '../../support/memories.ts'

describe('laws', () => {
  test('the order makes no difference', () => {
    fc.assert(fc.property(memories, memories, (a, b) => {
      expect(mergeMemories(a, b)).toEqual(mergeMemories(b, a))
    }))
  })

  test('what is merged already adds nothing', () => {
    fc.assert(fc.property(memories, memories, (a, b) => {
      const both = mergeMemories(a, b)
      expect(mergeMemories(both, b)).toEqual(both)
      expect(mergeMemories(a, both)).toEqual(both)
      expect(mergeMemories(both, both)).toEqual(both)
    }))
  })

  test('of the outcomes of one session, it makes no difference which are merged first', () => {
    fc.assert(fc.property(memories, memories, memories, (...all) => {
      const [a, b, c] = all.map((one) => ({ ...one, session: { id: 's', start: 0, last: 9 }, outcomes: one.outcomes.map((outcome) => ({ ...outcome, session: 's' })) }))
      expect(mergeMemories(mergeMemories(a!, b!), c!)).toEqual(mergeMemories(a!, mergeMemories(b!, c!)))
    }))
  })

  test('it is bounded, and nothing newer is lost for something older', () => {
    fc.assert(fc.property(fc.array(memories, { minLength: 2, maxLength: 20 }), (all) => {
      const { outcomes, journey } = all.reduce(mergeMemories)
      expect(outcomes.length).toBeLessThanOrEqual(200)
      expect(journey.length).toBeLessThanOrEqual(50)
      const pages = new Set(all.flatMap((one) => one.journey).map(({ t, page }) => `${t} ${page}`))
      expect(journey).toHaveLength(Math.min(50, pages.size))
      const newest = [...pages].map((one) => Number(one.split(' ')[0])).sort((a, b) => b - a).slice(0, 50)
      expect(journey.map(({ t }) => t).reverse()).toEqual(newest)
    }))
  })
})

describe('sessions', () => {
  const at = (id: string, start: number, last: number) => memory({ session: { id, start, last } })

  test('two tabs opened within half an hour are one, under the name of the first', () => {
    const first = { ...at('a', 0, 1000), outcomes: [pastOutcome({ offer: 'x', session: 'a' })] }
    const second = { ...at('b', 1000 + SESSION_ENDS_AFTER, 2000 + SESSION_ENDS_AFTER), outcomes: [pastOutcome({ offer: 'y', session: 'b' })] }
    const { session, outcomes } = mergeMemories(first, second)
    expect(session).toEqual({ id: 'a', start: 0, last: 2000 + SESSION_ENDS_AFTER })
    expect(outcomes.map((outcome) => outcome.session)).toEqual(['a', 'a'])
  })

  test('after more than half an hour a new one has begun, and outcomes stay where they were', () => {
    const first = { ...at('a', 0, 1000), outcomes: [pastOutcome({ offer: 'x', session: 'a' })] }
    const { session, outcomes } = mergeMemories(first, at('b', 1001 + SESSION_ENDS_AFTER, 1001 + SESSION_ENDS_AFTER))
    expect(session.id).toBe('b')
    expect(outcomes.map((outcome) => outcome.session)).toEqual(['a'])
  })
})

test('the visitor is the one known for longest', () => {
  const old = memory({ visitor: { id: 'old', since: 1 } })
  expect(mergeMemories(memory(), old).visitor).toEqual({ id: 'old', since: 1 })
})

test('the remote config is the one received last', () => {
  const one = memory({ remote: { t: 1, document: { id: 'one' } } })
  const two = memory({ remote: { t: 2, document: { id: 'two' } } })
  expect(mergeMemories(one, two).remote).toEqual({ t: 2, document: { id: 'two' } })
  expect(mergeMemories(one, memory()).remote).toEqual(one.remote)
})
