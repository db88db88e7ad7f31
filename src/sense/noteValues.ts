/** More controls than this are on few pages, and reading them all would cost the press. */
const MOST = 40

/**
 * Notes the values of the page's controls, for comparison only: a control that script sets leaves
 * no other mark. Those in the shadow root that was pressed, if there is one, come first. The values live in `noted` and nowhere else: until the press is judged, and for up to a second more in case its answer is put back.
 */
export function noteValues(document: Document, root: Node | undefined, noted: Map<HTMLInputElement, string>): void {
  const lists = ['input', 'select', 'textarea'].map((tag) => document.getElementsByTagName(tag))
  for (const controls of [...(root ? [(root as ShadowRoot).querySelectorAll('input,select,textarea')] : []), ...lists]) {
    for (let i = 0; i < controls.length && noted.size < MOST; i++) {
      const control = controls[i] as HTMLInputElement
      if (control.type !== 'hidden') noted.set(control, valueOf(control))
    }
  }
}

/**
 * Has a control another value, or another state, than was noted?
 *
 * @param changesByItself - as the bar of a player does
 */
export function hasNewValue(noted: ReadonlyMap<HTMLInputElement, string>, changesByItself: (control: Element) => boolean): boolean {
  return [...noted].some(([control, value]) => control.isConnected && valueOf(control) !== value && !changesByItself(control))
}

function valueOf({ type, checked, indeterminate, value }: HTMLInputElement): string {
  return type === 'checkbox' || type === 'radio' ? `${checked}${indeterminate}` : value
}
