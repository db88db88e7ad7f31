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
export function watchErrors({ view, document, listen, now, emit }: Surroundings, blame: (t: number, isRejection: boolean) => number | undefined): void {
  const told = (kind: 'uncaught' | 'rejection' | 'resource', text: string): void => {
    // Offline, everything fails; and what fails while nobody looks, nobody feels.
    if (view.navigator.onLine === false || document.visibilityState === 'hidden') return
    const t = now()
    const press = kind === 'resource' ? undefined : blame(t, kind === 'rejection')
    emit({ type: 'error', t, kind, fingerprint: hash(text), ...(press === undefined ? {} : { press }) })
  }

  // What a script of another origin throws, engines hide ("Script error."); Firefox 153 does not.
  const isForeign = (address: string): boolean => !address.startsWith(view.location.origin)
    && [...document.scripts].some(({ src, type, crossOrigin }) => src === address && type !== 'module' && crossOrigin === null)

  listen(view, 'error', (event) => {
    const { error, message = '', filename = '', lineno } = event as ErrorEvent
    const element = event.target as HTMLScriptElement & HTMLLinkElement
    if (element.nodeType) {
      // A blocked or lost script of another origin is an advertiser's loss, not the visitor's.
      const address = element.matches('script[src],link[rel=stylesheet]') ? element.src || element.href : ''
      if (address.startsWith(view.location.origin)) told('resource', withoutQuery(address))
    } else if (!NOISE.test(message) && !EXTENSION.test(filename + read(error, 'stack')) && !isForeign(filename)) {
      // Numbers in a message are often counters or times; the line tells two errors apart.
      told('uncaught', `${message.replace(/\d+/g, '0')}@${withoutQuery(filename)}:${lineno}`)
    }
  })
  listen<PromiseRejectionEvent>(view, 'unhandledrejection', ({ reason }) => {
    const [name, stack] = [read(reason, 'name'), read(reason, 'stack')]
    if (name !== 'AbortError' && !EXTENSION.test(stack)) told('rejection', stack || name || typeof reason)
  })
}

function withoutQuery(address: string): string {
  return address.replace(/[?#].*/, '')
}

/** Errors may be anything, and their properties may throw. */
function read(error: unknown, property: 'name' | 'stack'): string {
  try {
    return String((error as Error | undefined)?.[property] ?? '').slice(0, 1000)
  } catch {
    return ''
  }
}
