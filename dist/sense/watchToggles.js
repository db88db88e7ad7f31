import { whereOf } from './whereOf.js';

/** Checkboxes and switches that the visitor flips; not to which state. */
function watchToggles(ports) {
    const { document, listen, now, emit } = ports;
    listen(document, 'change click', (event) => {
        const [target] = event.composedPath();
        const box = event.isTrusted && target?.closest?.(event.type === 'change' ? '[type=checkbox]' : '[role=switch]:not(input),[role=checkbox]:not(input)');
        const where = box && whereOf(ports, event, box);
        if (where)
            emit({ type: 'toggle', t: now(), ...where });
    });
}

export { watchToggles };
