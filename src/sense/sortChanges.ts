import type { Ambient } from './ambient.ts'
import { ONE_CHANGE } from './isRhythm.ts'
import { placeOf } from './netChanges.ts'
import { MANY, type Press, type Presses } from './press.ts'

/** A pointer that is down for longer has gone up unseen, over a menu of the browser or outside. */
const LONG = 5000

/**
 * Whose are these changes to the page? In the causality window, its press's; after it, they may be
 * that of any press that waits, unless their place changes by itself.
 *
 * @param isLate - though the window is open, they are none of its task's
 */
export function sortChanges(records: readonly MutationRecord[], t: number, presses: Presses, ambient: Ambient, learn: (place: Element, t: number) => void, isLate = false): boolean {
  const { gesture, waiting, shown } = presses
  const cause = !isLate && gesture?.closed === Infinity ? gesture : undefined
  // What is put back now was the doing of the press that was answered last, and not of those before that were put back too.
  const isOld = ({ seen, t }: Press): boolean => shown !== undefined && t < shown.t && seen.has('withdrawn')
  const open = waiting.filter((press) => !press.told && press.actor.on !== 'native' && !isOld(press))
  // What it does, if it does something here, is no tick.
  const isByNative = waiting.some((press) => !press.told && press.actor.on === 'native')
  // Whether that place goes on changing by itself is what is waited for. Slides change in turn.
  const isInDoubt = ({ doubt }: Press, place: Element): boolean => doubt?.some(({ element }) => element === place || (element.parentElement === place.parentElement && element.localName === place.localName)) === true
  const give = (press: Press, record: MutationRecord, late: number | undefined): void => {
    if (press.records.size < MANY) press.records.set(record, late)
    else press.sign ??= 'dom'
  }
  // What changes while something is dragged does not tick; and what is held may yet be dragged.
  const held = gesture && !gesture.made && t - gesture.t < LONG ? gesture.held : undefined
  const isDragged = t - (presses.draggedAt ?? -Infinity) <= ONE_CHANGE
  const note = (act: () => void): void => {
    if (held) {
      if (held.length < MANY) held.push(act)
    } else if (!isDragged) act()
  }
  let isNew = false
  for (const record of records) {
    const place = placeOf(record)
    if (!place) continue
    if (cause) {
      // A frame may be drawn before the window closes, and what changes with every frame changes then too.
      if (ambient.isRestless(place, t)) cause.seen.add('ambient')
      else give(cause, record, undefined)
      continue
    }
    const isExpected = ambient.expects(place, t)
    if (isExpected || (!isByNative && open.every((press) => isInDoubt(press, place)))) {
      presses.strayAt = t
      note(() => learn(place, t))
    }
    if (isExpected) {
      for (const press of open) {
        press.seen.add('ambient')
        if (!ambient.isQuick(place)) press.ambientAt = t
      }
      continue
    }
    isNew = true
    note(() => ambient.noted(place, t))
    for (const press of waiting) {
      if (isInDoubt(press, place) || (!open.includes(press) && !press.attempt)) continue
      if (isExpected === false) {
        press.ambientAt = t
        press.isOffbeat = true
      }
      // The pressed thing's own looks are one story, from the press to their end.
      give(press, record, press.actor.element.contains(place) ? undefined : t)
    }
  }
  return isNew
}
