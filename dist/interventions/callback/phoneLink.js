import { element } from './element.js';

/** A number to press. It is shown as the host writes it, and dialled by its digits. */
const phoneLink = (document, phone) => element(document, 'a', { href: `tel:${phone.replace(/[^+\d*#]/g, '')}`, dir: 'ltr', class: 'tel' }, phone);

export { phoneLink };
