const DAY = 86_400_000;
/** "Tomorrow, 14:00 – 14:30": in the visitor's own zone, and the language's own words for days. */
const slotName = ({ start, end }, now, locale) => {
    const midnight = (time) => new Date(time).setHours(0, 0, 0, 0);
    // Rounded: a day on which the clocks change is an hour off.
    const away = Math.round((midnight(start) - midnight(now)) / DAY);
    const name = (tag) => {
        const day = away < 2
            ? new Intl.RelativeTimeFormat(tag, { numeric: 'auto' }).format(away, 'day')
            : new Intl.DateTimeFormat(tag, { weekday: 'long', day: 'numeric', month: 'long' }).format(start);
        const time = new Intl.DateTimeFormat(tag, { hour: 'numeric', minute: '2-digit' }).formatRange(start, end);
        return `${day.slice(0, 1).toLocaleUpperCase(tag)}${day.slice(1)}, ${time}`;
    };
    try {
        return name(locale);
    }
    catch {
        // `<html lang>` may hold anything, and a tag that is none throws.
        return name(undefined);
    }
};

export { slotName };
