import type { Advisor, AdvisorOptions, AdvisorPorts } from './advisor/createAdvisor.ts'
import { createEngine, type Engine } from './engine.ts'
import type { Config } from './model/config.ts'
import type { ConsentGiven } from './model/consent.ts'
import type { Explanation, Gate } from './model/decision.ts'
import type { Detector } from './model/detector.ts'
import type { Agents } from './model/agents.ts'
import type { CalmaEvents } from './model/events.ts'
import type { Customer } from './model/handoff.ts'
import type { NodeId, Observation } from './model/observation.ts'
import { pageTemplate } from './model/pageTemplate.ts'
import type { ScoreReading, Thresholds } from './model/score.ts'
import type { Signal, SignalType } from './model/signal.ts'
import { toSignal } from './model/toSignal.ts'
import type { Trace } from './model/trace.ts'
import { reportHostError, reportOwnError } from './report.ts'
import type { CallObserver } from './sense/callObserver.ts'
import { native } from './sense/native.ts'
import type { SenseMemory } from './sense/senseMemory.ts'
import type { Sense, SenseOptions, startSense } from './sense/startSense.ts'
import type { PressOptions } from './sense/pressPorts.ts'

export interface CalmaOptions extends AdvisorOptions {
  /** The detectors to run: `[rageClick(), deadClick()]`. What is not given is not shipped. */
  readonly signals: readonly Detector[]
  /**
   * Further ways to see answers: `[observeCalls()]` for those that leave no trace on the page.
   * Default: none, and nothing of the page is wrapped.
   */
  readonly observe?: readonly CallObserver[]
  /** The product manager's plain JSON. Default: no rules. */
  readonly config?: Config
  /** Turns a path into a page template. Default: identities become `:id`, `/orders/8841` → `/orders/:id`. */
  readonly page?: (path: string) => string
  /** How many observations `trace()` keeps. Default 500. */
  readonly traceSize?: number
}

/** The state at a moment. */
export interface Snapshot extends ScoreReading {
  /** The template of the page the visitor is on; empty until the senses run. */
  readonly page: string
  /** The senses run: soon after `start()`, which fetches them. */
  readonly running: boolean
  /** The offer on the page, if there is one. */
  readonly offer: string | undefined
}

export interface Calma {
  /**
   * Begins to sense, as soon as that part of calma has arrived; what happens before is not seen.
   * Calling it again does nothing.
   */
  start(): void
  /** Leaves the page alone, and keeps what is known. */
  stop(): void
  /** Stops for good: no node, listener or timer is left. */
  destroy(): void
  /** Calls `heard` on every event of this type. Returns how to stop. */
  on<E extends keyof CalmaEvents>(event: E, heard: (what: CalmaEvents[E]) => void): () => void
  /** The state now; the same object for as long as nothing has changed. */
  snapshot(): Snapshot
  /** Calls `changed` when the snapshot has changed. Returns how to stop. */
  subscribe(changed: () => void): () => void
  /**
   * Every gate of one rule, passed or not, with what was found and what was expected. The rules are
   * loaded when a config is given; until they are there, the only gate says so.
   */
  explain(rule: string): Explanation
  explain(): readonly Explanation[]
  /** The visitor got somewhere: all evidence halves. */
  progress(): void
  /** The page answered a press in a way calma cannot see. Without an element: all that wait. */
  answered(element?: Element): void
  /** Who the visitor is. It reaches the agent with the request, and goes nowhere else. */
  identify(customer: Customer): void
  /**
   * What the visitor agreed to, or refused; may be said before and after, and again. What is left out
   * stays as it was. Until then the config's `consent` holds: by default nothing is stored, nothing
   * is sent, and offers are made. Taking back `storage` deletes all that is stored, in every tab.
   */
  consent(given: ConsentGiven): void
  /** Whether your people can take a call now, for rules that ask for it. What is not said is not known. */
  agents(now: Agents): void
  /**
   * Changes parts of the config. What is not named stays; a faulty change is refused whole, and told
   * by `on('error')`. In force at once if the rules are loaded, else as soon as they are.
   */
  configure(patch: Partial<Config>): void
  /**
   * Takes what was observed elsewhere: in a frame, by `reportToTop()` from `calma/frame`. It counts as
   * what this instance observes itself.
   *
   * @param given - what to call the elements it speaks of
   */
  observe(observation: Observation, given?: Readonly<Record<NodeId, string>>): void
  /** What was observed, for replay. */
  trace(): Trace
}

