import { hash } from '../model/hash.ts'
import { describe } from './describe.ts'
import { TOAST } from './netChanges.ts'

/** Tells the message that was put in here from others: by its place, and by a hash of its words. */
export function alertOf(element: Element): string {
  const alert = [...element.querySelectorAll('[role^=alert]')].at(-1)
  // Toasts are put one under the other, each in boxes of its own, and what holds them may have come with the first.
  let outermost: Element | undefined
  for (let box: Element | null = alert ?? element; box; box = box.parentElement) if (box.matches(TOAST)) outermost = box
  const holder = (outermost ?? alert)?.parentElement ?? element
  // Others put one message under the other, too: the last one counts.
  const words = (outermost && alert ? alert : holder.lastChild)?.textContent
  return `${describe(holder)} ${hash(words ?? '')}`
}
