import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readMemory } from '../../../src/store/readMemory.ts'
import { memory, pastOutcome } from '../../support/memories.ts'

const NOW = 1_795_000_700_000
const MONTH = 30.44 * 86_400_000
const own = memory({ visitor: { id: 'own', since: NOW }, session: { id: 'own', start: NOW, last: NOW } })
const stored = (part: object): unknown => ({ ...memory({ visitor: { id: 'v', since: NOW }, session: { id: 's', start: NOW, last: NOW } }), ...part })

test('what version 1 has written is read, whole, by this version and every later one', () => {
  const written = JSON.parse(readFileSync(new URL('../../fixtures/memory-v1.json', import.meta.url), 'utf8')) as unknown
  expect(readMemory(written, own, NOW)).toEqual(written)
})

test('what a newer version has written is left alone', () => {
  expect(readMemory({ version: 2, anything: [] }, own, NOW)).toBeUndefined()
})

test.each([undefined, null, 0, 'text', [], {}, { version: 0 }, { version: '1' }, { version: NaN }])('%j is nothing: the own memory stands', (found) => {
  expect(readMemory(found, own, NOW)).toBe(own)
})

describe('what is not sound is left out, and the rest kept', () => {
  test.each([
    ['visitor', 7], ['visitor', { id: '<b>', since: 1 }], ['visitor', { id: 'v', since: Infinity }], ['visitor', { id: 'v'.repeat(65), since: 1 }],
    ['session', []], ['session', { id: 's', start: 1 }], ['session', { id: '', start: 1, last: 2 }],
  ])('%s %j', (part, value) => {
    expect(readMemory(stored({ [part]: value }), own, NOW)).toEqual({ ...(stored({}) as object), [part]: own[part as 'visitor'] })
  })

  test('outcomes and pages one by one', () => {
    const good = pastOutcome({ t: NOW })
    const outcomes = [good, { ...good, kind: 'eaten' }, { ...good, offer: 7 }, { ...good, t: '1' }, { ...good, page: 7 }, { ...good, rule: 'x'.repeat(401) }, null, { ...good, value: 'secret' }]
    const journey = [{ page: '/', t: NOW }, { page: 7, t: NOW }, { page: '/', t: null }, { page: '/x', t: NOW, title: 'secret' }]
    const read = readMemory(stored({ outcomes, journey }), own, NOW)!
    expect(read.outcomes).toEqual([good, good])
    expect(read.journey).toEqual([{ page: '/', t: NOW }, { page: '/x', t: NOW }])
    expect(JSON.stringify(read)).not.toContain('secret')
  })

  test('a list of a million is not read to the end', () => {
    expect(readMemory(stored({ journey: Array(1e6).fill({ page: '/', t: NOW }) }), own, NOW)!.journey).toHaveLength(1000)
  })
})

describe('time', () => {
  test('nothing is kept for longer than 13 months', () => {
    const read = readMemory(stored({
      visitor: { id: 'v', since: NOW - 13.1 * MONTH },
      outcomes: [pastOutcome({ t: NOW - 13.1 * MONTH }), pastOutcome({ t: NOW - 12.9 * MONTH })],
      journey: [{ page: '/', t: NOW - 13.1 * MONTH }],
    }), own, NOW)!
    expect(read.visitor).toEqual(own.visitor)
    expect(read.outcomes.map(({ t }) => t)).toEqual([NOW - 12.9 * MONTH])
    expect(read.journey).toEqual([])
  })

  test('what seems to lie in the future is now: a clock that was wrong for a day forbids nothing for a year', () => {
    const read = readMemory(stored({ outcomes: [pastOutcome({ t: NOW + MONTH })], session: { id: 's', start: NOW + 1, last: NOW + MONTH } }), own, NOW)!
    expect(read.outcomes[0]!.t).toBe(NOW)
    expect(read.session).toEqual({ id: 's', start: NOW, last: NOW })
  })
})

test('whatever lies there, reading it gives a memory or leaves it alone', () => {
  fc.assert(fc.property(fc.anything(), fc.anything(), fc.anything(), (visitor, outcomes, journey) => {
    const read = readMemory({ version: 1, visitor, outcomes, journey, session: outcomes, remote: journey }, own, NOW)
    expect(read).toMatchObject({ version: 1, outcomes: expect.any(Array) as unknown, journey: expect.any(Array) as unknown })
  }))
})
