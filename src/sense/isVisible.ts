/** Is it rendered? Reads styles, so it is asked only after a paint, when they are clean. */
export function isVisible(element: Element, opacityProperty = false): boolean {
  return element.checkVisibility?.({ visibilityProperty: true, opacityProperty }) ?? true
}
