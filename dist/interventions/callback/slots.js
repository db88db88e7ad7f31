const MINUTE = 60_000;
/** Half an hour: the step of the slots, and how far ahead the first begins (sooner is "as soon as possible"). */
const STEP = 30;
const WEEK = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
/** The next `count` half-hours within `hours`. Empty if the zone is unknown here. */
const upcomingSlots = (hours, now, count) => {
    const slots = [];
    for (const { start, minutes } of openings(hours, now) ?? []) {
        for (let minute = 0; minute + STEP <= minutes; minute += STEP) {
            if (slots.length >= count)
                return slots;
            const at = start(minute);
            // `undefined`: the clocks skip this time of day.
            if (at !== undefined && at >= now + STEP * MINUTE && at > (slots.at(-1)?.start ?? 0)) {
                slots.push({ start: at, end: at + STEP * MINUTE });
            }
        }
    }
    return slots;
};
/** Is someone there at this moment? Yes, as far as is known, if the zone is unknown here. */
const isOpen = (hours, now) => openings(hours, now)?.some(({ start, minutes }) => {
    const from = firstMoment(start, 0);
    const to = firstMoment(start, minutes);
    return from !== undefined && to !== undefined && from <= now && now < to;
}) ?? true;
/** Who opens at a time that the clocks skip opens when they go on: at most an hour later. */
const firstMoment = (start, minute) => {
    for (let later = 0; later <= 60; later += 1) {
        const at = start(minute + later);
        if (at !== undefined)
            return at;
    }
    return undefined;
};
/** Minutes since midnight; `undefined` if it is no time of day. */
const minutesOf = (time) => {
    const [, hour, minute] = /^(\d{1,2}):([0-5]\d)$/.exec(time) ?? [];
    const minutes = Number(hour) * 60 + Number(minute);
    return minutes <= 24 * 60 ? minutes : undefined;
};
/** Yesterday's (it may end today) and those of the next fortnight. */
const openings = (hours, now) => {
    const { days = ['mon', 'tue', 'wed', 'thu', 'fri'], from = '09:00', to = '18:00', timeZone } = hours ?? {};
    const clock = wallClock(timeZone);
    if (clock === undefined)
        return undefined;
    const opens = minutesOf(from) ?? 0;
    const closes = minutesOf(to) ?? 0;
    const minutes = closes > opens ? closes - opens : closes - opens + 24 * 60;
    const today = Math.floor(clock(now) / (24 * 60 * MINUTE)) * 24 * 60 * MINUTE;
    const found = [];
    for (let day = -1; day <= 14; day += 1) {
        const midnight = today + day * 24 * 60 * MINUTE;
        const weekday = WEEK[new Date(midnight).getUTCDay()];
        if (!days.includes(weekday))
            continue;
        found.push({ minutes, start: (minute) => momentOf(midnight + (opens + minute) * MINUTE, clock) });
    }
    return found;
};
const wallClock = (timeZone) => {
    if (timeZone === undefined) {
        return (moment) => moment - new Date(moment).getTimezoneOffset() * MINUTE;
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
        });
        return (moment) => {
            const part = {};
            for (const { type, value } of format.formatToParts(moment))
                part[type] = Number(value);
            return Date.UTC(part['year'] ?? 0, (part['month'] ?? 1) - 1, part['day'], part['hour'], part['minute']);
        };
    }
    catch {
        return undefined;
    }
};
/** The first moment at which the wall clock shows `wall`; none on a night when it skips that time. */
const momentOf = (wall, clock) => {
    // No zone is further than 14 h from UTC, and none changes twice within a day: the offsets a day
    // before and after are the only two candidates.
    const offsets = [-1, 1].map((day) => {
        const near = wall + day * 24 * 60 * MINUTE;
        return clock(near) - near;
    });
    const moments = offsets.map((offset) => wall - offset).filter((moment) => clock(moment) === wall);
    return moments.length > 0 ? Math.min(...moments) : undefined;
};

export { WEEK, isOpen, minutesOf, upcomingSlots };
