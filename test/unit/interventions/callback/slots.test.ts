import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type CallbackHours,
  isOpen,
  minutesOf,
  upcomingSlots,
} from '../../../../src/interventions/callback/slots.ts'

const at = (iso: string): number => Date.parse(iso)
const starts = (hours: CallbackHours, now: string, count = 3): string[] =>
  upcomingSlots(hours, at(now), count).map(({ start }) => new Date(start).toISOString().slice(0, 16))

const madrid: CallbackHours = { timeZone: 'Europe/Madrid' }
const MINUTE = 60_000

describe('upcomingSlots', () => {
  test('begins half an hour ahead, on the half-hour', () => {
    expect(starts(madrid, '2026-11-23T09:00Z')).toEqual([
      '2026-11-23T09:30',
      '2026-11-23T10:00',
      '2026-11-23T10:30',
    ])
    expect(starts(madrid, '2026-11-23T09:01Z', 1)).toEqual(['2026-11-23T10:00'])
  })

  test('begins at opening time before it', () => {
    expect(starts(madrid, '2026-11-23T03:00Z', 1)).toEqual(['2026-11-23T08:00'])
  })

  test('ends with closing time and goes on the next day', () => {
    expect(starts(madrid, '2026-11-23T16:00Z')).toEqual([
      '2026-11-23T16:30',
      '2026-11-24T08:00',
      '2026-11-24T08:30',
    ])
  })

  test('leaps over the weekend', () => {
    expect(starts(madrid, '2026-11-20T17:00Z', 1)).toEqual(['2026-11-23T08:00'])
  })

  test('offers nothing when nobody ever works, or in a zone unknown here', () => {
    expect(upcomingSlots({ days: [] }, at('2026-11-23T09:00Z'), 6)).toEqual([])
    expect(upcomingSlots({ timeZone: 'Mars/Olympus' }, at('2026-11-23T09:00Z'), 6)).toEqual([])
    expect(upcomingSlots(madrid, at('2026-11-23T09:00Z'), 0)).toEqual([])
  })

  test('hours may reach over midnight, and belong to the day on which they begin', () => {
    const night: CallbackHours = { days: ['fri'], from: '22:00', to: '02:00', timeZone: 'UTC' }
    expect(starts(night, '2026-11-27T23:00Z', 9)).toEqual([
      '2026-11-27T23:30',
      '2026-11-28T00:00',
      '2026-11-28T00:30',
      '2026-11-28T01:00',
      '2026-11-28T01:30',
      '2026-12-04T22:00',
      '2026-12-04T22:30',
      '2026-12-04T23:00',
      '2026-12-04T23:30',
    ])
  })

  test('round the clock', () => {
    const always: CallbackHours = { days: ['sat', 'sun'], from: '00:00', to: '24:00', timeZone: 'UTC' }
    expect(upcomingSlots(always, at('2026-11-20T00:00Z'), 200)).toHaveLength(48 * 4)
  })

  test('skips the hour that does not exist when the clocks go forward', () => {
    const night: CallbackHours = { days: ['sun'], from: '01:00', to: '04:00', timeZone: 'Europe/Madrid' }
    expect(starts(night, '2027-03-27T20:00Z', 4)).toEqual([
      '2027-03-28T00:00',
      '2027-03-28T00:30',
      '2027-03-28T01:00',
      '2027-03-28T01:30',
    ])
  })

  test('counts the hour that comes twice once', () => {
    const night: CallbackHours = { days: ['sun'], from: '02:00', to: '04:00', timeZone: 'Europe/Madrid' }
    expect(starts(night, '2026-10-24T20:00Z', 4)).toEqual([
      '2026-10-25T00:00',
      '2026-10-25T00:30',
      '2026-10-25T02:00',
      '2026-10-25T02:30',
    ])
  })

  const zone = fc.constantFrom(
    'UTC',
    'Europe/Madrid',
    'America/New_York',
    'Asia/Kathmandu',
    'Pacific/Kiritimati',
    'Australia/Lord_Howe',
    undefined,
  )
  const time = fc
    .integer({ min: 0, max: 47 })
    .map((half) => `${String(half >> 1).padStart(2, '0')}:${half % 2 === 0 ? '00' : '30'}`)
  const days = fc.subarray(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const, { minLength: 1 })
  const now = fc.integer({ min: at('2026-01-01'), max: at('2028-01-01') })

  test('slots are ahead, in order, apart, half an hour long, on a half-hour, and within the hours', () => {
    fc.assert(
      fc.property(zone, time, time, days, now, (timeZone, from, to, on, moment) => {
        const hours = { days: on, from, to, ...(timeZone && { timeZone }) }
        const slots = upcomingSlots(hours, moment, 8)
        expect(slots.length).toBeGreaterThan(0)
        slots.forEach(({ start, end }, index) => {
          expect(start).toBeGreaterThanOrEqual(moment + 30 * MINUTE)
          expect(end - start).toBe(30 * MINUTE)
          expect(start).toBeGreaterThanOrEqual(slots[index - 1]?.end ?? 0)
          expect(isOpen(hours, start)).toBe(true)
        })
      }),
      { numRuns: 200 },
    )
  })
})

describe('isOpen', () => {
  test('from the first minute to the last', () => {
    expect(isOpen(madrid, at('2026-11-23T07:59:59Z'))).toBe(false)
    expect(isOpen(madrid, at('2026-11-23T08:00:00Z'))).toBe(true)
    expect(isOpen(madrid, at('2026-11-23T16:59:59Z'))).toBe(true)
    expect(isOpen(madrid, at('2026-11-23T17:00:00Z'))).toBe(false)
    expect(isOpen(madrid, at('2026-11-22T12:00:00Z'))).toBe(false)
  })

  test('in the small hours of the day after', () => {
    const night: CallbackHours = { days: ['fri'], from: '22:00', to: '02:00', timeZone: 'UTC' }
    expect(isOpen(night, at('2026-11-28T01:00Z'))).toBe(true)
    expect(isOpen(night, at('2026-11-27T01:00Z'))).toBe(false)
  })

  test('from when the clocks go on, on a night when they skip the opening time', () => {
    const night: CallbackHours = { days: ['sun'], from: '02:15', to: '05:00', timeZone: 'Europe/Madrid' }
    expect(isOpen(night, at('2027-03-28T00:59Z'))).toBe(false)
    expect(isOpen(night, at('2027-03-28T01:00Z'))).toBe(true)
    expect(isOpen(night, at('2027-03-28T03:00Z'))).toBe(false)
  })

  test('claims nothing about a zone unknown here', () => {
    expect(isOpen({ timeZone: 'Mars/Olympus' }, at('2026-11-22T03:00Z'))).toBe(true)
  })
})

test.each([
  ['00:00', 0],
  ['9:05', 545],
  ['24:00', 1440],
  ['24:01', undefined],
  ['25:00', undefined],
  ['9', undefined],
  ['9:60', undefined],
  ['', undefined],
])('minutesOf(%j) is %s', (text, minutes) => expect(minutesOf(text)).toBe(minutes))
