import type { SignalType } from '../../src/model/signal.ts'
import type { Visitor } from './visitor.ts'

/** One small page, what a visitor does on it, and what calma must and must not make of it. */
export interface Situation {
  /** A sentence. Unique in its family. */
  readonly name: string
  /** The page, whole or only its body. */
  readonly html: string
  /** What the server answers, by path. Every other path is a 404. */
  readonly routes?: Readonly<Record<string, Answer>>
  /** Milliseconds after which the server answers a message on the WebSocket `/socket`; Infinity: it does not. */
  readonly socket?: number
  /** The page brings calma itself, in its own order. */
  readonly bringsCalma?: boolean
  /** calma is loaded with `observeCalls()`. */
  readonly observeCalls?: boolean
  /** The visitor's device has a touch screen and no mouse. */
  readonly touch?: boolean
  readonly act: (visitor: Visitor) => Promise<void>
  /** Signals that must come. */
  readonly expected: readonly SignalType[]
  /** Signals that may come: people would argue about them. Every other must not. */
  readonly allowed?: readonly SignalType[]
  /** Milliseconds after the last press in which a verdict may still be revised. Default: none. */
  readonly watch?: number
  /**
   * Why no page script can tell this one right. The test then asserts that it still comes out
   * wrong, so that a limit that was lifted is noticed.
   */
  readonly knownLimit?: string
}

export interface Answer {
  /** Milliseconds the server takes. */
  readonly after?: number
  readonly status?: number
  readonly type?: string
  readonly body?: string | Uint8Array
  readonly headers?: Readonly<Record<string, string>>
  /** The connection breaks instead. */
  readonly breaks?: boolean
}
