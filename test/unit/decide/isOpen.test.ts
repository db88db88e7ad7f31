import { expect, test } from 'vitest'
import { isOpen } from '../../../src/decide/isOpen.ts'
import type { OpeningHours, Weekday } from '../../../src/model/config.ts'

const at = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))
const OFFICE: OpeningHours[] = [
  { days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '09:00', to: '19:00' },
  { days: ['sat'], from: '10:00', to: '14:00' },
]
const NIGHT: OpeningHours[] = [{ days: ['fri', 'sun'], from: '22:00', to: '06:00' }]

test.each<[string, OpeningHours[], Weekday, string, boolean]>([
  ['the first minute', OFFICE, 'mon', '09:00', true],
  ['the minute before', OFFICE, 'mon', '08:59', false],
  ['the last minute', OFFICE, 'fri', '18:59', true],
  ['the minute after', OFFICE, 'fri', '19:00', false],
  ['other hours on another day', OFFICE, 'sat', '13:59', true],
  ['a day without hours', OFFICE, 'sun', '12:00', false],
  ['every day, if none is named', [{ from: '00:00', to: '23:59' }], 'sun', '12:00', true],
  ['no hours at all', [], 'mon', '12:00', false],
  ['the night that began', NIGHT, 'fri', '22:00', true],
  ['the night, on the day after', NIGHT, 'sat', '05:59', true],
  ['the morning before that night', NIGHT, 'fri', '05:59', false],
  ['its end', NIGHT, 'sat', '06:00', false],
  ['over the end of the week', NIGHT, 'mon', '03:00', true],
  ['a whole day', [{ days: ['mon'], from: '08:00', to: '08:00' }], 'tue', '07:59', true],
])('%s', (_, open, day, time, result) => {
  expect(isOpen({ timeZone: 'Europe/Madrid', open }, { day, minute: at(time) })).toBe(result)
})
