import { hash } from '../model/hash.ts'
import { pageTemplate } from '../model/pageTemplate.ts'
import { native } from './native.ts'
import type { Surroundings } from './surroundings.ts'

/** A request that has ended. */
export interface EndedRequest {
  readonly start: number
  readonly end: number
  readonly kind: 'request' | 'media'
  readonly failed: boolean
  /** It got no answer: the connection broke, or the page gave it up. Not told by every browser. */
  readonly broken: boolean
  readonly status: number
  readonly fingerprint: number
}

/** Milliseconds within which a request ends that a blocker of the browser has stopped: it never leaves the machine. */
const BLOCKED = 10

/** Milliseconds: events whose listeners and frame took less are not told of. */
const SLOW = 500

/** Parts of the page have moved. */
export interface LayoutShift extends PerformanceEntry {
  /** Within 500 ms after a press. */
  readonly hadRecentInput: boolean
  /** The part of the viewport that moved, times how far it moved. */
  readonly value: number
}

export interface Requests {
  observe(): void
  stop(): void
  /** Hands over what has ended and was not delivered yet. */
  flush(): void
}

/**
 * Requests as Resource Timing tells of them when they end; nothing is patched. Where the browser
 * does not tell the status (WebKit before 26), a failed request is not known as one.
 *
 * The same observer tells of layout shifts, where the browser knows them (Chromium), and of events whose listeners kept
 * the page from doing anything else. What a dialog of the browser holds up is none of these (Event Timing stops there).
 *
 * @param endpoints - where calma itself sends requests, which are not the page's
 * @param earlier - tells, when it begins, also of what has ended within so many milliseconds before
 */
export function createRequests({ view, document, guard, now }: Surroundings, endpoints: readonly string[], earlier: number, ended: (request: EndedRequest) => void, shifted: (shift: LayoutShift) => void, blocked: (event: PerformanceEventTiming) => void): Requests {
  let observer: PerformanceObserver | undefined
  let unread = earlier
  const own = endpoints.map((endpoint) => guard(() => new view.URL(endpoint, document.baseURI).href))

  const read = (entries: PerformanceEntryList): void => {
    for (const entry of entries as PerformanceResourceTiming[]) {
      if (entry.entryType === 'layout-shift') shifted(entry as PerformanceEntry as LayoutShift)
      if (entry.entryType === 'event') blocked(entry as PerformanceEntry as PerformanceEventTiming)
      const isRequest = /^(fetch|xmlhttprequest)$/.test(entry.initiatorType)
      if (!isRequest && !/^(audio|video)$/.test(entry.initiatorType)) continue
      if (own.includes(entry.name)) continue
      const status = entry.responseStatus ?? 0
      const url = new view.URL(entry.name, view.location.href)
      ended({
        start: entry.startTime,
        end: entry.responseEnd || entry.startTime + entry.duration,
        kind: isRequest ? 'request' : 'media',
        failed: isRequest && status >= 400 && url.origin === view.location.origin,
        broken: isRequest && entry.responseStatus === 0 && entry.duration >= BLOCKED && url.origin === view.location.origin,
        status,
        fingerprint: hash(`${pageTemplate(url.pathname)} ${status}`),
      })
    }
  }
  return {
    observe() {
      const Observer = native(view, 'PerformanceObserver')
      if (observer || !Observer?.supportedEntryTypes) return
      observer = new Observer((list) => void guard(() => read(list.getEntries())))
      // To Firefox, which tells of no shifts, reading a dialog is a part of the event.
      const types = Observer.supportedEntryTypes.includes('layout-shift') ? ['resource', 'layout-shift', 'event'] : ['resource']
      for (const type of types) if (Observer.supportedEntryTypes.includes(type)) observer.observe({ type, durationThreshold: SLOW } as PerformanceObserverInit)
      const since = now() - unread
      const isFirst = unread > 0
      unread = 0
      if (isFirst) read(view.performance.getEntriesByType('resource').filter(({ startTime, duration }) => startTime + duration > since))
    },
    stop() {
      observer?.disconnect()
      observer = undefined
    },
    flush: () => read(observer?.takeRecords() ?? []),
  }
}
