/** Did the event happen in something that calma shows? What visitors do there is not the page's. */
export function isOurs(path: readonly EventTarget[]): boolean {
  return path.some((node) => (node as Element).hasAttribute?.('data-calma-widget'))
}
