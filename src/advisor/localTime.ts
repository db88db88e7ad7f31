import type { LocalTime } from '../decide/isOpen.ts'

/** The clock on the wall of a time zone; `undefined` if the browser knows no such zone. */
export function localTime(timeZone: string): LocalTime | undefined {
  try {
    const parts = new Intl.DateTimeFormat('en-US', { timeZone, weekday: 'short', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).formatToParts()
    const part = (wanted: string): string => parts.find(({ type }) => type === wanted)?.value ?? ''
    return { day: part('weekday').toLowerCase() as LocalTime['day'], minute: Number(part('hour')) * 60 + Number(part('minute')) }
  } catch {
    return undefined
  }
}
