import { element } from './element.js';

const createField = (document, id, labelled, control, hinted) => {
    control.id = id;
    control.setAttribute('name', id);
    control.setAttribute('part', 'input');
    const hint = element(document, 'p', { class: 'hint', id: `${id}-hint` }, unbroken(hinted));
    const error = element(document, 'p', { class: 'error', part: 'error', id: `${id}-error` });
    const complain = (message = '') => {
        error.textContent = unbroken(message);
        control.setAttribute('aria-invalid', String(message !== ''));
        control.setAttribute('aria-describedby', message === '' ? hint.id : error.id);
    };
    complain();
    return {
        element: element(document, 'div', { class: 'field' }, element(document, 'label', { for: id }, ...labelled), control, error, hint),
        control,
        complain,
    };
};
/** A number keeps together: "+44 / 7700 900123" reads like two. */
const unbroken = (text) => text.replace(/(\d) (?=\d)/g, '$1\u00a0');

export { createField };
