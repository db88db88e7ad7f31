import { dueState } from './clock.mjs'
import { duration } from './describe.mjs'

/** The desk speaks English; dates follow the agent's own English, if that is what the browser speaks. */
const LOCALE = globalThis.navigator?.language?.startsWith('en') ? navigator.language : 'en-GB'

/**
 * The wanted moment, in one time zone: `Mon 23 Nov, 16:00 – 16:30`.
 *
 * @param {import('../store.mjs').When} when
 * @param {string} zone IANA name
 */
export function slotText(when, zone, locale = LOCALE) {
  if (when.kind === 'asap') return 'As soon as possible'
  const day = new Intl.DateTimeFormat(locale, { weekday: 'short', day: 'numeric', month: 'short', timeZone: zone })
  const time = new Intl.DateTimeFormat(locale, { timeStyle: 'short', timeZone: zone })
  const [start, end] = [new Date(when.start), new Date(when.end)]
  const sameDay = day.format(start) === day.format(end)
  return `${day.format(start)}, ${time.format(start)} – ${sameDay ? '' : `${day.format(end)}, `}${time.format(end)}`
}

/**
 * The time it is somewhere: `17:42`.
 *
 * @param {string} zone
 * @param {number} now
 */
export function timeIn(zone, now, locale = LOCALE) {
  return new Intl.DateTimeFormat(locale, { timeStyle: 'short', timeZone: zone }).format(now)
}

/**
 * A moment in a zone: `23 Nov, 16:04`.
 *
 * @param {string} iso
 * @param {string} zone
 */
export function momentText(iso, zone, locale = LOCALE) {
  const day = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone: zone })
  return `${day.format(new Date(iso))}, ${timeIn(zone, Date.parse(iso), locale)}`
}

/**
 * `Europe/Madrid` → `Madrid`.
 *
 * @param {string} zone
 */
export const cityOf = (zone) => zone.replace(/^.*\//, '').replaceAll('_', ' ')

/**
 * Browsers do not all know the same zones, and a packet may name one that is new.
 *
 * @param {string} zone
 */
export function isZone(zone) {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: zone }))
  } catch {
    return false
  }
}

/**
 * Where a callback stands on its clock: `due in 23 hours`, `3 hours late`, `overdue by 2 days`.
 *
 * @param {{ state: string, dueAt: string, overdueAt: string }} callback
 * @param {number} now
 */
export function dueText(callback, now) {
  /** @param {string} iso */
  const since = (iso) => duration(Math.abs(now - Date.parse(iso)) / 1000)
  switch (dueState(callback, now)) {
    case 'due': return `due in ${since(callback.dueAt)}`
    case 'late': return `${since(callback.dueAt)} late`
    case 'overdue': return `overdue by ${since(callback.overdueAt)}`
    default: return 'closed'
  }
}
