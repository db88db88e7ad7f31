import { element } from './element.ts'

/** A control with its label, its hint and its error. */
export interface Field<Control extends HTMLElement> {
  readonly element: HTMLElement
  readonly control: Control
  /** Marks it as wrong and says why; without a message, as right. */
  complain(message?: string): void
}

export const createField = <Control extends HTMLElement>(
  document: Document,
  id: string,
  labelled: readonly (Node | string)[],
  control: Control,
  hinted: string,
): Field<Control> => {
  control.id = id
  control.setAttribute('name', id)
  control.setAttribute('part', 'input')
  const hint = element(document, 'p', { class: 'hint', id: `${id}-hint` }, unbroken(hinted))
  const error = element(document, 'p', { class: 'error', part: 'error', id: `${id}-error` })
  const complain = (message = ''): void => {
    error.textContent = unbroken(message)
    control.setAttribute('aria-invalid', String(message !== ''))
    control.setAttribute('aria-describedby', message === '' ? hint.id : error.id)
  }
  complain()
  return {
    element: element(
      document,
      'div',
      { class: 'field' },
      element(document, 'label', { for: id }, ...labelled),
      control,
      error,
      hint,
    ),
    control,
    complain,
  }
}

/** A number keeps together: "+44 / 7700 900123" reads like two. */
const unbroken = (text: string): string => text.replace(/(\d) (?=\d)/g, '$1\u00a0')
