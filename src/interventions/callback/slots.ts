/** When your people take calls. */
export interface CallbackHours {
  /** Default: Monday to Friday. */
  readonly days?: readonly Weekday[]
  /** `HH:MM`, 24 hours. Default `09:00`. */
  readonly from?: string
  /** `HH:MM`, 24 hours. Default `18:00`. At or before `from`: it ends on the next day. */
  readonly to?: string
  /** The IANA zone these hours are in, such as `Europe/Madrid`. Default: the visitor's own. */
  readonly timeZone?: string
}

export type Weekday = 'mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun'

/** A stretch of time, in milliseconds since 1970. */
export interface Slot {
  readonly start: number
  readonly end: number
}

const MINUTE = 60_000
/** Half an hour: the step of the slots, and how far ahead the first begins (sooner is "as soon as possible"). */
const STEP = 30
export const WEEK: readonly string[] = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat']

/** The next `count` half-hours within `hours`. Empty if the zone is unknown here. */
export const upcomingSlots = (
  hours: CallbackHours | undefined,
  now: number,
  count: number,
): readonly Slot[] => {
  const slots: Slot[] = []
  for (const { start, minutes } of openings(hours, now) ?? []) {
    for (let minute = 0; minute + STEP <= minutes; minute += STEP) {
      if (slots.length >= count) return slots
      const at = start(minute)
      // `undefined`: the clocks skip this time of day.
      if (at !== undefined && at >= now + STEP * MINUTE && at > (slots.at(-1)?.start ?? 0)) {
        slots.push({ start: at, end: at + STEP * MINUTE })
      }
    }
  }
  return slots
}

/** Is someone there at this moment? Yes, as far as is known, if the zone is unknown here. */
export const isOpen = (hours: CallbackHours | undefined, now: number): boolean =>
  openings(hours, now)?.some(({ start, minutes }) => {
    const from = firstMoment(start, 0)
    const to = firstMoment(start, minutes)
    return from !== undefined && to !== undefined && from <= now && now < to
  }) ?? true

/** Who opens at a time that the clocks skip opens when they go on: at most an hour later. */
const firstMoment = (start: Opening['start'], minute: number): number | undefined => {
  for (let later = 0; later <= 60; later += 1) {
    const at = start(minute + later)
    if (at !== undefined) return at
  }
  return undefined
}

/** Minutes since midnight; `undefined` if it is no time of day. */
export const minutesOf = (time: string): number | undefined => {
  const [, hour, minute] = /^(\d{1,2}):([0-5]\d)$/.exec(time) ?? []
  const minutes = Number(hour) * 60 + Number(minute)
  return minutes <= 24 * 60 ? minutes : undefined
}

interface Opening {
  /** The moment so many minutes after opening, by the wall clock there. */
  start(minute: number): number | undefined
  readonly minutes: number
}

/** Yesterday's (it may end today) and those of the next fortnight. */
const openings = (hours: CallbackHours | undefined, now: number): readonly Opening[] | undefined => {
  const { days = ['mon', 'tue', 'wed', 'thu', 'fri'], from = '09:00', to = '18:00', timeZone } = hours ?? {}
  const clock = wallClock(timeZone)
  if (clock === undefined) return undefined
  const opens = minutesOf(from) ?? 0
  const closes = minutesOf(to) ?? 0
  const minutes = closes > opens ? closes - opens : closes - opens + 24 * 60
  const today = Math.floor(clock(now) / (24 * 60 * MINUTE)) * 24 * 60 * MINUTE

  const found: Opening[] = []
  for (let day = -1; day <= 14; day += 1) {
    const midnight = today + day * 24 * 60 * MINUTE
    const weekday = WEEK[new Date(midnight).getUTCDay()]
    if (!(days as readonly (string | undefined)[]).includes(weekday)) continue
    found.push({ minutes, start: (minute) => momentOf(midnight + (opens + minute) * MINUTE, clock) })
  }
  return found
}

/** Turns a moment into what the clock on the wall shows, written as if it were UTC. */
type WallClock = (moment: number) => number

const wallClock = (timeZone: string | undefined): WallClock | undefined => {
  if (timeZone === undefined) {
    return (moment) => moment - new Date(moment).getTimezoneOffset() * MINUTE
  }
  try {
    const format = new Intl.DateTimeFormat('en-US-u-ca-iso8601-nu-latn', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
    })
    return (moment) => {
      const part: Record<string, number> = {}
      for (const { type, value } of format.formatToParts(moment)) part[type] = Number(value)
      return Date.UTC(part['year'] ?? 0, (part['month'] ?? 1) - 1, part['day'], part['hour'], part['minute'])
    }
  } catch {
    return undefined
  }
}

/** The first moment at which the wall clock shows `wall`; none on a night when it skips that time. */
const momentOf = (wall: number, clock: WallClock): number | undefined => {
  // No zone is further than 14 h from UTC, and none changes twice within a day: the offsets a day
  // before and after are the only two candidates.
  const offsets = [-1, 1].map((day) => {
    const near = wall + day * 24 * 60 * MINUTE
    return clock(near) - near
  })
  const moments = offsets.map((offset) => wall - offset).filter((moment) => clock(moment) === wall)
  return moments.length > 0 ? Math.min(...moments) : undefined
}
