import { createInstance, type Calma, type CalmaOptions } from './createInstance.ts'
import type * as sources from './adapters/consent/index.ts'
import type { reportToTop } from './adapters/frame/index.ts'
import type { callback } from './interventions/callback/index.ts'
import type { observeCalls } from './sense/calls/observeCalls.ts'
import type { CallObserver } from './sense/callObserver.ts'
import { loadPart } from './loadPart.ts'
import type { Config } from './model/config.ts'
import type { ConsentSource } from './model/consent.ts'
import type { Intervention } from './model/intervention.ts'
import { backtrack } from './paired/backtrack.ts'
import { fieldLoop } from './paired/fieldLoop.ts'
import { keyMash } from './paired/keyMash.ts'
import { oscillation } from './paired/oscillation.ts'
import { scrollThrash } from './paired/scrollThrash.ts'
import { thrashedCursor } from './paired/thrashedCursor.ts'
import type { RemoteConfig, RemoteRun } from './model/remote.ts'
import type { Store } from './model/store.ts'
import type { remoteConfig } from './remote/index.ts'
import { reportHostError, reportProblems, reportTwice } from './report.ts'
import { deadClick } from './signals/deadClick.ts'
import { disabledClick } from './signals/disabledClick.ts'
import { errorBurst } from './signals/errorBurst.ts'
import { errorClick } from './signals/errorClick.ts'
import { formLoop } from './signals/formLoop.ts'
import { rageClick } from './signals/rageClick.ts'
import { slowClick } from './signals/slowClick.ts'
import type { createStore } from './store/index.ts'

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
  const { config = '', endpoint, phone, country, theme, privacyUrl, consentText, consent = '', remote, report, observeCalls: isObserving } = tag?.dataset ?? {}
  const base = tag?.src || document.baseURI
  const nonce = tag?.nonce ?? ''

  const interventions: Intervention[] = []
  if (endpoint) {
    const options = { endpoint, phone, country, theme, privacyUrl, consentText, styleNonce: nonce || undefined }
    interventions.push(lazyCallback(options, () => part('callback')))
  }
  const fetchPart = async (name: Parameters<typeof loadPart>[0]): Promise<unknown> => {
    try {
      return await loadPart(name, base, nonce)
    } catch (error) {
      parts.delete(name)
      throw error
    }
  }
  /** A module runs once, so each part is asked for once; what could not be fetched may be asked for again. */
  const parts = new Map<string, Promise<unknown>>()
  const part = <P>(name: Parameters<typeof loadPart>[0]): Promise<P> => {
    const coming = (parts.get(name) ?? fetchPart(name)) as Promise<P>
    parts.set(name, coming)
    return coming
  }
  const createCalma = (options: CalmaOptions): Calma => createInstance(options, { sense: () => part('sense'), advisor: () => part('advisor') })
  const detectors = { rageClick, disabledClick, deadClick, slowClick, formLoop, errorBurst, errorClick, backtrack, oscillation, keyMash, fieldLoop }
  const optional = { thrashedCursor, scrollThrash }
  const signals = [
    ...Object.values(detectors).map((detector) => detector()),
    // They listen to what moves all the time: only for those who ask.
    ...Object.values(optional).map((detector) => ({ ...detector(), optIn: true })),
  ]
  const instance = createCalma({
    signals, interventions,
    observe: isObserving === undefined || isObserving === 'false' ? [] : [lazyCalls(() => part('calls'))],
    store: lazyStore(() => part('store')),
    consent: consent.split(/\s+/).filter(Boolean).map((name) => lazyConsent(name, () => part('consent'))),
    ...(remote && { remote: lazyRemote(remote, () => part('remote')) }),
  })
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
  page.calma = Object.assign(instance, { q: { push: (...entries: unknown[]) => entries.forEach(call) }, createCalma, ...detectors, ...optional })
  if (Array.isArray(calls)) calls.forEach(call)
  instance.start()
  if (report === 'top') part<typeof reportToTop>('frame').then((tell) => tell(instance)).catch(reportHostError)
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

/** The store, fetched when the visitor has agreed to it. To delete what it has stored, it is not needed. */
function lazyStore(load: () => Promise<typeof createStore>): Store {
  let store: Store | undefined
  return {
    keep: async (own) => (store ??= (await load())()).keep(own),
    clear: () => new Promise((resolve, reject) => {
      const request = indexedDB.deleteDatabase('calma')
      request.onsuccess = () => resolve()
      request.onerror = () => reject(request.error as Error)
    }),
  }
}

/** Where the site keeps its consent: `tcf` or `google`. */
function lazyConsent(name: string, load: () => Promise<typeof sources>): ConsentSource {
  return (tell) => {
    let isOver = false
    let end = (): void => void (isOver = true)
    load().then((known) => {
      const source = known[`${name}Consent` as keyof typeof known]
      if (!source) reportProblems([{ pointer: 'data-consent', message: `"${name}" does not do. Allowed: tcf, google.` }])
      else if (!isOver) end = source()(tell)
    }).catch(reportHostError)
    return () => end()
  }
}

/** The config from elsewhere; what fetches it comes with the rules. */
function lazyRemote(url: string, load: () => Promise<typeof remoteConfig>): RemoteConfig {
  return {
    start(ports) {
      let isOver = false
      let run: RemoteRun | undefined
      load().then((remote) => {
        if (!isOver) run = remote({ url }).start(ports)
      }).catch(reportHostError)
      return {
        look: () => run?.look(),
        stop() {
          isOver = true
          run?.stop()
        },
      }
    },
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
    endpoint: options['endpoint']!,
    preload: () => fetched().then((intervention) => intervention.preload?.()),
    show: (offer) => fetched().then((intervention) => intervention.show(offer)),
  }
}

/** What observes calls, fetched where the page asks for it. */
function lazyCalls(load: () => Promise<typeof observeCalls>): CallObserver {
  return {
    start(ports) {
      let end: (() => void) | undefined
      let hasEnded = false
      load().then((observeCalls) => {
        if (!hasEnded) end = observeCalls().start(ports)
      }).catch(reportHostError)
      return () => {
        hasEnded = true
        end?.()
      }
    },
  }
}
