/** Where a wrapper keeps who listens to it and what it stands for: all instances on a page share one wrapper. */
const WRAPPED = 'calma:wrapped';
/**
 * Hears the calls of a method, or of one half of an accessor, that this object itself has. The page
 * cannot tell but by the function's source: name, length, `this`, result and error stay the same,
 * and what others have noted on the function can be read on ours.
 *
 * Returns how to undo it. If somebody has wrapped ours since, it stays inside theirs and only
 * passes calls through.
 */
function patch(owner, name, slot, hear) {
    const read = () => Object.getOwnPropertyDescriptor(owner, name)?.[slot];
    const write = (method) => Object.defineProperty(owner, name, { ...Object.getOwnPropertyDescriptor(owner, name), [slot]: method });
    const found = read();
    if (typeof found !== 'function' || !Object.getOwnPropertyDescriptor(owner, name).configurable)
        return () => { };
    const { hearers, original } = wrappedIn(found) ?? { hearers: [], original: found };
    if (original === found) {
        // A method has no `prototype` and cannot be called with `new`, as the browser's own cannot.
        const { wrapper } = {
            wrapper(...args) {
                const result = Reflect.apply(original, this, args);
                for (const one of hearers)
                    one(this, args);
                return result;
            },
        };
        Object.setPrototypeOf(wrapper, original);
        for (const own of ['name', 'length'])
            Object.defineProperty(wrapper, own, Object.getOwnPropertyDescriptor(original, own) ?? {});
        Object.defineProperty(wrapper, WRAPPED, { value: { hearers, original } });
        write(wrapper);
    }
    hearers.push(hear);
    return () => {
        hearers.splice(hearers.indexOf(hear), 1);
        const now = read();
        if (hearers.length === 0 && now && wrappedIn(now)?.hearers === hearers)
            write(original);
    };
}
function wrappedIn(method) {
    return Object.hasOwn(method, WRAPPED) ? method[WRAPPED] : undefined;
}

export { patch };
