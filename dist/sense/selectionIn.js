/** Where what is selected begins and ends; empty for a caret. `isCollapsed` would have styles worked out. */
function selectionIn(document) {
    const { anchorNode, anchorOffset, focusNode, focusOffset } = document.getSelection() ?? {};
    return anchorNode && (anchorNode !== focusNode || anchorOffset !== focusOffset) ? [anchorNode, anchorOffset, focusNode, focusOffset] : [];
}

export { selectionIn };
