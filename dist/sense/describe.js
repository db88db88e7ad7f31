/**
 * What an element is called: `data-calma-name`, else its tag with id, name, test id, or role and
 * place in the tree. Never its text, its value or its label.
 */
function describe(element) {
    const named = element.closest('[data-calma-name]');
    if (named)
        return clean(named.getAttribute('data-calma-name'));
    // An element without a name is told by its place below the nearest one that has a name.
    const steps = [];
    let node = element;
    while (node && steps.length < 4 && !/^(body|html)$/.test(node.localName)) {
        const name = nameOf(node);
        steps.unshift(name ?? place(node));
        if (name)
            break;
        node = node.parentElement ?? node.getRootNode().host;
    }
    return steps.join(' > ');
}
/** Digits in a row number a row or a person; an address names one. */
const PERSONAL = /\d{3,}|@|%/;
function nameOf(element) {
    const tag = element.localName;
    // An id that is mostly digits was made by a machine and says nothing (`:r1:`, `ember1042`).
    if (element.id && !PERSONAL.test(element.id) && /^[\w-]+$/.test(element.id))
        return `${tag}#${clean(element.id)}`;
    for (const attribute of ['name', 'data-testid', 'data-test', 'data-cy']) {
        const value = element.getAttribute(attribute);
        if (value && !/@|%/.test(value))
            return `${tag}[${attribute}="${clean(value)}"]`;
    }
    return undefined;
}
function place(element) {
    const role = element.getAttribute('role');
    let index = 1;
    for (let other = element.previousElementSibling; other; other = other.previousElementSibling) {
        if (other.localName === element.localName)
            index++;
    }
    return `${element.localName}${role ? `[role="${clean(role)}"]` : ''}${index > 1 ? `:nth-of-type(${index})` : ''}`;
}
/** Attributes are the developer's words, but a field's name may be a person's: no digits in runs. */
function clean(word) {
    return word.replace(/\d{4,}/g, '…').replace(/["\s]+/g, ' ').slice(0, 64);
}

export { describe };
