import { createDecider, type Decider, type Facts, type Situation } from './decide/createDecider.ts'
import { readConfig, type ReadConfig } from './decide/readConfig.ts'
import { createEngine, type Engine } from './engine.ts'
import { createPacket } from './handoff/createPacket.ts'
import type { Config, Problem } from './model/config.ts'
import type { Decision, Explanation, Gate } from './model/decision.ts'
import type { Detector } from './model/detector.ts'
import { doesNotDo } from './model/doesNotDo.ts'
import type { Customer } from './model/handoff.ts'
import type { Intervention, Offer } from './model/intervention.ts'
import type { ErrorObservation, NodeId, Observation } from './model/observation.ts'
import type { Outcome } from './model/outcome.ts'
import { pageTemplate } from './model/pageTemplate.ts'
import type { ScoreReading } from './model/score.ts'
import type { Signal } from './model/signal.ts'
import { toSignal } from './model/toSignal.ts'
import type { Trace } from './model/trace.ts'
import { reportHostError, reportOwnError, reportProblems } from './report.ts'
import { native } from './sense/native.ts'
import { createSenseMemory, type SenseMemory } from './sense/senseMemory.ts'
import { startSense, type Sense } from './sense/startSense.ts'

export interface CalmaOptions {
  /** The detectors to run: `[rageClick(), deadClick()]`. What is not given is not shipped. */
  readonly signals: readonly Detector[]
  /** What visitors may be offered. Default: nothing; calma then only senses and tells. */
  readonly interventions?: readonly Intervention[]
  /** The product manager's plain JSON. Default: no rules. */
  readonly config?: Config
  /** Turns a path into a page template. Default: identities become `:id`, `/orders/8841` → `/orders/:id`. */
  readonly page?: (path: string) => string
  /** How many observations `trace()` keeps. Default 500. */
  readonly traceSize?: number
}

/** What `calma.on('error')` delivers. */
export interface CalmaError {
  /** `calma`: our own. `host`: a callback of the page threw. `config`: the config is not used. */
  readonly source: 'calma' | 'host' | 'config'
  readonly error?: unknown
  readonly problems?: readonly Problem[]
}

/** The events of `calma.on`, with what each delivers. */
export interface CalmaEvents {
  /** A detector's verdict, synchronously at the press or at its deadline. */
  signal: Signal
  /** The score has risen. */
  score: ScoreReading & { readonly t: number }
  /** The level has changed. */
  level: ScoreReading & { readonly t: number }
  /** A rule that was armed has been decided on. */
  decision: Decision
  /** An offer is about to be shown. */
  intervention: { readonly t: number; readonly offer: string; readonly rule: string; readonly intervention: string }
  outcome: Outcome
  error: CalmaError
}

/** The state at a moment. */
export interface Snapshot extends ScoreReading {
  readonly page: string
  readonly running: boolean
  /** The offer on the page, if there is one. */
  readonly offer: string | undefined
}

export interface Calma {
  /** Begins to sense. Calling it again does nothing. */
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
  /** Every gate of one rule, passed or not, with what was found and what was expected. */
  explain(rule: string): Explanation
  explain(): readonly Explanation[]
  /** The visitor got somewhere: all evidence halves. */
  progress(): void
  /** The page answered a press in a way calma cannot see. Without an element: all that wait. */
  answered(element?: Element): void
  /** Who the visitor is. It reaches the agent with the request, and goes nowhere else. */
  identify(customer: Customer): void
  /** Changes parts of the config. What is not named stays; a faulty change is refused whole. */
  configure(patch: Partial<Config>): void
  /** What was observed, for replay. */
  trace(): Trace
}

const EMPTY: ScoreReading = { score: 0, level: 'calm', parts: {} }
const TRACE_SIZE = 500

/** Long enough to be out of the event's way, short against the pause that an offer waits for. */
const DECIDE_AFTER = 50

/**
 * Makes an instance. Nothing runs until `start()`. Works without a DOM too, where it does nothing.
 * Never throws into the page: what is wrong with the options is told by `on('error')` and once in
 * the console.
 */
