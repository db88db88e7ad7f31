import { createAmbient, type Ambient } from './ambient.ts'
import { createNodeIds, type NodeIds } from './nodeIds.ts'

/** What an instance remembers of the page from one `start()` to the next. */
export interface SenseMemory {
  readonly ids: NodeIds
  readonly ambient: Ambient
  /** Fields that had nothing in them when the visitor first wrote in them. */
  readonly blank: WeakSet<Element>
  /** The numbers given last. */
  presses: number
  attempts: number
  /** The address told last. */
  href: string
  /** When. */
  arrivedAt: number
  /** Those told so far, whose places here are their numbers. */
  readonly addresses: string[]
  /** When the visitor last did something, and last typed. */
  lastInput: number
  lastKey: number
}

export function createSenseMemory(): SenseMemory {
  return { ids: createNodeIds(), ambient: createAmbient(), blank: new WeakSet(), presses: 0, attempts: 0, href: '', arrivedAt: -Infinity, addresses: [], lastInput: -Infinity, lastKey: -Infinity }
}
