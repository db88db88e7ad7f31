import type { NodeId } from '../model/observation.ts'
import type { Surroundings } from './surroundings.ts'

/** What the sense of one detector works with. */
export interface WatchPorts extends Surroundings {
  /**
   * The part of an observation that says where: the element given, or the innermost one that the
   * event is about. Nothing if it is calma's own.
   */
  about(event: Event, element?: Element): { readonly target: NodeId; readonly ignore?: readonly string[] } | undefined
}
