import type { Styles } from './createStyles.ts'
import type { Verdicts } from './createVerdicts.ts'
import { netChanges, placeOf } from './netChanges.ts'
import type { Press, Presses } from './press.ts'
import type { SenseMemory } from './senseMemory.ts'
import type { Surroundings } from './surroundings.ts'

export interface Reversals {
  /** The page has answered these presses, the last of them by these changes. */
  hold(presses: readonly Press[], records: ReadonlyMap<MutationRecord, boolean>): void
  /** The page changed again. Says whether that matters. */
  saw(record: MutationRecord, t: number): boolean
  /** A request of the press that was answered last has failed. */
  fail(): void
  /** Takes back the verdict on what the page has taken back. */
  look(painted: boolean): void
  /** What was there is there for good. */
  forget(): void
}

/** What is there for less than this, nobody can read: a message takes 200 ms to be noticed, and a word as long again. */
const GLIMPSE = 500

/** A request that fails takes back what was shown ahead of it. Calma looks no longer than this after a verdict. */
const ROLLBACK = 1000

/**
 * An answer that is put back right after it was given is none: a menu that another handler closes
 * again, a switch that goes back when its request fails, a note that is mounted anew.
 */
export function watchReversals({ now, guard }: Surroundings, presses: Presses, memory: SenseMemory, verdicts: Verdicts, styles: Styles): Reversals {
  let answered: readonly Press[] = []
  let records = new Map<MutationRecord, boolean>()
  let since = 0
  let isChanged = false
  let hasFailed = false

  const forget = (): void => {
    answered = []
    records = new Map()
    isChanged = hasFailed = false
    presses.shown = undefined
  }
  return {
    hold(list, changes) {
      answered = list
      records = new Map(changes)
      isChanged = hasFailed = false
      since = now()
      presses.shown = list.at(-1)
    },
    saw(record, t) {
      const place = placeOf(record)
      if (!presses.shown || t - since > ROLLBACK || !place || memory.ambient.expects(place, t) !== undefined) return false
      records.set(record, false)
      return (isChanged = true)
    },
    fail() {
      hasFailed = true
    },
    look(painted) {
      const press = presses.shown
      if (!press || !isChanged) return
      isChanged = false
      if (press.sign || press.href !== memory.href || now() - since > (hasFailed ? ROLLBACK : GLIMPSE)) return
      const findings = guard(() => netChanges(records, press.actor.element, painted, true, styles))
      if (!findings || findings.some(({ kind }) => kind === 'answer')) return
      press.failed ||= hasFailed
      for (const one of answered) verdicts.withdraw(one)
      // An error message that is left is what it is judged by.
      if (findings.some(({ kind }) => kind === 'negative')) for (const record of records.keys()) press.records.set(record, false)
      forget()
    },
    forget,
  }
}
