import { hash } from '../model/hash.ts'
import type { Surroundings } from './surroundings.ts'

/** Errors a page makes that no visitor feels. */
const NOISE = /^ResizeObserver loop|^Script error\.?$|^Non-Error promise rejection/
const EXTENSION = /(chrome|moz|safari(-web)?|ms-browser)-extension:/

/**
 * Uncaught errors, rejections nobody handles, and scripts and styles that do not load. Nothing is
 * patched. Of an error, only a hash that tells it from others is kept.
 *
 * @param blame - the press that an error at this time belongs to
 */
export function watchErrors({ view, document, listen, now, emit }: Surroundings, blame: (t: number) => number | undefined): void {
  const told = (kind: 'uncaught' | 'rejection' | 'resource', text: string): void => {
    // Offline, everything fails; and what fails while nobody looks, nobody feels.
    if (view.navigator.onLine === false || document.visibilityState === 'hidden') return
    const t = now()
    const press = kind === 'resource' ? undefined : blame(t)
    emit({ type: 'error', t, kind, fingerprint: hash(text), ...(press === undefined ? {} : { press }) })
  }

  // What a script of another origin throws, engines hide ("Script error."); Firefox 153 does not.
  const isForeign = (address: string): boolean => !address.startsWith(view.location.origin)
    && [...document.scripts].some(({ src, type, crossOrigin }) => src === address && type !== 'module' && crossOrigin === null)

  listen(view, 'error', (event) => {
    const { target } = event
    if (target !== view && target) {
      const element = target as Element
      if (element.matches?.('script[src],link[rel=stylesheet]')) {
        const address = (element as HTMLScriptElement).src || (element as HTMLLinkElement).href
        // A blocked or lost script of another origin is an advertiser's loss, not the visitor's.
        if (address.startsWith(view.location.origin)) told('resource', address.replace(/[?#].*/, ''))
      }
      return
    }
    const { error, message = '', filename = '', lineno = 0 } = event as ErrorEvent
    const stack = stackOf(error)
    if (NOISE.test(message) || EXTENSION.test(filename + stack) || isForeign(filename)) return
    // Numbers in a message are often counters or times; the line tells two errors apart.
    told('uncaught', `${message.replace(/\d+/g, '0')}@${filename.replace(/[?#].*/, '')}:${lineno}`)
  })
  listen(view, 'unhandledrejection', (event) => {
    const { reason } = event as PromiseRejectionEvent
    const stack = stackOf(reason)
    if (nameOf(reason) === 'AbortError' || EXTENSION.test(stack)) return
    told('rejection', stack || nameOf(reason) || typeof reason)
  })
}

/** Errors may be anything, and their properties may throw. */
function stackOf(error: unknown): string {
  try {
    return String((error as Error | undefined)?.stack ?? '').slice(0, 1000)
  } catch {
    return ''
  }
}

function nameOf(error: unknown): string {
  try {
    return String((error as Error | undefined)?.name ?? '').slice(0, 100)
  } catch {
    return ''
  }
}
