import { formOf } from './forms.js';
import { isOurs } from './isOurs.js';

/** Which fields the visitor changes. One record per field and visit; never what was typed. */
function watchEdits({ document, listen, now, emit }, { ids, blank }) {
    let last;
    listen(document, 'input change', (event) => {
        const path = event.composedPath();
        const field = path[0];
        if (!event.isTrusted || field === last || !field.matches('input,select,textarea,[contenteditable]') || isOurs(path))
            return;
        last = field;
        // What is typed is in the value by now, and not yet in the default value.
        if (field.defaultValue === '')
            blank.add(field);
        emit({ type: 'edit', t: now(), form: ids.of(formOf(field) ?? document.body), field: ids.of(field) });
    });
    listen(document, 'focusout', () => (last = undefined));
}

export { watchEdits };
