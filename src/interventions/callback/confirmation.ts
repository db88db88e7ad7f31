import { element } from './element.ts'

/** What was agreed on: name and fact, one below the other. */
export const confirmation = (
  document: Document,
  facts: readonly (readonly [name: string, fact: string])[],
): HTMLDListElement => {
  const list = element(document, 'dl')
  for (const [name, fact] of facts) {
    list.append(
      element(
        document,
        'div',
        {},
        element(document, 'dt', {}, name),
        element(document, 'dd', { dir: 'auto' }, fact),
      ),
    )
  }
  return list
}
