import { isOurs } from './isOurs.ts'

/** What was pressed, seen as a thing a visitor means to use. */
export interface Actor {
  readonly element: Element
  readonly on: 'control' | 'disabled' | 'native' | 'content'
}

const CONTROL = 'button,a[href],input,select,textarea,summary,[onclick],[role=button],[role=link],[role^=menuitem],[role=option],[role=tab]'
  + ',[role=switch],[role=checkbox],[role=radio],[role=treeitem],[role=slider],[role=spinbutton],[role=gridcell]'

/** The browser or the gesture itself answers here, and what it does cannot be seen from outside. */
const NATIVE = 'select,option,textarea,[contenteditable]:not([contenteditable=false]),audio,video,canvas,iframe,object,embed,[draggable=true]'
  + ',input:not([type=button],[type=submit],[type=reset],[type=image],[type=checkbox],[type=radio])'

/**
 * The nearest interactive element on an event's path, or the innermost element. Nothing for what
 * is calma's own.
 *
 * Reads attributes only: a style or layout read in an input handler would delay the page's answer.
 */
export function actorOf(path: readonly EventTarget[], modified: boolean): Actor | undefined {
  const elements = path.filter((node): node is Element => (node as Node).nodeType === 1)
  const innermost = elements[0]
  if (!innermost || isOurs(path)) return undefined
  for (const element of elements) {
    const label = element.localName === 'label' ? (element as HTMLLabelElement).control : null
    const control = label ?? element
    if (control.matches(NATIVE)) return { element: control, on: isDisabled(control) ? 'disabled' : 'native' }
    if (control.matches(CONTROL)) return { element: control, on: isDisabled(control) ? 'disabled' : leadsElsewhere(control, modified) ? 'native' : 'control' }
    // A custom element whose inside is closed to us: nobody outside can tell what it does.
    if (control.localName.includes('-') && control === innermost && !control.shadowRoot) return { element: control, on: 'native' }
  }
  return { element: innermost, on: 'content' }
}

function isDisabled(element: Element): boolean {
  return element.matches(':disabled') || element.closest('[aria-disabled=true]') !== null
}

/** Links that open another window or program, or save a file, leave this page as it is. */
function leadsElsewhere(element: Element, modified: boolean): boolean {
  if (element.localName !== 'a') return false
  const { target, protocol } = element as HTMLAnchorElement
  return modified || (target !== '' && target !== '_self') || element.hasAttribute('download')
    || !['http:', 'https:', 'javascript:', 'file:', ':', ''].includes(protocol)
}