const EMPTY: ScoreReading = { score: 0, level: 'calm', parts: {} }
const TRACE_SIZE = 500

/** A page that was fetched ahead is looked at now. */
const COMES = 'prerenderingchange'

/** How to fetch what is not there from the beginning. */
export interface Parts {
  /** What listens to the page: needed as soon as calma is started. */
  readonly sense: () => Promise<{ readonly startSense: typeof startSense }>
  /** What decides and offers: needed where there is a config. */
  readonly advisor: () => Promise<typeof import('./advisor/createAdvisor.ts')>
}

/** Makes an instance: what judges by observations, and what the other parts are held together by. */
export function createInstance(options: CalmaOptions, parts: Parts): Calma {
  const view = typeof window === 'undefined' ? undefined : window
  const installed = options.signals ?? []
  const traceSize = options.traceSize ?? TRACE_SIZE
  const heard = new Map<keyof CalmaEvents, Set<(what: never) => void>>()
  const subscribers = new Set<() => void>()

  let detectors: readonly Detector[]
  let thresholds: Thresholds
  let engine: Engine
  /** To be running, though the senses may still be on their way. */
  let isOn = false
  let senses: Awaited<ReturnType<Parts['sense']>> | undefined
  let sense: Sense | undefined
  let memory: SenseMemory | undefined
  /** The options the senses were started with. */
  let sensing = ''
  let destroyed = false
  let advisor: Advisor | undefined
  let isLoading = false
  /** What was asked for before the advisor came. */
  const patches: Partial<Config>[] = options.config ? [options.config] : []
  const consents: ConsentGiven[] = []

  let observations: Observation[] = []
  let dropped = 0
  const names = new Map<NodeId, string>()
  let reading = EMPTY
  let cached: Snapshot | undefined
  let signals: (Signal & { readonly page: string })[] = []
  const counts: Partial<Record<SignalType, number>> = {}
  let journey: { page: string; t: number }[] = []
  let customer: Customer | undefined
  let agents: Agents = {}

  const now = (): number => Math.round((view?.performance.now() ?? 0) * 10) / 10

  /** The host's code: what it throws is its own, and stops nobody else. */
  const host = <A extends unknown[]>(callback: (...args: A) => unknown, ...args: A): void => {
    try {
      callback(...args)
    } catch (error) {
      reportHostError(error)
      // A listener for errors that throws is not told of its own error, or it would never end.
      if (!heard.get('error')?.has(callback as never)) tell('error', { source: 'host', error })
    }
  }
  const tell = <E extends keyof CalmaEvents>(event: E, what: CalmaEvents[E]): void => {
    for (const listener of [...(heard.get(event) ?? [])]) host(listener as (what: CalmaEvents[E]) => void, what)
  }
  const failed = (error: unknown): undefined => {
    reportOwnError(error, view?.location.hostname ?? '')
    tell('error', { source: 'calma', error })
  }
  /** Our code: what it throws never reaches the page. */
  const guard = <T>(ours: () => T): T | undefined => {
    try {
      return ours()
    } catch (error) {
      return failed(error)
    }
  }
  const changed = (): void => {
    for (const subscriber of [...subscribers]) host(subscriber)
  }

  /** Judges by these from now on. What was seen so far is judged anew; nothing is lost but what the trace has dropped. */
  const adopt = (nextDetectors: readonly Detector[], nextThresholds: Thresholds): void => {
    detectors = nextDetectors
    thresholds = nextThresholds
    engine = createEngine(detectors, thresholds)
    for (const observation of observations) engine.observe(observation)
    if (!sense) return
    told(reading, now())
    if (JSON.stringify(senseOptions()) === sensing) return
    calma.stop()
    calma.start()
  }
  /** What the senses must know of the detectors. */
  const senseOptions = (): PressOptions & Pick<SenseOptions, 'detectors'> => ({
    detectors: detectors.filter(({ watch }) => watch),
    ignore: Object.fromEntries(detectors.map(({ type, options: { ignore } }) => [type, ignore as readonly string[]])),
    seesDrawing: options.observe !== undefined && options.observe.length > 0,
    wait: (detectors.find(({ type }) => type === 'deadClick')?.options['after'] as number | undefined) ?? 2500,
  })
  /** Reads the score anew, and tells of another level. */
  const told = ({ level }: ScoreReading, t: number): void => {
    reading = engine.read(t)
    if (reading.level !== level) tell('level', { ...reading, t })
  }

  const ports: AdvisorPorts = {
    view: view!, installed, options,
    now, guard, host, tell, changed, adopt,
    start: () => calma.start(),
    stop: () => calma.stop(),
    get running() {
      return sense !== undefined
    },
    get isOn() {
      return isOn
    },
    get page() {
      return sense?.page ?? ''
    },
    get lastInput() {
      return sense?.lastInput ?? -Infinity
    },
    get activity() {
      return sense?.activity
    },
    read: () => engine.read(now()),
    told: () => ({ signals, counts, journey, customer, agents, errors: observations.filter((observation) => observation.type === 'error') }),
  }
  /** Sends for the advisor, unless it is here or on its way. */
  const consult = async (): Promise<void> => {
    if (!view || advisor || isLoading || destroyed) return
    isLoading = true
    try {
      const { createAdvisor } = await parts.advisor()
      if (destroyed) return
      advisor = createAdvisor(ports)
      for (const patch of patches.length > 0 ? patches.splice(0) : [{}]) advisor.configure(patch)
      for (const given of consents) advisor.consent(given)
      advisor.begin()
    } catch (error) {
      failed(error)
    } finally {
      isLoading = false
    }
  }

  /** Notes what an element is called, for as long as the trace may name it. */
  const keepName = (node: NodeId, name: string): string => {
    names.delete(node)
    names.set(node, name)
    if (names.size > traceSize) names.delete(names.keys().next().value!)
    return name
  }
  const nameOf = (node: NodeId): string => keepName(node, names.get(node) ?? sense?.nameOf(node) ?? '')
  const observe = (observation: Observation): void => {
    const { t, type } = observation
    if (destroyed) return
    observations.push(observation)
    // Cutting in blocks keeps the cost of a full ring at almost nothing.
    if (observations.length > traceSize + 64) dropped += observations.splice(0, observations.length - traceSize).length
    if (type === 'navigation' && journey.at(-1)?.page !== observation.page) journey = [...journey.slice(-9), { page: observation.page, t }]

    const before = reading
    const expected = engine.read(t).score
    for (const verdict of engine.observe(observation)) {
      const signal = toSignal(verdict, nameOf)
      signals = [...signals.slice(-31), { ...signal, page: ports.page }]
      if (!signal.update) counts[signal.type] = (counts[signal.type] ?? 0) + 1
      tell('signal', signal)
    }
    const { score, level } = (reading = engine.read(t))
    if (score > expected) tell('score', { ...reading, t })
    if (level !== before.level) tell('level', { ...reading, t })
    if (score !== before.score || type === 'navigation') changed()
    tell('observation', observation)
    if (score > 0 || before.score > 0 || type === 'navigation') {
      // What could not be fetched before is asked for again when it is needed.
      if (patches.length > 0) void consult()
      advisor?.look()
    }
  }

  /** A method of ours for the host to call. */
  const method = <A extends unknown[]>(run: (...args: A) => void) => (...args: A): void => void (destroyed || guard(() => run(...args)))

  const isAhead = (): boolean => (view!.document as { prerendering?: boolean }).prerendering === true
  /** Sends for the senses. */
  const summon = async (): Promise<void> => {
    try {
      senses = await parts.sense()
    } catch (error) {
      // It may be started again, when the network is back.
      if (!senses) isOn = false
      return failed(error)
    }
    seen()
  }
  const seen = (): void => {
    guard(listen)
    if (senses && !sense && !isAhead()) isOn = false
  }
  /** Listens to the page from now on, if the senses are here. */
  const listen = (): void => {
    if (!senses || !isOn || sense) return
    // A page that is fetched ahead has no visitor yet, and may never have one.
    if (isAhead()) return native(view!.document, 'addEventListener').call(view!.document, COMES, seen, { once: true })
    const own = senseOptions()
    sensing = JSON.stringify(own)
    const early: Observation[] = []
    let started = false
    sense = senses.startSense({
      view: view!, guard, memory,
      callObservers: options.observe ?? [],
      endpoints: [...(options.interventions ?? []).map(({ endpoint }) => endpoint), options.remote?.url].flatMap((url) => url ?? []),
      template: (path) => {
        const page = options.page && guard(() => options.page!(path))
        return typeof page === 'string' ? page : pageTemplate(path)
      },
      ...own,
      emit: (observation) => (started ? observe(observation) : void early.push(observation)),
    })
    memory = sense.memory
    started = true
    early.forEach(observe)
    advisor?.look()
    changed()
  }

  const calma: Calma = {
    start: method(() => {
      if (!view || isOn) return
      isOn = true
      if (senses) seen()
      else void summon()
    }),
    stop: method(() => {
      if (view) native(view.document, 'removeEventListener').call(view.document, COMES, seen)
      isOn = false
      sense?.stop()
      sense = undefined
      advisor?.stop()
      changed()
    }),
    destroy: method(() => {
      calma.stop()
      destroyed = true
      advisor?.destroy()
      heard.clear()
      subscribers.clear()
      observations = []
      signals = []
    }),
    on(event, listener) {
      const listeners = heard.get(event) ?? new Set()
      heard.set(event, listeners.add(listener as (what: never) => void))
      return () => void listeners.delete(listener as (what: never) => void)
    },
    snapshot() {
      const next: Snapshot = { ...ports.read(), page: ports.page, running: sense !== undefined, offer: advisor?.offer }
      // The score falls all the time; what nobody would notice is no change.
      const coarse = ({ score, level, page, running, offer }: Snapshot): string => [score && Math.ceil(score * 10), level, page, running, offer].join()
      const same = cached && coarse(cached) === coarse(next)
      return (cached = same ? cached! : next)
    },
    subscribe(subscriber) {
      subscribers.add(subscriber)
      return () => void subscribers.delete(subscriber)
    },
    explain: ((rule?: string) => {
      if (advisor) return advisor.explain(rule)
      void consult()
      const gates: Gate[] = [{ gate: 'config', passed: false, code: 'loading', actual: 'loading', expected: 'loaded', text: 'the rules must be loaded' }]
      return rule === undefined ? [] : { rule, passed: false, gates }
    }) as Calma['explain'],
    progress: method(() => observe({ type: 'progress', t: now() })),
    answered: method((element) => sense?.answered(element)),
    agents: method((now) => {
      agents = { ...now }
      advisor?.look()
    }),
    identify: method((who) => void (customer = { ...who })),
    consent: method((given) => {
      if (advisor) return advisor.consent(given)
      consents.push(given)
      // What an earlier page has stored must go, if that is what is said.
      if (options.store) void consult()
    }),
    configure: method((patch) => {
      if (advisor) return advisor.configure(patch)
      patches.push(patch)
      void consult()
    }),
    observe: method((observation, given = {}) => {
      for (const [node, name] of Object.entries(given)) keepName(Number(node), String(name))
      observe(observation)
    }),
    trace: () => ({
      calma: 1,
      timeOrigin: view?.performance.timeOrigin ?? 0,
      dropped, thresholds,
      options: Object.fromEntries(detectors.map(({ type, options }) => [type, options])),
      names: Object.fromEntries(names),
      observations: [...observations],
    }),
  }

  adopt(installed.filter(({ optIn }) => !optIn), { enter: 60, exit: 40 })
  // A slip in an option given in code is explained there too.
  if (patches.length > 0 || options.remote || installed.some(({ isFaulty }) => isFaulty)) void consult()
  return calma
}
