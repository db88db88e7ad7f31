/** Signals are told within seconds, so only the elements of the last presses are looked up again. */
const REMEMBERED = 128;
/** Numbers for elements, so that observations hold no element. Everything is held weakly. */
function createNodeIds() {
    const ids = new WeakMap();
    const elements = new Map();
    let last = 0;
    const remember = (node, element) => {
        ids.set(element, node);
        elements.delete(node);
        elements.set(node, new WeakRef(element));
        if (elements.size > REMEMBERED)
            elements.delete(elements.keys().next().value);
    };
    return {
        of(element) {
            const node = ids.get(element) ?? ++last;
            if (!elements.has(node))
                remember(node, element);
            return node;
        },
        has: (element) => ids.has(element),
        get: (node) => elements.get(node)?.deref(),
        succeed: remember,
    };
}

export { createNodeIds };
