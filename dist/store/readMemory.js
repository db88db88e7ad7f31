import { isRecord } from '../model/isRecord.js';
import { readPastOutcome } from '../model/readPastOutcome.js';

/**
 * Nothing is kept for longer: the limit that the French authority sets for what a site keeps in
 * the browser (CNIL, guidelines on cookies of 2020-09-17).
 */
const KEPT_FOR = 13 * 30.44 * 86_400_000;
/**
 * Makes sense of what was found in the store, where anything may be: of an older version, written by
 * a page's script, or broken. What is sound is kept, part by part; for what is not, `own` stands in.
 *
 * @returns undefined for what a newer version has written, which must stay as it is
 */
function readMemory(found, own, now) {
    if (!isRecord(found))
        return own;
    const { version, visitor, session, outcomes, journey, remote } = found;
    if (typeof version === 'number' && version > 1)
        return undefined;
    if (version !== 1)
        return own;
    const isRecent = ({ t }) => now - t < KEPT_FOR;
    return {
        version,
        visitor: isVisitor(visitor) && now - visitor.since < KEPT_FOR ? { id: visitor.id, since: Math.min(visitor.since, now) } : own.visitor,
        session: isSession(session) ? { id: session.id, start: Math.min(session.start, now), last: Math.min(session.last, now) } : own.session,
        outcomes: listOf(outcomes, (one) => readPastOutcome(one, now)).filter(isRecent),
        journey: listOf(journey, (one) => (isPage(one) ? { page: one.page, t: Math.min(one.t, now) } : undefined)).filter(isRecent),
        ...(isRecord(remote) && isTime(remote['t']) && { remote: { t: Math.min(remote['t'], now), document: remote['document'] } }),
    };
}
function listOf(found, read) {
    // A page's script may have put a million there.
    return Array.isArray(found) ? found.slice(-1e3).flatMap((one) => read(one) ?? []) : [];
}
const isTime = (value) => typeof value === 'number' && Number.isFinite(value);
const isId = (value) => typeof value === 'string' && /^[\w-]{1,64}$/.test(value);
const isVisitor = (value) => isRecord(value) && isId(value['id']) && isTime(value['since']);
const isSession = (value) => isRecord(value) && isId(value['id']) && isTime(value['start']) && isTime(value['last']);
const isPage = (value) => isRecord(value) && typeof value['page'] === 'string' && value['page'].length <= 400 && isTime(value['t']);

export { readMemory };
