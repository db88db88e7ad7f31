import { createInstance, type Calma, type CalmaOptions } from './createInstance.ts'
import type { callback } from './interventions/callback/index.ts'
import type { observeCalls } from './sense/calls/observeCalls.ts'
import type { CallObserver } from './sense/callObserver.ts'
import { loadPart } from './loadPart.ts'
import type { Config } from './model/config.ts'
import type { Intervention } from './model/intervention.ts'
import { reportHostError, reportProblems, reportTwice } from './report.ts'
import { deadClick } from './signals/deadClick.ts'
import { errorBurst } from './signals/errorBurst.ts'
import { formLoop } from './signals/formLoop.ts'
import { rageClick } from './signals/rageClick.ts'

/** What the page has put under `window.calma` before this file came: calls to be made when it has. */
interface Stub {
  q?: unknown[]
}

/** A call made before this file came: the method's name, then its arguments. */
type Call = readonly [string, ...unknown[]]

const page = globalThis as typeof globalThis & { calma?: Stub | Calma }

if (page.calma && 'snapshot' in page.calma) reportTwice()
else install(document.currentScript as HTMLScriptElement | null)

function install(tag: HTMLScriptElement | null): void {
  const { config = '', endpoint, phone, country, theme, privacyUrl, consentText, observeCalls: isObserving } = tag?.dataset ?? {}
  const base = tag?.src || document.baseURI
  const nonce = tag?.nonce ?? ''

  const interventions: Intervention[] = []
  if (endpoint) {
    const options = { endpoint, phone, country, theme, privacyUrl, consentText, styleNonce: nonce || undefined }
    interventions.push(lazyCallback(options, () => loadPart('callback', base, nonce)))
  }
  const observe = isObserving === undefined || isObserving === 'false' ? [] : [lazyCalls(() => loadPart('calls', base, nonce))]
  const createCalma = (options: CalmaOptions): Calma => createInstance(options, () => loadPart('advisor', base, nonce))
  const instance = createCalma({ signals: [rageClick(), deadClick(), formLoop(), errorBurst()], interventions, observe })
  const calls = (page.calma as Stub | undefined)?.q ?? []
  const call = (entry: unknown): void => {
    try {
      const [method, ...args] = entry as Call
      const run = (instance as unknown as Record<string, (...args: unknown[]) => unknown>)[method]
      if (typeof run !== 'function') throw new TypeError(`"${method}" is no method of calma`)
      run(...args)
    } catch (error) {
      reportHostError(error)
    }
  }
  page.calma = Object.assign(instance, { q: { push: (...entries: unknown[]) => entries.forEach(call) }, createCalma, rageClick, deadClick, formLoop, errorBurst })
  if (Array.isArray(calls)) calls.forEach(call)
  instance.start()
  void read(config, base).then((found) => found && instance.configure(found))
}

/** The config: JSON in the attribute itself, or the address of a file that holds it. */
async function read(config: string, base: string): Promise<Config | undefined> {
  if (!config.trim()) return undefined
  try {
    if (config.trim().startsWith('{')) return JSON.parse(config) as Config
    const response = await fetch(new URL(config, document.baseURI || base))
    if (!response.ok) throw new Error(`HTTP ${response.status}`)
    return (await response.json()) as Config
  } catch (error) {
    const place = config.trim().startsWith('{') ? 'data-config is not JSON' : `${config} could not be read`
    reportProblems([{ pointer: '', message: `${place}: ${String(error)}` }])
    return undefined
  }
}

/** The callback widget, fetched when a visitor may need it. */
function lazyCallback(options: Readonly<Record<string, string | undefined>>, load: () => Promise<typeof callback>): Intervention {
  let loading: Promise<typeof callback> | undefined
  const given = Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined))
  const fetched = (): Promise<Intervention> =>
    (loading ??= load().catch((error: unknown) => {
      // The network may be back when it is needed.
      loading = undefined
      throw error
    })).then((callback) => callback(given as never))
  return {
    name: 'callback',
    preload: () => fetched().then((intervention) => intervention.preload?.()),
    show: (offer) => fetched().then((intervention) => intervention.show(offer)),
  }
}

/** What observes calls, fetched where the page asks for it. */
function lazyCalls(load: () => Promise<typeof observeCalls>): CallObserver {
  return {
    start(view, ports) {
      let end: (() => void) | undefined
      let hasEnded = false
      load().then((observeCalls) => {
        if (!hasEnded) end = observeCalls().start(view, ports)
      }).catch(reportHostError)
      return () => {
        hasEnded = true
        end?.()
      }
    },
  }
}
