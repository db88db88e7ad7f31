/** The browsers that situations run in. */
export const engines = ['chromium', 'firefox', 'webkitgtk'] as const
export type EngineName = (typeof engines)[number]

/** A browser that has been started. */
export interface Engine {
  readonly version: string
  /** Opens a page of its own: it shares nothing with the others but the process. */
  open(options: OpenOptions): Promise<Driver>
  close(): Promise<void>
}

export interface OpenOptions {
  /** The device has a touch screen. */
  readonly touch: boolean
}

/**
 * One page, and all that a test tool must be able to do with it. A dialog of the page is answered
 * with yes after `READING`, by the driver.
 */
export interface Driver {
  goto(url: string): Promise<void>
  /** Presses the browser's button to go back. */
  back(): Promise<void>
  /** Runs a function in the page. It must use nothing outside itself; what it takes and gives is JSON. */
  evaluate<R, A = undefined>(inPage: (argument: A) => R | Promise<R>, argument?: A): Promise<R>
  /**
   * Does what one hand does, and comes back when the browser has been told. What makes a double
   * click has to be told in one go.
   */
  send(inputs: readonly Input[]): Promise<void>
  close(): Promise<void>
}

/** What a hand does. Places are CSS pixels in the viewport. */
export type Input =
  | { readonly type: 'move'; readonly by: Pointer; readonly x: number; readonly y: number }
  | { readonly type: 'down' | 'up'; readonly by: Pointer; readonly x: number; readonly y: number; readonly button: Button; readonly count: number }
  | { readonly type: 'keyDown' | 'keyUp'; readonly key: string }
  | { readonly type: 'wheel'; readonly x: number; readonly y: number; readonly by: number }
  | { readonly type: 'wait'; readonly milliseconds: number }

export type Pointer = 'mouse' | 'touch' | 'pen'
export type Button = 'left' | 'middle' | 'right'

/** A person needs a moment to read a dialog. In milliseconds. */
export const READING = 3000
