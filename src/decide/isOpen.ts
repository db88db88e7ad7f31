import type { Schedule, Weekday } from '../model/config.ts'

/** What the clock on the wall of a time zone says. */
export interface LocalTime {
  readonly day: Weekday
  /** Minutes since midnight. */
  readonly minute: number
}

const WEEK: readonly Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']

/** Is it within a schedule's hours? Hours that end before they begin end on the day after. */
export function isOpen({ open }: Schedule, { day, minute }: LocalTime): boolean {
  const dayBefore = WEEK.at(WEEK.indexOf(day) - 1)!
  return open.some(({ days = WEEK, from, to }) => {
    const [begin, end] = [minutesOf(from), minutesOf(to)]
    const begun = days.includes(day) && minute >= begin
    return end > begin ? begun && minute < end : begun || (days.includes(dayBefore) && minute < end)
  })
}

const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))
