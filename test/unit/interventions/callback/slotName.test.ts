import { expect, test } from 'vitest'
import { slotName } from '../../../../src/interventions/callback/slotName.ts'

// Built from local time, so that the test says the same in every zone.
const now = new Date(2026, 10, 23, 15, 40).getTime()
const slot = (day: number, hour: number): { start: number; end: number } => {
  const start = new Date(2026, 10, day, hour).getTime()
  return { start, end: start + 1_800_000 }
}
/** Spaces and dashes in ranges differ between versions of ICU. */
const plain = (text: string): string =>
  text.replace(/[\s\u2009\u202f]*[–-][\s\u2009\u202f]*/g, '–').replace(/\s/g, ' ')

test.each([
  ['en-GB', 23, 17, 'Today, 17:00–17:30'],
  ['en-GB', 24, 9, 'Tomorrow, 9:00–9:30'],
  ['en-US', 24, 14, 'Tomorrow, 2:00–2:30 PM'],
  ['es', 24, 9, 'Mañana, 9:00–9:30'],
  ['it', 23, 17, 'Oggi, 17:00–17:30'],
  ['es', 27, 9, 'Viernes, 27 de noviembre, 9:00–9:30'],
])('%s, day %s at %s h: %s', (locale, day, hour, name) => {
  expect(plain(slotName(slot(day, hour), now, locale)).replace(/\b0(\d:)/g, '$1')).toBe(name)
})

test('a tag that is none falls back to the browser’s language', () => {
  expect(slotName(slot(24, 9), now, 'no such_tag!')).toBe(
    slotName(slot(24, 9), now, undefined as unknown as string),
  )
})
