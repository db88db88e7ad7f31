import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createPacket, type PacketInput } from '../../../src/handoff/createPacket.ts'
import type { Signal, SignalType } from '../../../src/model/signal.ts'

type PagedSignal = Signal & { readonly page: string }

const signal = (t: number, more: Partial<PagedSignal> = {}): PagedSignal => ({
  type: 'deadClick', t, at: t, p: 0.2, target: 'button#pay', count: 1, update: false, details: { on: 'control' }, page: '/checkout', ...more,
})

const INPUT: PacketInput = {
  id: 'b5f0', createdAt: '2027-01-02T03:04:05.000Z', intent: 'callback', locale: 'es', timeZone: 'Europe/Madrid', page: '/checkout/pay',
  device: { kind: 'touch', viewport: '390x844' }, rule: 'checkout-rescue', now: 100_000,
  reading: { score: 62.4, level: 'frustrated', parts: { rageClick: 50.3, deadClick: 12.1 } },
  signals: [signal(60_000), signal(90_000, { type: 'rageClick', count: 3 })],
  journey: [{ page: '/cart', t: 10_000 }, { page: '/checkout/pay', t: 40_000 }],
  errors: [{ type: 'error', t: 70_000, kind: 'uncaught', fingerprint: 1 }, { type: 'error', t: 80_400, kind: 'request', fingerprint: 2, status: 502 }],
  customer: { id: 'c-1', traits: { plan: 'gold', cartValue: 152.5 } },
}
const of = (more: Partial<PacketInput>): ReturnType<typeof createPacket> => createPacket({ ...INPUT, ...more })
const bytesOf = (packet: unknown): number => Buffer.byteLength(JSON.stringify(packet), 'utf8')

test('what the agent sees', () => {
  expect(of({})).toEqual({
    schema: 'urn:calma:handoff:1', id: 'b5f0', createdAt: '2027-01-02T03:04:05.000Z', intent: 'callback', locale: 'es', timeZone: 'Europe/Madrid',
    page: '/checkout/pay', device: { kind: 'touch', viewport: '390x844' },
    frustration: { score: 62, level: 'frustrated', rule: 'checkout-rescue', parts: { rageClick: 50, deadClick: 12 } },
    signals: [
      { type: 'rageClick', target: 'button#pay', count: 3, agoSeconds: 10, page: '/checkout', details: { on: 'control' } },
      { type: 'deadClick', target: 'button#pay', count: 1, agoSeconds: 40, page: '/checkout', details: { on: 'control' } },
    ],
    journey: [{ page: '/cart', agoSeconds: 90 }, { page: '/checkout/pay', agoSeconds: 60 }],
    errors: [{ kind: 'request', status: 502, agoSeconds: 20 }, { kind: 'uncaught', agoSeconds: 30 }],
    customer: { id: 'c-1', traits: { plan: 'gold', cartValue: 152.5 } },
  })
})

test('without a customer there is no such key', () => {
  expect(of({ customer: undefined })).not.toHaveProperty('customer')
})

test('a signal that grew is told once, as it was last', () => {
  const grown = [3, 4, 5].map((count) => signal(count * 1000, { type: 'rageClick', count, update: count > 3 }))
  expect(of({ signals: grown }).signals.map(({ count }) => count)).toEqual([5])
  // Another one on the same thing is another signal, and one elsewhere does not disturb.
  const twice = [...grown, signal(8000, { target: 'a' }), signal(9000, { type: 'rageClick', count: 3 }), signal(9500, { type: 'rageClick', count: 4, update: true })]
  expect(of({ signals: twice }).signals.map(({ target, count }) => [target, count])).toEqual([['button#pay', 4], ['a', 1], ['button#pay', 5]])
})

test('newest first, though a dead click is known late; at most 8 signals, 10 pages, 5 errors', () => {
  const { signals, journey, errors } = of({
    signals: [signal(50_000), signal(49_000, { target: 'a' }), ...Array.from({ length: 9 }, (_, i) => signal(60_000 + i * 1000, { target: `b${i}` }))],
    journey: Array.from({ length: 12 }, (_, i) => ({ page: `/${i}`, t: i * 1000 })),
    errors: Array.from({ length: 7 }, (_, i) => ({ type: 'error' as const, t: i * 1000, kind: 'uncaught' as const, fingerprint: i })),
  })
  expect(signals.map(({ target }) => target)).toEqual([8, 7, 6, 5, 4, 3, 2, 1].map((i) => `b${i}`))
  expect(journey.map(({ page }) => page)).toEqual([2, 3, 4, 5, 6, 7, 8, 9, 10, 11].map((i) => `/${i}`))
  expect(errors.map(({ agoSeconds }) => agoSeconds)).toEqual([94, 95, 96, 97, 98])
  expect(of({ signals: [signal(5000), signal(3000, { target: 'late' })] }).signals.map(({ target }) => target)).toEqual(['button#pay', 'late'])
})

test('a time that lies ahead is now', () => {
  expect(of({ signals: [signal(200_000)] }).signals[0]!.agoSeconds).toBe(0)
})

