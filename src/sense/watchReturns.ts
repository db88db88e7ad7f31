import type { WatchPorts } from './watchPorts.ts'

/** How long the visitor was elsewhere when this document comes back out of the back/forward cache. */
export function watchReturns({ view, listen, now, emit }: WatchPorts): void {
  let left = 0
  listen(view, 'pagehide', () => (left = now()))
  listen<PageTransitionEvent>(view, 'pageshow', ({ persisted }) => {
    if (persisted) emit({ type: 'return', t: now(), away: Math.round(now() - left) })
  })
}
