import { element } from './element.ts'

/** A number to press. It is shown as the host writes it, and dialled by its digits. */
export const phoneLink = (document: Document, phone: string): HTMLAnchorElement =>
  element(document, 'a', { href: `tel:${phone.replace(/[^+\d*#]/g, '')}`, dir: 'ltr', class: 'tel' }, phone)
