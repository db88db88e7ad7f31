/**
 * Notes the values of the page's controls, for comparison only: a control that script sets leaves
 * no other mark. Those in the shadow root that was pressed, if there is one, come first. The values live in `noted` and nowhere else: until the press is judged, and for up to a second more in case its answer is put back.
 */
export declare function noteValues(document: Document, root: Node | undefined, noted: Map<HTMLInputElement, string>): void;
/**
 * Has a control another value, or another state, than was noted?
 *
 * @param changesByItself - as the bar of a player does
 */
export declare function hasNewValue(noted: ReadonlyMap<HTMLInputElement, string>, changesByItself: (control: Element) => boolean): boolean;
