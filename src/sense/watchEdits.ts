import { formOf } from './forms.ts'
import { ignoredOn } from './ignoredOn.ts'
import { isOurs } from './isOurs.ts'
import type { NodeIds } from './nodeIds.ts'
import type { Surroundings } from './surroundings.ts'

/** Where a visitor chooses and does not write. */
const CHOICE = 'select,[type=checkbox],[type=radio],[type=range],[type=color]'

/**
 * Which fields the visitor changes. One record per field and visit; never what was typed.
 *
 * @param selectors - by signal type, where that signal is not wanted
 */
export function watchEdits({ document, listen, now, emit }: Surroundings, ids: NodeIds, selectors: Readonly<Record<string, readonly string[]>>): void {
  let last: Element | undefined
  listen(document, 'input change', (event) => {
    const path = event.composedPath()
    const field = path[0] as Element
    if (!event.isTrusted || field === last || !field.matches('input,select,textarea,[contenteditable]') || isOurs(path)) return
    last = field
    const ignore = ignoredOn(field, selectors)
    emit({
      type: 'edit', t: now(), form: ids.of(formOf(field) ?? document.body), field: ids.of(field),
      ...(field.matches(CHOICE) ? { choice: true } : {}),
      ...(ignore.length > 0 ? { ignore } : {}),
    })
  })
  listen(document, 'focusout', () => (last = undefined))
}
