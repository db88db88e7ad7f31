import { isVisible } from './isVisible.ts'

const CONTROL = 'button,a[href],input,select,textarea,summary,[role=button],[role=link],[role=tab],[role^=menuitem]'

/**
 * Is it something that nobody sees, over a control that the visitor meant: what a dialog has left behind? Reads
 * styles and layout, so it is asked only after a paint, when they are clean.
 */
export function isCover({ scrollX, scrollY }: Window, element: Element, x: number, y: number): boolean {
  const here = element.ownerDocument.elementsFromPoint(x - scrollX, y - scrollY)
  const { opacity, backgroundColor, backgroundImage } = getComputedStyle(element)
  const isEmpty = element.childElementCount === 0 && !element.textContent?.trim() && backgroundImage === 'none' && /^transparent$|[,/] ?0\)$/.test(backgroundColor)
  return here[0] === element && (opacity === '0' || isEmpty) && here.some((under) => under !== element && under.closest(CONTROL) !== null && isVisible(under))
}
