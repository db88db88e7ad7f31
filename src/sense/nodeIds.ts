import type { NodeId } from '../model/observation.ts'

export interface NodeIds {
  /** The number of an element; the same for as long as it lives. */
  of(element: Element): NodeId
  /** Has it a number already? */
  has(element: Element): boolean
  /** The element of a number, if it is still there. */
  get(node: NodeId): Element | undefined
  /** A new element takes over the number of one that a re-render replaced. */
  succeed(node: NodeId, element: Element): void
}

/** Signals are told within seconds, so only the elements of the last presses are looked up again. */
const REMEMBERED = 128

/** Numbers for elements, so that observations hold no element. Everything is held weakly. */
export function createNodeIds(): NodeIds {
  const ids = new WeakMap<Element, NodeId>()
  const elements = new Map<NodeId, WeakRef<Element>>()
  let last = 0

  const remember = (node: NodeId, element: Element): void => {
    ids.set(element, node)
    elements.delete(node)
    elements.set(node, new WeakRef(element))
    if (elements.size > REMEMBERED) elements.delete(elements.keys().next().value!)
  }
  return {
    of(element) {
      const node = ids.get(element) ?? ++last
      if (!elements.has(node)) remember(node, element)
      return node
    },
    has: (element) => ids.has(element),
    get: (node) => elements.get(node)?.deref(),
    succeed: remember,
  }
}
