import { formOf } from './forms.ts'
import { isOurs } from './isOurs.ts'
import type { SenseMemory } from './senseMemory.ts'
import type { Surroundings } from './surroundings.ts'

/** Which fields the visitor changes. One record per field and visit; never what was typed. */
export function watchEdits({ document, listen, now, emit }: Surroundings, { ids, blank }: SenseMemory): void {
  let last: Element | undefined
  listen(document, 'input change', (event) => {
    const path = event.composedPath()
    const field = path[0] as Element
    if (!event.isTrusted || field === last || !field.matches('input,select,textarea,[contenteditable]') || isOurs(path)) return
    last = field
    // What is typed is in the value by now, and not yet in the default value.
    if ((field as HTMLInputElement).defaultValue === '') blank.add(field)
    emit({ type: 'edit', t: now(), form: ids.of(formOf(field) ?? document.body), field: ids.of(field) })
  })
  listen(document, 'focusout', () => (last = undefined))
}
