/** A session ends when nothing has been done for this long: the length that analytics have agreed on. */
const SESSION_ENDS_AFTER = 30 * 60_000;
/** More than any visitor comes to in the 13 months that are remembered. */
const MOST_OUTCOMES = 200;
/** The agent sees ten; the rest is for sites that count steps across visits. */
const MOST_PAGES = 50;
/**
 * What two tabs, or a page and the store, know together. In which order and how often they are
 * merged makes no difference, and the result is bounded.
 */
function mergeMemories(a, b) {
    const isOne = areOne(a.session, b.session);
    const first = earliest(a.session, b.session, ({ start }) => start);
    const session = isOne
        ? { id: first.id, start: first.start, last: Math.max(a.session.last, b.session.last) }
        : a.session.last > b.session.last ? a.session : b.session;
    const parts = [a.session.id, b.session.id];
    const remote = latest([a.remote, b.remote].flatMap((one) => one ?? []), ({ document }) => JSON.stringify(document));
    return {
        version: 1,
        visitor: earliest(a.visitor, b.visitor, ({ since }) => since),
        session,
        outcomes: newest(MOST_OUTCOMES, [...a.outcomes, ...b.outcomes].map((outcome) => (isOne && parts.includes(outcome.session) ? { ...outcome, session: session.id } : outcome)), ({ offer, kind }) => [offer, kind], 
        // Where two name another session, one of them has not heard yet that theirs is a part of this one.
        ({ rule, intervention, page, session: id }) => [Number(id === session.id), rule, intervention, page, id]),
        journey: newest(MOST_PAGES, [...a.journey, ...b.journey], ({ t, page }) => [t, page]),
        ...(remote && { remote }),
    };
}
/** Do they overlap, or follow on one another without a pause? Then they are one visit, in two tabs. */
function areOne(a, b) {
    return a.id === b.id || (a.start <= b.last + SESSION_ENDS_AFTER && b.start <= a.last + SESSION_ENDS_AFTER);
}
function earliest(a, b, when) {
    return when(a) < when(b) || (when(a) === when(b) && a.id <= b.id) ? a : b;
}
function latest(all, text) {
    return [...all].sort((a, b) => a.t - b.t || (text(a) < text(b) ? -1 : 1)).at(-1);
}
/** Each once, the latest of what has the same key; of all, the newest so many; oldest first. */
function newest(most, all, key, rest = () => []) {
    const inOrder = (list) => [...list]
        .map((one) => ({ one, text: JSON.stringify([key(one), rest(one)]) }))
        .sort((a, b) => a.one.t - b.one.t || (a.text < b.text ? -1 : 1))
        .map(({ one }) => one);
    const last = new Map(inOrder(all).map((one) => [JSON.stringify(key(one)), one]));
    return inOrder(last.values()).slice(-most);
}

export { SESSION_ENDS_AFTER, mergeMemories };
