import { isRecord } from './isRecord.ts'
import type { PastOutcome } from './memory.ts'
import { outcomeKinds } from './outcomeKinds.ts'

/**
 * An outcome from a place where anyone may write: another tab, or the store. A copy of what belongs
 * to it, or undefined if it is none. One that seems to lie in the future happens now: it would
 * forbid offers for as long.
 */
export function readPastOutcome(found: unknown, now: number): PastOutcome | undefined {
  if (!isRecord(found)) return undefined
  const { kind, t, offer, rule, intervention, page, session } = found as Partial<PastOutcome>
  const isKnown = outcomeKinds.includes(kind!) && [offer, rule, intervention, session].every(isName) && (page === undefined || isName(page))
  if (!isKnown || !Number.isFinite(t)) return undefined
  return { kind: kind!, t: Math.min(t!, now), offer: offer!, rule: rule!, intervention: intervention!, ...(page !== undefined && { page }), session: session! }
}

/** As long as a config lets a name be, and as a page template is. */
function isName(value: unknown): boolean {
  return typeof value === 'string' && value.length <= 400
}
