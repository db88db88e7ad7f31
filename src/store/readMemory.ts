import { isRecord } from '../model/isRecord.ts'
import type { Memory, PastPage, Session, Visitor } from '../model/memory.ts'
import { readPastOutcome } from '../model/readPastOutcome.ts'

/**
 * Nothing is kept for longer: the limit that the French authority sets for what a site keeps in
 * the browser (CNIL, guidelines on cookies of 2020-09-17).
 */
const KEPT_FOR = 13 * 30.44 * 86_400_000

/**
 * Makes sense of what was found in the store, where anything may be: of an older version, written by
 * a page's script, or broken. What is sound is kept, part by part; for what is not, `own` stands in.
 *
 * @returns undefined for what a newer version has written, which must stay as it is
 */
export function readMemory(found: unknown, own: Memory, now: number): Memory | undefined {
  if (!isRecord(found)) return own
  const { version, visitor, session, outcomes, journey, remote } = found as { readonly [K in keyof Memory]?: unknown }
  if (typeof version === 'number' && version > 1) return undefined
  if (version !== 1) return own
  const isRecent = ({ t }: { readonly t: number }): boolean => now - t < KEPT_FOR
  return {
    version,
    visitor: isVisitor(visitor) && now - visitor.since < KEPT_FOR ? { id: visitor.id, since: Math.min(visitor.since, now) } : own.visitor,
    session: isSession(session) ? { id: session.id, start: Math.min(session.start, now), last: Math.min(session.last, now) } : own.session,
    outcomes: listOf(outcomes, (one) => readPastOutcome(one, now)).filter(isRecent),
    journey: listOf(journey, (one) => (isPage(one) ? { page: one.page, t: Math.min(one.t, now) } : undefined)).filter(isRecent),
    ...(isRecord(remote) && isTime(remote['t']) && { remote: { t: Math.min(remote['t'], now), document: remote['document'] } }),
  }
}

function listOf<T>(found: unknown, read: (one: unknown) => T | undefined): T[] {
  // A page's script may have put a million there.
  return Array.isArray(found) ? found.slice(-1000).flatMap((one) => read(one) ?? []) : []
}

const isTime = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value)
const isId = (value: unknown): value is string => typeof value === 'string' && /^[\w-]{1,64}$/.test(value)
const isVisitor = (value: unknown): value is Visitor => isRecord(value) && isId(value['id']) && isTime(value['since'])
const isSession = (value: unknown): value is Session => isRecord(value) && isId(value['id']) && isTime(value['start']) && isTime(value['last'])
const isPage = (value: unknown): value is PastPage => isRecord(value) && typeof value['page'] === 'string' && value['page'].length <= 400 && isTime(value['t'])
