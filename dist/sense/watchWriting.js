import { formOf } from './forms.js';
import { whereOf } from './whereOf.js';

/** Where a visitor chooses and does not write. */
const CHOICE = 'select,[type=checkbox],[type=radio],[type=range],[type=color],[type=file]';
/** Which fields the visitor writes in. One record per visit to a field; never what is written. */
function watchWriting(ports) {
    const { document, ids, listen, now, emit } = ports;
    let last;
    listen(document, 'input', (event) => {
        const field = event.composedPath()[0];
        if (!event.isTrusted || field === last || field.matches(CHOICE))
            return;
        last = field;
        const where = whereOf(ports, event);
        if (where)
            emit({ type: 'writing', t: now(), form: ids.of(formOf(field) ?? document.body), ...where });
    });
    listen(document, 'focusout', () => (last = undefined));
}

export { watchWriting };
