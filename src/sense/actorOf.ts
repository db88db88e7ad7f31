import { FIELD } from './forms.ts'
import { isOurs } from './isOurs.ts'

/** What was pressed, seen as a thing a visitor means to use. */
export interface Actor {
  readonly element: Element
  readonly on: 'control' | 'disabled' | 'native' | 'content'
}

const CONTROL = 'button,a[href],input,summary,[onclick]'
const ROLE = /^(button|link|menuitem.*|option|tab|switch|checkbox|radio|treeitem|slider|spinbutton|gridcell)$/

/** The browser or the gesture itself answers here, and what it does cannot be seen from outside. */
const NATIVE = 'select,option,[contenteditable]:not([contenteditable=false]),audio,video,canvas,iframe,object,embed,[draggable=true]'

/**
 * The nearest interactive element on an event's path, or the innermost element. Nothing for what
 * is calma's own.
 *
 * Reads attributes only: a style or layout read in an input handler would delay the page's answer.
 *
 * @param modified - a key is held that has links open elsewhere
 * @param seesDrawing - drawing on a canvas is seen, so what has to do with one can be judged
 */
export function actorOf(path: readonly EventTarget[], modified: boolean, seesDrawing = false): Actor | undefined {
  const elements = path.filter((node): node is Element => (node as Node).nodeType === 1)
  const innermost = elements[0]
  if (!innermost || isOurs(path)) return undefined
  for (const element of elements) {
    const label = element.localName === 'label' ? (element as HTMLLabelElement).control : null
    const control = label ?? element
    const native = isNative(control)
    if (native || control.matches(CONTROL) || ROLE.test(control.getAttribute('role') ?? '')) {
      const isDisabled = control.matches(':disabled') || control.closest('[aria-disabled=true]')
      return { element: control, on: isDisabled ? 'disabled' : native || leadsElsewhere(control, modified) || (!seesDrawing && isBesideCanvas(control)) ? 'native' : 'control' }
    }
    // A custom element whose inside is closed to us: nobody outside can tell what it does.
    if (control === innermost && control.localName.includes('-') && !control.shadowRoot && control.ownerDocument.defaultView?.customElements?.get(control.localName)) return { element: control, on: 'native' }
  }
  return { element: innermost, on: 'content' }
}

/** Does the browser answer here by itself, to a press or to a key? */
export function isNative(element: Element): boolean {
  return element.matches(FIELD) || element.matches(NATIVE)
}

/** No larger than this in its own pixels, a canvas is a sparkline, a QR code or an ornament, or nobody has given it a size (300 × 150). */
const WORKED = 45_000

/**
 * The buttons of a map, a sheet or a game that lives on a canvas: what they draw, nobody sees. To call each of
 * them dead that answers so would be wrong with every press; what is dead beside a canvas is rare.
 */
function isBesideCanvas(element: Element): boolean {
  const canvases = element.ownerDocument.getElementsByTagName('canvas')
  if (canvases.length === 0) return false
  const worked = [...canvases].filter((canvas) => canvas.hasAttribute('tabindex') || (canvas.width * canvas.height > WORKED && !canvas.matches('[aria-hidden=true],[role=img]')))
  let around = element.parentElement
  for (let up = 0; around && around.localName !== 'html' && up < 3; up++, around = around.parentElement) {
    // In a game, both may be all there is.
    if (worked.some((canvas) => (around!.localName === 'body' ? canvas.parentElement === around : around!.contains(canvas)))) return true
  }
  return false
}

/** Links that open another window or program, or save a file, leave this page as it is. */
function leadsElsewhere(element: Element, modified: boolean): boolean {
  const { target, protocol } = element as HTMLAnchorElement
  return element.localName === 'a' && (modified || !/^(_self)?$/.test(target) || element.hasAttribute('download') || !/^(https?|javascript|file)?:?$/.test(protocol))
}
