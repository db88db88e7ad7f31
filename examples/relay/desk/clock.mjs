const HOUR = 3_600_000

/**
 * When a callback is due. Asked for as soon as possible, the loop is to be closed within 24 hours,
 * and at 48 it is overdue. Who asked for a slot is called in it: due at its end, overdue a day later.
 *
 * @param {{ requestedAt: string, when: import('../store.mjs').When }} callback
 * @returns {{ dueAt: string, overdueAt: string }} ISO 8601, UTC
 */
export function dueTimes({ requestedAt, when }) {
  const due = when.kind === 'slot' ? Date.parse(when.end) : Date.parse(requestedAt) + 24 * HOUR
  return { dueAt: new Date(due).toISOString(), overdueAt: new Date(due + 24 * HOUR).toISOString() }
}

/**
 * @param {{ state: string, dueAt: string, overdueAt: string }} callback
 * @param {number} now
 * @returns {'done' | 'due' | 'late' | 'overdue'}
 */
export function dueState({ state, dueAt, overdueAt }, now) {
  if (state === 'resolved') return 'done'
  if (now >= Date.parse(overdueAt)) return 'overdue'
  return now >= Date.parse(dueAt) ? 'late' : 'due'
}
