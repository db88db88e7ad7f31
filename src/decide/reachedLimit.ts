import type { Limits } from '../model/config.ts'
import type { GateCode } from '../model/decision.ts'
import type { Outcome, OutcomeKind } from '../model/outcome.ts'
import { parseDuration } from '../model/parseDuration.ts'

const COOLS_AFTER: Readonly<Record<keyof NonNullable<Limits['cooldown']>, OutcomeKind>> = {
  afterShow: 'shown', afterDismiss: 'dismissed', afterSubmit: 'submitted', afterIgnore: 'ignored', afterFail: 'failed',
}

/** When and where an offer would be made. */
export interface Moment {
  readonly t: number
  readonly page: string
  readonly session?: string | undefined
}

/** Why nothing may be offered now. */
export interface ReachedLimit {
  readonly code: GateCode
  readonly actual: string
  readonly expected: string
  readonly pointer: string
}

/**
 * The first cap or cool-down that forbids an offer. An offer counts from the moment it is shown,
 * whether or not the visitor touches it; one that was held out counts as if it had been. An outcome
 * that seems to lie in the future (the clock went back) is within every span, and still cooling.
 */
export function reachedLimit(limits: Limits | undefined, history: readonly Outcome[], now: Moment, pointer: string): ReachedLimit | undefined {
  const { show = [], cooldown = {}, giveUpAfterDismissals = Infinity } = limits ?? {}
  const all = (kind: OutcomeKind): readonly Outcome[] =>
    history.filter((outcome) => outcome.kind === kind || (outcome.kind === 'heldOut' && kind === 'shown'))
  const shown = all('shown')
  for (const [i, { max, per }] of show.entries()) {
    const count = shown.filter((outcome) => isWithin(per, outcome, now)).length
    if (count >= max) return { code: 'cap_reached', actual: `shown ${count} times`, expected: `at most ${max} per ${per}`, pointer: `${pointer}/show/${i}` }
  }
  for (const [key, after] of Object.entries(cooldown)) {
    const kind = COOLS_AFTER[key as keyof typeof COOLS_AFTER]
    const age = all(kind).reduce((least, { t }) => Math.min(least, now.t - t), Infinity)
    const wait = parseDuration(after)!
    if (wait > 0 && age < wait) {
      return { code: 'cooldown', actual: `${kind} ${Math.round(age / 1000)} s ago`, expected: `${after} since ${kind}`, pointer: `${pointer}/cooldown/${key}` }
    }
  }
  // A request is no refusal: after it, the count begins anew.
  const since = history.slice(history.map(({ kind }) => kind).lastIndexOf('submitted') + 1)
  const refusals = since.filter(({ kind }) => kind === 'dismissed').length
  return refusals < giveUpAfterDismissals ? undefined
    : { code: 'gave_up', actual: `dismissed ${refusals} times`, expected: `fewer than ${giveUpAfterDismissals}`, pointer: `${pointer}/giveUpAfterDismissals` }
}

/** Is an outcome in the span a cap counts? What does not say where it belongs belongs here. */
function isWithin(per: string, { t, page, session }: Outcome, now: Moment): boolean {
  const isSame = (session ?? now.session) === now.session
  if (per === 'page') return isSame && (page ?? now.page) === now.page
  if (per === 'session') return isSame
  return per === 'lifetime' || now.t - t < parseDuration(per)!
}
