/** Where what is selected begins and ends; empty for a caret. */
function selectionIn(document) {
    const range = document.getSelection();
    return range?.anchorNode && !range.isCollapsed ? [range.anchorNode, range.anchorOffset, range.focusNode, range.focusOffset] : [];
}

export { selectionIn };
