import type { Press } from './press.ts'

/** A press of which nothing is known yet. */
export function createPress({ record, actor, form, submits, filled, href }: Pick<Press, 'record' | 'actor' | 'form' | 'submits' | 'filled' | 'href'>): Press {
  const { t } = record
  return {
    record, t, actor, form, submits, filled, href,
    values: new Map(), records: new Map(), unseen: new Map(), seen: new Set(), lost: new Set(), held: [],
    attempt: 0, madeAt: t, opened: t, closed: t, requestEnd: 0, ambientAt: -Infinity, newsAt: -Infinity,
    failedAt: Infinity, rejectedAt: Infinity, fetchedAt: Infinity, frame: Infinity, due: Infinity,
  }
}
