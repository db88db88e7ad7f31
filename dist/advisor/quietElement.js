/** The first selector of an element that the visitor is in: the focus is there, or the pointer. A selector that is none matches nothing. */
function quietElement(document, selectors) {
    return selectors.find((selector) => {
        try {
            return document.activeElement?.closest(selector) ?? document.querySelector(`:is(${selector}):hover`);
        }
        catch {
            return false;
        }
    });
}

export { quietElement };
