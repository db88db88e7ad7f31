/** A signal as the host hears it: its element called by name. */
function toSignal(verdict, nameOf) {
    const { type, t, at, p, target, count, update = false, details } = verdict;
    return { type, t, at, p, target: target === undefined ? '' : nameOf(target), count, update, details };
}

export { toSignal };
