import { formOf } from './forms.ts'
import { isOurs } from './isOurs.ts'
import type { NodeIds } from './nodeIds.ts'
import type { Surroundings } from './surroundings.ts'

/** Which fields the visitor changes. One record per field and visit; never what was typed. */
export function watchEdits({ document, listen, now, emit }: Surroundings, ids: NodeIds): void {
  let last: Element | undefined
  listen(document, 'input change', (event) => {
    const path = event.composedPath()
    const field = path[0] as Element
    if (!event.isTrusted || field === last || !field.matches('input,select,textarea,[contenteditable]') || isOurs(path)) return
    last = field
    emit({ type: 'edit', t: now(), form: ids.of(formOf(field) ?? document.body), field: ids.of(field) })
  })
  listen(document, 'focusout', () => (last = undefined))
}
