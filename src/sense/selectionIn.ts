/** Where what is selected begins and ends; empty for a caret. `isCollapsed` would have styles worked out. */
export function selectionIn(document: Document): readonly [Node?, ...unknown[]] {
  const { anchorNode, anchorOffset, focusNode, focusOffset } = document.getSelection() ?? {}
  return anchorNode && (anchorNode !== focusNode || anchorOffset !== focusOffset) ? [anchorNode, anchorOffset, focusNode, focusOffset] : []
}
