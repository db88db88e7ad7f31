import type { NavigationObservation } from '../model/observation.ts'
import { addressOf } from './addressOf.ts'
import { navigationOf } from './navigationOf.ts'
import type { SenseMemory } from './senseMemory.ts'
import type { Surroundings } from './surroundings.ts'

export interface Pages {
  /** The template of the page the visitor is on. */
  readonly page: string
  /** Looks whether the address has changed: without the Navigation API, a push is not announced. */
  look(): void
}

/** The most entries that Chromium and Firefox keep. */
const FULL = 50

/**
 * Which page the visitor is on, in documents and in single-page apps. History methods stay as they are.
 *
 * @param template - turns a path into a template
 */
export function watchPages({ view, listen, now, emit }: Surroundings, memory: SenseMemory, template: (path: string) => string): Pages {
  let page = template(view.location.pathname)
  let { length } = view.history
  let isBack = false

  const arrive = (kind: NavigationObservation['kind']): void => {
    const { pathname, hash } = view.location
    const href = addressOf(view.location)
    if (href === memory.href) return
    memory.href = href
    memory.arrivedAt = now()
    page = template(pathname)
    emit({ type: 'navigation', t: now(), page, url: numberOf(pathname + (/^#!?\/[^?]*/.exec(hash)?.[0] ?? ''), memory.addresses), kind })
  }
  const [entry] = (view.performance.getEntriesByType?.('navigation') ?? []) as PerformanceNavigationTiming[]
  arrive(entry?.type === 'reload' ? 'reload' : entry?.type === 'back_forward' ? 'traverse' : 'load')

  const navigation = navigationOf(view)
  if (navigation) {
    listen<Event & { navigationType?: string | null }>(navigation, 'currententrychange', ({ navigationType }) =>
      arrive(navigationType === 'push' || navigationType === 'traverse' ? navigationType : 'replace'))
  }
  listen(view, 'popstate hashchange', () => {
    isBack = true
    arrive('traverse')
  })
  listen<PageTransitionEvent>(view, 'pageshow', ({ persisted }) => {
    if (!persisted) return
    memory.href = ''
    arrive('traverse')
  })
  return {
    get page() {
      return page
    },
    look() {
      // It tells by itself, and asking for the address costs a tenth of a press.
      if (navigation) return
      // Going on after going back may leave the history as long as it was, and so does a full one.
      const isReplaced = view.history.length === length && !isBack && length < FULL
      if (addressOf(view.location) !== memory.href) isBack = false
      length = view.history.length
      arrive(isReplaced ? 'replace' : 'push')
    },
  }
}

function numberOf(address: string, addresses: string[]): number {
  return addresses.indexOf(address) + 1 || addresses.push(address)
}
