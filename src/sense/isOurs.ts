/**
 * Is something that calma shows among these nodes, such as an event's path? What visitors do there,
 * and what changes there, is not the page's.
 */
export function isOurs(path: readonly EventTarget[]): boolean {
  return path.some((node) => (node as Element).hasAttribute?.('data-calma-widget'))
}
