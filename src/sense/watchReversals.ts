import type { Styles } from './createStyles.ts'
import type { Verdicts } from './createVerdicts.ts'
import { netChanges, placeOf } from './netChanges.ts'
import { hasNewValue, noteValues } from './noteValues.ts'
import { MANY, type Press, type Presses } from './press.ts'
import type { SenseMemory } from './senseMemory.ts'
import type { Surroundings } from './surroundings.ts'

export interface Reversals {
  /** The page has answered these presses, the last of them by these changes, which are its own from now on. */
  hold(presses: readonly Press[], records: Map<MutationRecord, number | undefined>): void
  /** The page changed again. Says whether that matters. */
  saw(record: MutationRecord, t: number): boolean
  /** A request of the press that was answered last has ended. */
  requested(failed: boolean): void
  /** Takes back the verdict on what the page has taken back. */
  look(painted: boolean): void
  /** What was there is there for good. */
  forget(): void
}

/** What is there for less than this, nobody can read: a message takes 200 ms to be noticed, and a word as long again. */
const GLIMPSE = 500

const SWITCH = /^aria-(pressed|checked|selected)$/

/** A request that fails takes back what was shown ahead of it, and so may one that says no in its body. Calma looks no longer than this after a verdict. */
const ROLLBACK = 1000

/**
 * An answer that is put back right after it was given is none: a menu that another handler closes
 * again, a switch that goes back when its request fails, a note that is mounted anew.
 */
export function watchReversals({ document, now, guard }: Surroundings, presses: Presses, memory: SenseMemory, verdicts: Verdicts, styles: Styles): Reversals {
  let answered: readonly Press[] = []
  let records = new Map<MutationRecord, number | undefined>()
  let since = 0
  let isChanged = false
  let hasFailed = false
  let hasFetched = false
  /** Is all that has changed the pressed thing's own words, "Saving…"? */
  let isLabel = false
  /** Was the pressed thing switched on or off? If the server agreed, it stays so. */
  let isSwitched = false
  const values = new Map<HTMLInputElement, string>()

  const forget = (): void => {
    answered = []
    records = new Map()
    values.clear()
    isChanged = hasFailed = hasFetched = false
    presses.shown = undefined
  }
  return {
    hold(list, changes) {
      forget()
      const press = list.at(-1)
      // What goes on and off without end is at work; it has been taken back once.
      if (!press || press.seen.has('withdrawn')) return
      answered = list
      records = changes
      since = press.lookedAt ?? now()
      isLabel = [...records.keys()].every(({ type, target }) => type !== 'attributes' && press.actor.element.contains(target))
      isSwitched = [...records.keys()].some(({ attributeName, target }) => target === press.actor.element && SWITCH.test(attributeName ?? ''))
      noteValues(document, undefined, values)
      presses.shown = press
    },
    saw(record, t) {
      const place = placeOf(record)
      if (!presses.shown || !place || memory.ambient.expects(place, t) !== undefined) return false
      // So many changes put nothing back.
      if (t - since > ROLLBACK || records.size >= MANY) {
        forget()
        return false
      }
      records.set(record, undefined)
      return (isChanged = true)
    },
    requested(failed) {
      if (failed) hasFailed = true
      else hasFetched = true
      isChanged = true
    },
    look(painted) {
      const press = presses.shown
      if (!press || !isChanged) return
      isChanged = false
      if (now() - since > (hasFailed || (hasFetched && isSwitched) ? ROLLBACK : GLIMPSE)) return
      const { element } = press.actor
      // Who moves the mouse away may have closed it so; and what was to be done may be done.
      const isLeft = painted && press.record.by === 'mouse' && element.isConnected && !element.matches(':hover')
      const isDone = press.sign || press.href !== memory.href || (isLabel && hasFetched && !hasFailed) || hasNewValue(values, memory.ambient.knows)
      if (isLeft || isDone) return forget()
      const findings = guard(() => netChanges(records, element, painted, true, styles))
      if (!findings || findings.some(({ kind }) => /^(answer|busy|working)$/.test(kind))) return
      press.failed ||= hasFailed
      for (const one of answered) verdicts.withdraw(one)
      // An error message that is left is what it is judged by.
      if (findings.some(({ kind }) => kind === 'negative')) for (const record of records.keys()) press.records.set(record, undefined)
      forget()
    },
    forget,
  }
}
