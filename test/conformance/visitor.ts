/**
 * A person at a page, as far as situations need one. Knows no test tool, so that other browsers
 * can be driven by other ones. Elements are named by CSS selectors that see through open shadow roots.
 */
export interface Visitor {
  /** Presses with the mouse: down, a moment, up. */
  press(selector: string, options?: PressOptions): Promise<void>
  /** Presses with a finger. The situation says `touch`. */
  tap(selector: string, options?: PressOptions): Promise<void>
  /** Presses with a pen. */
  pen(selector: string, options?: PressOptions): Promise<void>
  /** Presses a key where the focus is: `Enter`, ` `, `Tab`, `ArrowRight`, `a`. */
  key(name: string, options?: KeyOptions): Promise<void>
  /** Puts keys down one after another, each held for a while, so that several are down at once. */
  mash(keys: string, options: { readonly gap: number; readonly hold: number }): Promise<void>
  /** Types into what has the focus. */
  type(text: string): Promise<void>
  /** Presses a text field, and writes this in the place of what is in it. */
  fill(selector: string, text: string): Promise<void>
  /** Puts the focus on an element as the Tab key would. */
  focus(selector: string): Promise<void>
  /** Holds the mouse down on an element, moves this far, lets go. */
  drag(selector: string, by: readonly [x: number, y: number]): Promise<void>
  hover(selector: string): Promise<void>
  /** Moves the mouse over an element to and fro: so many ways, so far each, in so many milliseconds. */
  shake(selector: string, options: { readonly times: number; readonly way: number; readonly gap: number }): Promise<void>
  /** Presses the browser's own button to go back. */
  back(): Promise<void>
  /** Turns the wheel. */
  wheel(y: number): Promise<void>
  /** Waits until an expression in the page is true. */
  waitFor(condition: string): Promise<void>
  /** Does nothing for a while, as people do. */
  pause(milliseconds: number): Promise<void>
}

export interface PressOptions {
  /** Default 1. */
  readonly times?: number
  /** Milliseconds from press to press. Default 180. */
  readonly gap?: number
  /** Milliseconds from down to up. Default 60. */
  readonly hold?: number
  /** From the middle of the element, in CSS pixels. */
  readonly offset?: readonly [x: number, y: number]
  readonly button?: 'left' | 'middle' | 'right'
  readonly modifiers?: readonly ('Alt' | 'Control' | 'Meta' | 'Shift')[]
  /** How far the presses of one run are from each other, at most. */
  readonly jitter?: number
  /** Looks for the element again before each press. Default: a hand stays where it is. */
  readonly follow?: boolean
}

export interface KeyOptions {
  readonly times?: number
  readonly gap?: number
  /** Keeps the key down for so many repeats of the keyboard. */
  readonly repeats?: number
}
