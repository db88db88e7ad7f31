import fc from 'fast-check'
import type { Memory, PastOutcome } from '../../src/model/memory.ts'
import { outcomeKinds } from '../../src/model/outcomeKinds.ts'

const HOUR = 3_600_000

/** A memory as a page has it that was opened just now, with some of it put in place of the rest. */
export function memory(part: Partial<Memory> = {}): Memory {
  const now = Date.now()
  return {
    version: 1,
    visitor: { id: 'visitor', since: now },
    session: { id: 'session', start: now, last: now },
    outcomes: [],
    journey: [],
    ...part,
  }
}

export function pastOutcome(part: Partial<PastOutcome> = {}): PastOutcome {
  return { kind: 'shown', t: Date.now(), offer: 'o1', rule: 'help', intervention: 'callback', page: '/checkout', session: 'session', ...part }
}

const name = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f')
const time = fc.integer({ min: 0, max: 5 * HOUR })

/** Memories of the same few hours, with few names, so that they overlap in every way. */
export const memories: fc.Arbitrary<Memory> = fc.record({
  version: fc.constant(1 as const),
  visitor: fc.record({ id: name, since: time }),
  session: fc.record({ id: name, start: time, length: time }).map(({ id, start, length }) => ({ id, start, last: start + length })),
  outcomes: fc.array(fc.record({ kind: fc.constantFrom(...outcomeKinds), t: time, offer: name, rule: name, intervention: name, session: name }), { maxLength: 30 }),
  journey: fc.array(fc.record({ page: name.map((one) => `/${one}`), t: time }), { maxLength: 80 }),
})
