/** Where what is selected begins and ends; empty for a caret. */
export function selectionIn(document: Document): readonly [Node?, ...unknown[]] {
  const range = document.getSelection()
  return range?.anchorNode && !range.isCollapsed ? [range.anchorNode, range.anchorOffset, range.focusNode, range.focusOffset] : []
}
