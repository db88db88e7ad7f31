import type { Observation } from '../../../src/model/observation.ts'
import { createNodeIds } from '../../../src/sense/nodeIds.ts'
import type { WatchPorts } from '../../../src/sense/watchPorts.ts'

/** A page for one sense. Its events count as a person's. */
export function openPage(html: string): { ports: WatchPorts; heard: Observation[]; types: string[]; close(): void } {
  document.body.innerHTML = html
  const heard: Observation[] = []
  const types: string[] = []
  const removers: (() => void)[] = []
  const ports: WatchPorts = {
    view: window as never,
    document,
    now: () => performance.now(),
    emit: (observation) => void heard.push(observation),
    guard: (ours) => ours(),
    listen(target, names, listener) {
      const removes = names.split(' ').map((type) => {
        types.push(type)
        const trusted = (event: Event): void => {
          Object.defineProperty(event, 'isTrusted', { value: !(event as { byScript?: true }).byScript })
          listener(event as never)
        }
        target.addEventListener(type, trusted, true)
        return () => target.removeEventListener(type, trusted, true)
      })
      removers.push(...removes)
      return () => removes.forEach((remove) => remove())
    },
    ids: createNodeIds(),
    selectors: {},
  }
  return { ports, heard, types, close: () => removers.forEach((remove) => remove()) }
}

/** Lets an event happen, at a time of its own. */
export function happen(target: EventTarget, event: Event, t: number, more: object = {}): void {
  Object.defineProperty(event, 'timeStamp', { value: t })
  target.dispatchEvent(Object.assign(event, more))
}
