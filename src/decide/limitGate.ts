import type { Limits } from '../model/config.ts'
import type { Gate } from '../model/decision.ts'
import type { Outcome, OutcomeKind } from '../model/outcome.ts'
import { parseDuration } from '../model/parseDuration.ts'

const COOLDOWNS: readonly [keyof NonNullable<Limits['cooldown']>, OutcomeKind][] = [
  ['afterShow', 'shown'],
  ['afterDismiss', 'dismissed'],
  ['afterSubmit', 'submitted'],
]

/**
 * Caps and cool-downs. An offer counts from the moment it is shown, whether or not the visitor
 * touches it. An outcome that seems to lie in the future (the clock went back) is still cooling.
 */
export function limitGate(limits: Limits, history: readonly Outcome[], t: number, pointer: string): Gate {
  const shown = history.filter(({ kind }) => kind === 'shown').length
  for (const [i, { max }] of (limits.show ?? []).entries()) {
    if (shown >= max) {
      return {
        gate: 'limits', passed: false, code: 'cap_reached', actual: shown, expected: `fewer than ${max} in this session`,
        pointer: `${pointer}/show/${i}`, text: `offered ${shown} times in this session, and ${max} is the most`,
      }
    }
  }
  for (const [key, kind] of COOLDOWNS) {
    const wait = parseDuration(limits.cooldown?.[key]) ?? 0
    const since = Math.min(...history.filter((outcome) => outcome.kind === kind).map((outcome) => t - outcome.t))
    if (since < wait) {
      return {
        gate: 'limits', passed: false, code: 'cooldown', actual: `${Math.round(since / 1000)} s`, expected: `${wait / 1000} s since ${kind}`,
        pointer: `${pointer}/cooldown/${key}`, text: `cooling down since the last offer was ${kind}`,
      }
    }
  }
  return { gate: 'limits', passed: true, code: 'ok', actual: shown, expected: limits, pointer, text: 'within the limits' }
}
