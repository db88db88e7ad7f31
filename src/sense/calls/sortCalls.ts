import type { AnswerSource } from '../../model/observation.ts'
import { AFTER, PATIENCE, SOON, type Press } from '../press.ts'
import type { CallPorts } from './callPorts.ts'

/**
 * Whose is this call? It is told with what kind of answer it is (`request` is a message, whose answer
 * is yet to come) and what it was made on: the same object again is the same place.
 */
export type SortCall = (by: AnswerSource, object: object) => void

/** In the window's first task, a call is the press's answer; after it, a change like any other. */
export function sortCalls({ document, now, ambient, presses }: CallPorts): SortCall {
  const changes = new WeakMap<object, MutationRecord>()
  /** The gesture during which, while it was held down, calls on this went on: its click was not their cause. */
  const moving = new WeakMap<object, Press>()

  /** For the senses, a style sheet that holds or no longer holds stands for what has changed. */
  const changeOf = (object: object): MutationRecord => {
    const known = changes.get(object)
    if (known) return known
    const change = { type: 'attributes', attributeName: 'disabled', target: document.createElement('style'), addedNodes: [], removedNodes: [] } as unknown as MutationRecord
    changes.set(object, change)
    return change
  }

  return (by, object) => {
    const { gesture } = presses
    const change = changeOf(object)
    const isOpen = gesture?.closed === Infinity
    if (by === 'request') {
      const place = change.target as Element
      if (!gesture || now() - gesture.closed > AFTER || ambient.isRestless(place, now())) return ambient.saw(place, now())
      // When a message is answered nobody tells, as of a request: it may be at the last moment.
      gesture.requestEnd = gesture.t + PATIENCE - SOON
      gesture.seen.add('request')
      return
    }
    // What draws with every frame may draw before the window closes; a handler runs in the window's first task.
    if (isOpen && gesture.frame === document.timeline?.currentTime) {
      gesture.sign ??= by
      return
    }
    if (gesture && !gesture.made) moving.set(object, gesture)
    if (gesture && moving.get(object) === gesture) gesture.seen.add('ambient')
    else presses.changed([change], true)
  }
}
