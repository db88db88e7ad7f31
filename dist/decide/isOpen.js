const WEEK = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
/** Is it within a schedule's hours? Hours that end before they begin end on the day after. */
function isOpen({ open }, { day, minute }) {
    const dayBefore = WEEK.at(WEEK.indexOf(day) - 1);
    return open.some(({ days = WEEK, from, to }) => {
        const [begin, end] = [minutesOf(from), minutesOf(to)];
        const begun = days.includes(day) && minute >= begin;
        return end > begin ? begun && minute < end : begun || (days.includes(dayBefore) && minute < end);
    });
}
const minutesOf = (time) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

export { isOpen };