test('what is least needed goes first: the journey, the traits, the oldest signals, the errors', () => {
  const long = { traits: { note: 'x'.repeat(100) }, id: 'c-1' }
  const target = (i: number): string => `${i} ${'form > div > '.repeat(8)}`
  const many = Array.from({ length: 8 }, (_, i) => signal(i * 1000, { target: target(i), page: `/${'p'.repeat(90)}`, details: { seen: ['ambient', 'cosmetic', 'unchanged'], on: 'control', waited: 2500 } }))
  const fits = of({ signals: many.slice(0, 3), customer: long })
  expect(fits.journey).toHaveLength(2)
  expect(fits.customer).toEqual(long)
  const pages = Array.from({ length: 10 }, (_, i) => ({ page: `/${i}/${'page'.repeat(20)}`, t: i }))
  const someJourney = of({ signals: many, journey: pages, customer: long })
  expect(someJourney.journey.length).toBeLessThan(10)
  expect(someJourney.journey.at(-1)?.page).toBe(pages.at(-1)!.page)
  expect(someJourney.customer).toEqual(long)
  const wide = many.map((one) => ({ ...one, details: { seen: Array.from({ length: 30 }, () => 'cosmetic') } }))
  const fewer = of({ signals: wide, customer: long })
  expect(fewer.journey).toEqual([])
  expect(fewer.customer).toEqual({ id: 'c-1' })
  expect(fewer.signals.length).toBeGreaterThan(3)
  expect(fewer.signals[0]!.target).toMatch(/^7/)
  expect(fewer.errors).toHaveLength(2)
})

test('it shares nothing with what it was made of', () => {
  const traits = { plan: 'gold' }
  const packet = of({ customer: { traits } })
  traits.plan = 'none'
  expect(packet.customer!.traits).toEqual({ plan: 'gold' })
})

/** Texts as hostile as they come: long, wide, controls that JSON writes out, halves of a character. */
const text = fc.oneof(fc.string(), fc.string({ unit: 'binary', maxLength: 600 }), fc.constantFrom('x'.repeat(3000), '日'.repeat(400), '\0'.repeat(400), '"'.repeat(400), '\ud800'.repeat(400)))
const time = fc.integer({ min: -1e9, max: 1e9 })
const type = fc.constantFrom<SignalType>('rageClick', 'deadClick', 'formLoop', 'errorBurst')
const anyInput: fc.Arbitrary<PacketInput> = fc.record({
  id: text, createdAt: text, intent: text, locale: text, timeZone: text, page: text, rule: text, now: time,
  device: fc.record({ kind: fc.constantFrom('touch', 'mouse'), viewport: text }),
  reading: fc.record({ score: fc.double({ min: 0, max: 99.99, noNaN: true }), level: fc.constantFrom('calm', 'strained', 'frustrated'), parts: fc.dictionary(type, fc.double({ min: 0, max: 100, noNaN: true })) }),
  signals: fc.array(fc.record({
    type, t: time, at: time, p: fc.double({ min: 0, max: 1, noNaN: true }), target: text, count: fc.nat(), update: fc.boolean(), page: text,
    details: fc.dictionary(text, fc.oneof(text, fc.nat(), fc.boolean(), fc.array(text, { maxLength: 5 })), { maxKeys: 8 }),
  }), { maxLength: 20 }),
  journey: fc.array(fc.record({ page: text, t: time }), { maxLength: 20 }),
  errors: fc.array(fc.record({ type: fc.constant('error' as const), t: time, kind: fc.constantFrom('uncaught', 'request'), fingerprint: fc.nat(), status: fc.nat(599) }, { requiredKeys: ['type', 't', 'kind', 'fingerprint'] }), { maxLength: 10 }),
  customer: fc.option(fc.record({ id: text, traits: fc.dictionary(text, fc.oneof(text, fc.nat(), fc.boolean()), { maxKeys: 30 }) }, { requiredKeys: [] }), { nil: undefined }),
}) as fc.Arbitrary<PacketInput>

test('at most 4,000 bytes, no key outside the type, newest first: whatever it is made of', () => {
  fc.assert(fc.property(anyInput, (input) => {
    const packet = createPacket(input)
    expect(bytesOf(packet)).toBeLessThanOrEqual(4000)
    const keysOf = (value: object): string[] => Object.keys(value).sort()
    expect(keysOf(packet).filter((key) => key !== 'customer')).toEqual(['createdAt', 'device', 'errors', 'frustration', 'id', 'intent', 'journey', 'locale', 'page', 'schema', 'signals', 'timeZone'])
    expect(keysOf(packet.frustration)).toEqual(['level', 'parts', 'rule', 'score'])
    expect(keysOf(packet.device)).toEqual(['kind', 'viewport'])
    for (const one of packet.signals) expect(keysOf(one)).toEqual(['agoSeconds', 'count', 'details', 'page', 'target', 'type'])
    for (const one of packet.journey) expect(keysOf(one)).toEqual(['agoSeconds', 'page'])
    for (const one of packet.errors) expect(['agoSeconds,kind', 'agoSeconds,kind,status']).toContain(keysOf(one).join())
    for (const key of Object.keys(packet.customer ?? {})) expect(['id', 'traits']).toContain(key)
    const ages = packet.signals.map(({ agoSeconds }) => agoSeconds)
    expect(ages).toEqual([...ages].sort((a, b) => a - b))
    expect(packet).toEqual(JSON.parse(JSON.stringify(packet)))
  }), { numRuns: 100 })
})
