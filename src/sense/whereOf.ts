import type { NodeId } from '../model/observation.ts'
import { ignoredOn } from './ignoredOn.ts'
import { isOurs } from './isOurs.ts'
import type { WatchPorts } from './watchPorts.ts'

/** The part of an observation that says where. */
export interface Where {
  readonly target: NodeId
  readonly ignore?: readonly string[]
}

/** Where an event happened: on this element, or on the innermost one. Nothing if it is calma's own. */
export function whereOf({ document, ids, selectors }: WatchPorts, event: Event, element?: Element): Where | undefined {
  const path = event.composedPath()
  if (isOurs(path)) return undefined
  const place = element ?? path.find((node): node is Element => (node as Node).nodeType === 1) ?? document.documentElement
  const ignore = ignoredOn(place, selectors)
  return { target: ids.of(place), ...(ignore.length > 0 ? { ignore } : {}) }
}
