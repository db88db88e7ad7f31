import { describe, expect, test } from 'vitest'
import { dueState, dueTimes } from '../../../examples/relay/desk/clock.mjs'
import { cityOf, dueText, isZone, slotText } from '../../../examples/relay/desk/when.mjs'

const requestedAt = '2026-11-22T10:00:00.000Z'
const slot = { kind: 'slot', start: '2026-11-24T15:00:00.000Z', end: '2026-11-24T15:30:00.000Z' } as const

describe('when a callback is due', () => {
  test('as soon as possible: within a day, overdue after two', () => {
    expect(dueTimes({ requestedAt, when: { kind: 'asap' } }))
      .toEqual({ dueAt: '2026-11-23T10:00:00.000Z', overdueAt: '2026-11-24T10:00:00.000Z' })
  })

  test('a slot: at its end, overdue a day later', () => {
    expect(dueTimes({ requestedAt, when: slot })).toEqual({ dueAt: slot.end, overdueAt: '2026-11-25T15:30:00.000Z' })
  })

  test.each([
    [1, 'due', 'due in 23 hours'],
    [23, 'due', 'due in 60 minutes'],
    [24, 'late', '0 seconds late'],
    [27, 'late', '3 hours late'],
    [48, 'overdue', 'overdue by 0 seconds'],
    [96, 'overdue', 'overdue by 2 days'],
  ])('after %i hours it is %s', (hours, state, text) => {
    const callback = { state: 'requested', ...dueTimes({ requestedAt, when: { kind: 'asap' } }) }
    const now = Date.parse(requestedAt) + hours * 3_600_000
    expect(dueState(callback, now)).toBe(state)
    expect(dueText(callback, now)).toBe(text)
  })

  test('a resolved one is closed, however long it took', () => {
    const callback = { state: 'resolved', ...dueTimes({ requestedAt, when: { kind: 'asap' } }) }
    expect(dueState(callback, Date.parse('2027-01-01'))).toBe('done')
    expect(dueText(callback, Date.parse('2027-01-01'))).toBe('closed')
  })
})

describe('the wanted moment in words', () => {
  test('in the agent’s zone and in the visitor’s', () => {
    expect(slotText(slot, 'Europe/Madrid', 'en-GB')).toBe('Tue 24 Nov, 16:00 – 16:30')
    expect(slotText(slot, 'America/New_York', 'en-GB')).toBe('Tue 24 Nov, 10:00 – 10:30')
  })

  test('over midnight names both days', () => {
    expect(slotText(slot, 'Pacific/Kiritimati', 'en-GB')).toBe('Wed 25 Nov, 05:00 – 05:30')
    expect(slotText({ ...slot, end: '2026-11-24T23:30:00.000Z' }, 'Europe/Madrid', 'en-GB')).toBe('Tue 24 Nov, 16:00 – Wed 25 Nov, 00:30')
  })

  test('as soon as possible', () => {
    expect(slotText({ kind: 'asap' }, 'Europe/Madrid')).toBe('As soon as possible')
  })

  test('zones', () => {
    expect(cityOf('America/New_York')).toBe('New York')
    expect(isZone('Europe/Madrid')).toBe(true)
    expect(isZone('Mars/Olympus')).toBe(false)
  })
})