export function createCalma(options: CalmaOptions): Calma {
  const view = typeof window === 'undefined' ? undefined : window
  const installed = options.signals ?? []
  const interventions = options.interventions ?? []
  const traceSize = options.traceSize ?? TRACE_SIZE
  const heard = new Map<keyof CalmaEvents, Set<(what: never) => void>>()
  const subscribers = new Set<() => void>()

  let config: ReadConfig
  let given: Config = { version: 1 }
  let problems: readonly Problem[] = []
  let engine: Engine
  let decider: Decider
  let sense: Sense | undefined
  let memory: SenseMemory | undefined
  let destroyed = false

  let observations: Observation[] = []
  let dropped = 0
  const names: Record<NodeId, string> = {}
  let reading: ScoreReading = EMPTY
  let cached: Snapshot | undefined

  let signals: (Signal & { readonly page: string })[] = []
  let journey: { page: string; t: number }[] = []
  let errors: ErrorObservation[] = []
  const outcomes: Outcome[] = []
  let customer: Customer | undefined
  let openOffer: string | undefined
  let preloaded = false
  let pauseTimer = 0
  const offers = new Set<AbortController>()

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
  /** Our code: what it throws never reaches the page. */
  const guard = <T>(ours: () => T): T | undefined => {
    try {
      return ours()
    } catch (error) {
      reportOwnError(error, view?.location.hostname ?? '')
      tell('error', { source: 'calma', error })
      return undefined
    }
  }

  const adopt = (input: Config): boolean => {
    const read = readConfig(input, installed, interventions.map(({ name }) => name))
    problems = [...installed.flatMap((detector) => detector.problems), ...read.problems]
    if (problems.length > 0) {
      reportProblems(problems)
      tell('error', { source: 'config', problems })
    }
    if (!read.config) return false
    given = input
    config = read.config
    engine = createEngine(config.detectors, config.thresholds)
    decider = createDecider(config)
    // What was seen so far is judged anew by the new rules; nothing is lost but what the trace has dropped.
    for (const observation of observations) engine.observe(observation)
    for (const outcome of outcomes) decider.record(outcome)
    if (sense) {
      const before = reading
      reading = engine.read(now())
      if (reading.level !== before.level) tell('level', { ...reading, t: now() })
      decideIn(DECIDE_AFTER)
      changed()
    }
    return true
  }

  const facts = (t: number): Facts => {
    const { score, level } = engine.read(t)
    return { t, score, level, page: sense?.page ?? '' }
  }
  const situation = (): Situation => ({
    running: sense !== undefined,
    lastInput: sense?.lastInput ?? -Infinity,
    busy: sense?.busy() ?? [],
    offerOpen: openOffer !== undefined,
    interventions: interventions.map(({ name }) => name),
  })

  const observe = (observation: Observation): void => {
    if (destroyed) return
    observations.push(observation)
    // Cutting in blocks keeps the cost of a full ring at almost nothing.
    if (observations.length > traceSize + 64) dropped += observations.splice(0, observations.length - traceSize).length
    if (observation.type === 'navigation') {
      if (journey.at(-1)?.page !== observation.page) journey = [...journey.slice(-9), { page: observation.page, t: observation.t }]
    }
    if (observation.type === 'error') errors = [...errors.slice(-4), observation]

    const before = reading
    const expected = engine.read(observation.t).score
    for (const verdict of engine.observe(observation)) {
      const signal = toSignal(verdict, (node) => (names[node] ??= sense?.nameOf(node) ?? ''))
      signals = [...signals.slice(-31), { ...signal, page: sense?.page ?? '' }]
      tell('signal', signal)
    }
    reading = engine.read(observation.t)
    if (reading.score > expected) tell('score', { ...reading, t: observation.t })
    if (reading.level !== before.level) tell('level', { ...reading, t: observation.t })
    if (reading.score !== before.score || observation.type === 'navigation') changed()
    // Not here, in the page's input handler: looking for a pause reads the page.
    if (reading.score > 0 || before.score > 0) decideIn(DECIDE_AFTER)
  }

  const changed = (): void => {
    for (const subscriber of [...subscribers]) host(subscriber)
  }

  const preload = (): void => {
    if (preloaded || engine.read(now()).level === 'calm') return
    preloaded = true
    for (const intervention of interventions) {
      if (!config.rules.some((rule) => rule.then === intervention.name)) continue
      host(() => void intervention.preload?.().catch(() => {
        // It is fetched again when it is needed, and told of then.
      }))
    }
  }

  const decideIn = (milliseconds: number): void => {
    if (!sense || config.rules.length === 0) return
    native(view!, 'clearTimeout').call(view, pauseTimer)
    pauseTimer = native(view!, 'setTimeout').call(view, () => void guard(decide), milliseconds) as never
  }
  const decide = (): void => {
    if (!sense || destroyed) return
    const t = now()
    preload()
    const { decisions, lookAt } = decider.next(facts(t), situation())
    for (const decision of decisions) tell('decision', decision)
    const offer = decisions.find(({ verdict }) => verdict === 'offer')
    if (offer) show(offer.rule, offer.intervention)
    else if (lookAt !== undefined) decideIn(Math.ceil(lookAt - t) + 1)
  }

  const show = (rule: string, name: string): void => {
    const intervention = interventions.find((known) => known.name === name)!
    const id = randomId()
    const controller = new AbortController()
    offers.add(controller)
    openOffer = id
    const offer: Offer = {
      id, rule, locale: view!.document.documentElement.lang || view!.navigator.language || 'en', signal: controller.signal,
      packet: () => createPacket({
        id, rule, intent: name, now: now(), createdAt: new Date().toISOString(),
        locale: offer.locale, timeZone: timeZone(), page: sense?.page ?? '', reading: engine.read(now()),
        signals, journey, errors, customer,
        device: { kind: view!.matchMedia?.('(pointer: coarse)').matches ? 'touch' : 'mouse', viewport: `${view!.innerWidth}x${view!.innerHeight}` },
      }),
      report(kind, details) {
        const outcome: Outcome = { kind, t: now(), offer: id, rule, intervention: name, ...(details?.reference === undefined ? {} : { reference: details.reference }) }
        outcomes.push(outcome)
        decider.record(outcome)
        if (kind === 'dismissed' || kind === 'submitted' || kind === 'ignored') closed()
        tell('outcome', outcome)
        changed()
      },
    }
    const closed = (): void => {
      if (openOffer === id) openOffer = undefined
    }
    tell('intervention', { t: now(), offer: id, rule, intervention: name })
    changed()
    Promise.resolve()
      .then(() => (controller.signal.aborted ? undefined : intervention.show(offer)))
      .catch((error: unknown) => {
        if (controller.signal.aborted) return
        closed()
        guard(() => offer.report('failed'))
        tell('error', { source: 'host', error })
      })
  }

  /** A method of ours for the host to call. */
  const method = <A extends unknown[]>(run: (...args: A) => void) => (...args: A): void => void guard(() => run(...args))

  const calma: Calma = {
    start: method(() => {
      if (!view || sense || destroyed) return
      const ignore = Object.fromEntries(config.detectors.map(({ type, options: { ignore } }) => [type, ignore as readonly string[]]))
      const template = (path: string): string => {
        const own = options.page && guard(() => options.page!(path))
        return typeof own === 'string' ? own : pageTemplate(path)
      }
      const dead = config.detectors.find(({ type }) => type === 'deadClick')
      memory ??= createSenseMemory()
      const early: Observation[] = []
      let started = false
      sense = startSense({
        view, memory, template, guard, ignore, detectors: config.detectors, wait: (dead?.options['after'] as number | undefined) ?? 2500,
        emit: (observation) => (started ? observe(observation) : void early.push(observation)),
      })
      started = true
      early.forEach(observe)
      decideIn(DECIDE_AFTER)
      changed()
    }),
    stop: method(() => {
      sense?.stop()
      sense = undefined
      if (view) native(view, 'clearTimeout').call(view, pauseTimer)
      changed()
    }),
    destroy: method(() => {
      calma.stop()
      destroyed = true
      for (const offer of offers) offer.abort()
      offers.clear()
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
      const current = engine.read(now())
      const next: Snapshot = { ...current, page: sense?.page ?? '', running: sense !== undefined, offer: openOffer }
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
      const t = now()
      const all = decider.explain(facts(t), situation())
      if (rule === undefined) return all
      const ids = all.map((explanation) => explanation.rule)
      const gate: Gate = { gate: 'config', passed: false, code: 'config_invalid', actual: problems, expected: ids, pointer: '/rules', text: doesNotDo(rule, ids) }
      return all.find((explanation) => explanation.rule === rule) ?? { rule, passed: false, gates: [gate] }
    }) as Calma['explain'],
    progress: method(() => observe({ type: 'progress', t: now() })),
    answered: method((element) => sense?.answered(element)),
    identify: method(({ id, traits }) => {
      // What is no plain fact could not be sent.
      const facts = Object.entries(traits ?? {}).filter(([, fact]) => ['string', 'number', 'boolean'].includes(typeof fact))
      customer = { ...(id === undefined ? {} : { id: String(id) }), ...(traits ? { traits: Object.fromEntries(facts) } : {}) }
    }),
    configure: method((patch) => {
      const running = sense !== undefined
      const signals = patch.signals && { signals: { ...given.signals, ...patch.signals } }
      if (!adopt({ ...given, ...patch, ...signals }) || !running) return
      // The senses know the deadlines and the ignored elements, which may have changed.
      calma.stop()
      calma.start()
    }),
    trace: () => ({
      calma: 1,
      timeOrigin: view?.performance.timeOrigin ?? 0,
      dropped,
      names: { ...names },
      observations: [...observations],
    }),
  }

  // The defaults first, so that a faulty config leaves a working instance.
  config = readConfig(undefined, installed, []).config!
  engine = createEngine(config.detectors, config.thresholds)
  decider = createDecider(config)
  guard(() => adopt(options.config ?? { version: 1 }))
  return calma
}

function randomId(): string {
  // `randomUUID` exists in secure contexts only.
  return crypto.randomUUID?.() ?? [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

function timeZone(): string {
  try {
    return Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC'
  } catch {
    return 'UTC'
  }
}
