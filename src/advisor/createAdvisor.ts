import { consentTo, type Purpose } from '../decide/consentTo.ts'
import { createDecider, type Decider, type Facts, type Situation } from '../decide/createDecider.ts'
import { detectorProblems } from '../decide/detectorProblems.ts'
import { interventionOf } from '../decide/interventionOf.ts'
import { readConfig } from '../decide/readConfig.ts'
import { settingsOf } from '../decide/settingsOf.ts'
import { createPacket, type PacketInput } from '../handoff/createPacket.ts'
import type { Agents } from '../model/agents.ts'
import type { Config, Problem, Scalar } from '../model/config.ts'
import type { ConsentGiven, ConsentSource } from '../model/consent.ts'
import type { Decision, Explanation, Gate } from '../model/decision.ts'
import type { Detector } from '../model/detector.ts'
import { doesNotDo } from '../model/doesNotDo.ts'
import type { CalmaEvents, ConsentState } from '../model/events.ts'
import { findProblems } from '../model/findProblems.ts'
import type { Customer } from '../model/handoff.ts'
import type { Intervention, Offer } from '../model/intervention.ts'
import type { PastOutcome } from '../model/memory.ts'
import { SESSION_ENDS_AFTER } from '../model/mergeMemories.ts'
import type { Outcome, OutcomeKind } from '../model/outcome.ts'
import type { RemoteConfig, RemoteRun } from '../model/remote.ts'
import type { ScoreReading, Thresholds } from '../model/score.ts'
import type { Shape } from '../model/shape.ts'
import type { SignalType } from '../model/signal.ts'
import type { Store } from '../model/store.ts'
import { reportProblems } from '../report.ts'
import { native } from '../sense/native.ts'
import type { Activity } from '../sense/startSense.ts'
import { createMemory } from './createMemory.ts'
import { createTabs, type TabMessage } from './createTabs.ts'
import { localTime } from './localTime.ts'
import { quietElement } from './quietElement.ts'
import { quietStates } from './quietStates.ts'
import { randomId } from './randomId.ts'
import { selectorProblems } from './selectorProblems.ts'

/** The options of an instance that are the advisor's business. */
export interface AdvisorOptions {
  /** What visitors may be offered. Default: nothing; calma then only senses and tells. */
  readonly interventions?: readonly Intervention[]
  /**
   * Where to keep what should outlast the page: `createStore()` from `calma/store`. Used with the
   * visitor's consent only. Default: nowhere.
   */
  readonly store?: Store
  /** Where the site keeps the visitor's consent, from `calma/consent`. Default: `calma.consent()` alone tells it. */
  readonly consent?: readonly ConsentSource[]
  /** A config that comes from elsewhere: `remoteConfig()` from `calma/remote`. Default: none. */
  readonly remote?: RemoteConfig
}

/** What the advisor knows of the instance it works for. */
export interface AdvisorPorts {
  readonly view: Window & typeof globalThis
  readonly installed: readonly Detector[]
  readonly options: AdvisorOptions
  now(): number
  guard<T>(ours: () => T): T | undefined
  host<A extends unknown[]>(callback: (...args: A) => unknown, ...args: A): void
  tell<E extends keyof CalmaEvents>(event: E, what: CalmaEvents[E]): void
  /** The snapshot is another. */
  changed(): void
  start(): void
  stop(): void
  /** Judge by these from now on. */
  adopt(detectors: readonly Detector[], thresholds: Thresholds): void
  /** The senses are at work. */
  readonly running: boolean
  /** They are meant to be, and may be on their way. */
  readonly isOn: boolean
  readonly page: string
  readonly lastInput: number
  /** What the visitor is about; `undefined` while nothing is sensed. */
  readonly activity: Activity | undefined
  read(): ScoreReading
  /** What the agent should know. */
  told(): Pick<PacketInput, 'signals' | 'journey' | 'customer' | 'errors'> & { readonly agents: Agents; readonly counts: Readonly<Partial<Record<SignalType, number>>> }
}

export interface Advisor {
  configure(patch: Partial<Config>): void
  /** Begins to hear consent sources and the remote config. Called once, after what was said before. */
  begin(): void
  consent(given: ConsentGiven): void
  /** Something has happened: is there something to decide? */
  look(): void
  explain(rule?: string): Explanation | readonly Explanation[]
  /** The offer on the page, if there is one. */
  readonly offer: string | undefined
  stop(): void
  /** Takes the offer off the page. */
  destroy(): void
}

const YES: Shape = { words: [true, false] }
const CONSENT_SHAPE: Shape = { keys: { storage: YES, telemetry: YES, interventions: YES } }

/** What ends an offer: nothing more can come of it. */
const ENDS: readonly OutcomeKind[] = ['dismissed', 'submitted', 'ignored']

/** More than this no visitor is offered while a page lives. */
const MOST_OUTCOMES = 1000

/** Long enough to be out of the event's way, short against the pause that an offer waits for. */
const DECIDE_AFTER = 50

/**
 * The second part of an instance: reads the config, decides by its rules and makes the offers.
 * Loaded when there is a config.
 */
export function createAdvisor(ports: AdvisorPorts): Advisor {
  const { view, installed, options, now, guard, host, tell, changed } = ports
  const { document, navigator } = view
  const interventions = options.interventions ?? []
  const names = interventions.map(({ name }) => name)
  const silent = interventions.flatMap(({ name, silent }) => (silent ? name : []))
  let given: Config = { version: 1 }
  /** What the remote config says: it goes over what was given. */
  let overlay: Partial<Config> = {}
  // The defaults, so that a faulty config leaves a working instance.
  let config = readConfig(given, installed, names).config!
  let decider: Decider = createDecider(config)
  let problems: readonly Problem[] = []
  /** What was said of selectors that are none. */
  const noSelectors = new Set<string>()
  const outcomes: Outcome[] = []
  let openOffer: string | undefined
  let preloaded = false
  let pauseTimer = 0
  const offers = new Set<AbortController>()

  let said: ConsentGiven = {}
  let toldConsent = ''
  /** The remote config has switched calma off, and whether it ran then. */
  let off: { readonly wasRunning: boolean } | undefined
  /** The remote config, once it has begun: it may have something to say at once. */
  const remote: { run?: RemoteRun } = {}
  /** Another tab had an offer open when this one last knew. */
  let isElsewhere = false
  let isTakingTurn = false
  /** The other tabs of this config have been asked what they know. */
  let hasAsked = false
  const endings: (() => void)[] = []
  /** When this page's clock began, so that a page keeps its time however often it is told. */
  const began = Date.now() - now()

  const warn = (found: readonly Problem[]): void => {
    if (found.length === 0) return
    reportProblems(found)
    tell('error', { source: 'config', problems: found })
  }
  const complain = (found: readonly Problem[]): void => {
    problems = found
    warn(found)
  }

  const memory = createMemory({
    view, store: options.store,
    learned() {
      recall(memory.state.outcomes)
      remote.run?.look()
      look()
    },
    failed: (error) => tell('error', { source: 'store', error }),
  })
  /** What the decider calls the session. The store may know it by an older name: it was begun in another tab. */
  let session = memory.state.session.id
  const touch = (): void => {
    if (memory.touch()) session = memory.state.session.id
  }

  const allowed = (purpose: Purpose, words = said): boolean =>
    consentTo(purpose, config.consent, words, (navigator as { readonly globalPrivacyControl?: unknown }).globalPrivacyControl === true)
  /** Puts in force what the visitor, the config and the browser say about consent. */
  const applyConsent = (): void => {
    const state: ConsentState = { storage: allowed('storage'), telemetry: allowed('telemetry'), interventions: allowed('interventions') }
    // Not asked yet is no refusal: on most pages the answer comes a moment after loading.
    const isRefused = said.storage === false || !allowed('storage', { storage: true })
    const text = JSON.stringify([state, isRefused])
    if (text === toldConsent) return
    toldConsent = text
    memory.allow(state.storage, isRefused)
    tell('consent', state)
    remote.run?.look()
    look()
  }
  const agree = (more: ConsentGiven): void => {
    said = { ...said, ...Object.fromEntries(Object.entries(more).filter(([, value]) => value !== undefined)) }
    applyConsent()
  }
  const consent = (more: ConsentGiven): void => {
    const wrong = findProblems(more, CONSENT_SHAPE, 'consent()')
    if (wrong.length > 0) return warn(wrong)
    const isWithdrawn = said.storage !== false && more.storage === false
    agree(more)
    // Another tab may go on storing otherwise.
    if (isWithdrawn) tabs.tell({ withdrawn: true })
  }

  const fate = ({ offer, kind }: Pick<Outcome, 'offer' | 'kind'>): string => `${offer} ${kind}`
  const known = new Set<string>()
  const record = (outcome: Outcome): void => {
    known.add(fate(outcome))
    outcomes.push(outcome)
    decider.record(outcome)
  }
  /** Takes into account what came of offers elsewhere: on an earlier page, or in another tab. */
  const recall = (past: readonly PastOutcome[]): readonly PastOutcome[] => {
    const news = past.filter((one) => !known.has(fate(one))).sort((a, b) => a.t - b.t)
    for (const one of news) {
      record({ ...one, t: now() - (Date.now() - one.t), session: one.session === memory.state.session.id ? session : one.session })
    }
    return news
  }
  /** Something came of an offer on this page. */
  const happened = (kind: OutcomeKind, offer: string, rule: string, intervention: string, reference?: string): void => {
    touch()
    const outcome = { kind, t: now(), offer, rule, intervention, page: ports.page, session }
    record(outcome)
    const past: PastOutcome = { ...outcome, t: Date.now(), session: memory.state.session.id }
    memory.add([past])
    tabs.tell({ outcomes: [past] })
    tell('outcome', { ...outcome, ...(reference === undefined ? {} : { reference }) })
  }

  const heard = ({ outcomes: past = [], ask, withdrawn }: TabMessage): void => {
    const { state } = memory
    if (ask) tabs.tell({ outcomes: state.outcomes.filter((outcome) => outcome.session === state.session.id) })
    // Not told on, or two tabs would go on telling each other.
    if (withdrawn) agree({ storage: false })
    // Any script of the site can pretend to be a tab: it may not fill the memory.
    if (outcomes.length > MOST_OUTCOMES) return
    // What is not stored has another name for the session in every tab; what is recent belongs to this one.
    const news = recall(past.map((one) => (Date.now() - one.t < SESSION_ENDS_AFTER ? { ...one, session: state.session.id } : one)))
    if (news.length === 0) return
    memory.add(news)
    isElsewhere = !news.some(({ kind }) => ENDS.includes(kind))
    if (news.some(({ kind }) => kind === 'dismissed' || kind === 'submitted')) closeOffers()
    look()
  }
  const closeOffers = (): void => {
    for (const offer of offers) offer.abort()
    offers.clear()
    openOffer = undefined
    tabs.release()
    changed()
  }
  const tabs = createTabs({
    view, lost: closeOffers,
    get config() {
      return config.id
    },
    heard: (message) => guard(() => heard(message)),
  })

  const situation = (otherTab = isElsewhere): Situation => ({
    running: ports.running, lastInput: ports.lastInput, offerOpen: openOffer !== undefined, interventions: names, silent, localTime,
    busy: ports.activity ? quietStates(view, ports.activity, now()) : [],
    quietElement: quietElement(document, config.quiet.elements), refused: problems.length,
    consent: said, otherTab, session, unit: unit(), remembers: memory.isKept,
  })
  const locale = (): string => document.documentElement.lang || navigator.language || 'en'
  const device = (): 'touch' | 'mouse' => (view.matchMedia?.('(pointer: coarse)').matches ? 'touch' : 'mouse')
  const facts = (): Facts => {
    const { score, level } = ports.read()
    const { state, isKept } = memory
    const { counts, journey, customer, agents: { open, waitMinutes } } = ports.told()
    return {
      t: now(), score, level, page: ports.page, device: device(), locale: locale(), waitMinutes,
      traits: plain(customer)?.traits, signals: counts,
      agents: open === undefined ? open : open ? 'open' : 'closed',
      pageSeconds: (now() - (journey.at(-1)?.t ?? 0)) / 1000,
      sessionSeconds: (Date.now() - state.session.start) / 1000,
      ...(isKept && { returning: state.visitor.since < state.session.start }),
    }
  }

  const preload = (): void => {
    if (preloaded || ports.read().level === 'calm') return
    preloaded = true
    for (const intervention of interventions) {
      if (!config.rules.some((rule) => interventionOf(rule, config.actions) === intervention.name)) continue
      host(() => void intervention.preload?.().catch(() => {
        // It is fetched again when it is needed, and told of then.
      }))
    }
  }

  const stop = (): void => native(view, 'clearTimeout').call(view, pauseTimer)
  const lookIn = (milliseconds: number): void => {
    stop()
    if (!ports.running || config.rules.length === 0) return
    pauseTimer = native(view, 'setTimeout').call(view, () => void guard(decide), milliseconds) as never
  }
  // Not at once, in the page's input handler: looking for a pause reads the page.
  const look = (): void => {
    if (off && ports.running) {
      ports.stop()
      off = { wasRunning: true }
      return
    }
    touch()
    memory.visited(ports.told().journey.map(({ page, t }) => ({ page, t: Math.round(began + t) })))
    lookIn(DECIDE_AFTER)
  }

  const decide = (): void => {
    // What the store knows may forbid an offer; it is looked again when that is known.
    if (!ports.running || memory.isReading || isTakingTurn) return
    preload()
    // Tabs are asked only when there is something to offer: asking takes a moment.
    const isReady = decider.explain(facts(), situation(false)).some(({ passed }) => passed)
    if (!isReady) return void settle(true)
    isTakingTurn = true
    tabs.takeTurn((isOurs) => {
      isTakingTurn = false
      if (!ports.running) return false
      isElsewhere = !isOurs
      return guard(() => settle(isOurs)) ?? false
    })
  }
  /** Decides, and says whether there is an offer now. */
  const settle = (isOurs: boolean): boolean => {
    const { decisions, lookAt } = decider.next(facts(), situation(!isOurs))
    for (const decision of decisions) {
      tell('decision', decision)
      if (decision.verdict !== 'heldOut') continue
      const id = randomId()
      expose(decision, id)
      // Caps and cool-downs run as if it had been shown.
      happened('heldOut', id, decision.rule, decision.intervention)
    }
    const shown = decisions.filter(({ verdict }) => verdict === 'offer')
    for (const decision of shown) show(decision, randomId())
    if (shown.length === 0 && lookAt !== undefined) lookIn(Math.ceil(lookAt - now()) + 1)
    return openOffer !== undefined
  }

  const unit = (): string => (memory.isKept ? memory.state.visitor.id : session)
  const expose = ({ rule, intervention, segments, verdict }: Decision, id: string): void =>
    tell('exposure', { id, t: Date.now(), unit: unit(), variant: verdict === 'heldOut' ? verdict : 'offered', rule, intervention, ...(config.id && { config: config.id }), segments })

  const show = (decision: Decision, id: string): void => {
    const { rule, action, intervention: name } = decision
    const settings = settingsOf(config.actions[action] ?? {}, name, config.texts)
    const isSilent = silent.includes(name)
    const intervention = interventions.find((one) => one.name === name)!
    const controller = new AbortController()
    const { signal } = controller
    const closed = (): void => {
      if (openOffer !== id) return
      openOffer = undefined
      tabs.release()
    }
    offers.add(controller)
    if (!isSilent) openOffer = id
    const offer: Offer = {
      id, rule, signal, settings, texts: config.texts, locale: locale(),
      packet: () => createPacket({
        signals: ports.told().signals, errors: ports.told().errors, customer: plain(ports.told().customer),
        journey: memory.state.journey.map(({ page, t }) => ({ page, t: t - began })),
        id, rule, intent: name, now: now(), createdAt: new Date().toISOString(),
        locale: offer.locale, timeZone: timeZone(), page: ports.page, reading: ports.read(),
        device: { kind: device(), viewport: `${view.innerWidth}x${view.innerHeight}` },
      }),
      report(kind, { reference } = {}) {
        if (ENDS.includes(kind)) closed()
        // What nobody has seen uses up no limit.
        if (!isSilent || kind !== 'shown') happened(kind, id, rule, name, reference)
        changed()
      },
    }
    expose(decision, id)
    tell('intervention', { t: now(), offer: id, rule, intervention: name })
    changed()
    Promise.resolve()
      .then(() => (signal.aborted ? undefined : intervention.show(offer)))
      .catch((error: unknown) => {
        if (signal.aborted) return
        closed()
        guard(() => offer.report('failed'))
        tell('error', { source: 'host', error })
      })
  }

  /** Takes another config, if it is sound. Gives back what is wrong with it. */
  const adopt = (next: Config, over: Partial<Config>): readonly Problem[] => {
    const whole = layered(next, over)
    const read = readConfig(whole, installed, names)
    if (!read.config) return read.problems
    // Told, and no reason to refuse it: an older browser may know fewer. What is none matches nothing.
    warn(selectorProblems(document, whole).filter(({ message }) => !noSelectors.has(message) && noSelectors.add(message)))
    const isNew = read.config.id !== config.id || !hasAsked
    hasAsked = true
    given = next
    overlay = over
    config = read.config
    decider = createDecider(config, decider.armings)
    for (const outcome of outcomes) decider.record(outcome)
    ports.adopt(config.detectors, config.thresholds)
    applyConsent()
    if (isNew) tabs.tell({ ask: true })
    look()
    return read.problems
  }

  complain(installed.flatMap(detectorProblems))
  /** Once the config and what the visitor has said are known: nothing may be asked or told before. */
  const begin = (): void => {
    const run = options.remote?.start({
      view,
      get consent() {
        return { storage: allowed('storage'), telemetry: allowed('telemetry') }
      },
      get remembered() {
        return memory.state.remote?.document
      },
      remember: (found) => memory.keepRemote(found),
      complain: warn,
      apply(found) {
        if (found === 'off') {
          const wasRunning = off?.wasRunning ?? ports.isOn
          closeOffers()
          ports.stop()
          off = { wasRunning }
          return []
        }
        const wrong = adopt(given, found)
        if (wrong.length === 0 && off) {
          const { wasRunning } = off
          off = undefined
          if (wasRunning) ports.start()
        }
        return wrong
      },
    })
    if (run) remote.run = run
    for (const source of options.consent ?? []) {
      host(() => {
        let isOver = false
        const end = source((more) => void (isOver || guard(() => consent(more))))
        endings.push(() => {
          isOver = true
          host(end)
        })
      })
    }
  }
  return {
    look, consent, begin,
    stop() {
      stop()
      // The host has stopped it: lifting the switch does not start it again.
      if (off) off = { wasRunning: false }
    },
    get offer() {
      return openOffer
    },
    configure: (patch) => complain(adopt(layered(given, patch), overlay)),
    explain(rule) {
      const all = decider.explain(facts(), situation())
      if (rule === undefined) return all
      const ids = all.map((explanation) => explanation.rule)
      const gate: Gate = { gate: 'config', passed: false, code: 'config_invalid', actual: problems, expected: ids, pointer: '/rules', text: doesNotDo(rule, ids) }
      return all.find((explanation) => explanation.rule === rule) ?? { rule, passed: false, gates: [gate] }
    },
    destroy() {
      closeOffers()
      for (const end of endings) end()
      remote.run?.stop()
      tabs.end()
      memory.end()
    },
  }
}

/** One config over another: what is not named stays, signal by signal. */
function layered(below: Config, above: Partial<Config>): Config {
  return { ...below, ...above, ...(above.signals && { signals: { ...below.signals, ...above.signals } }) }
}

/** Who the visitor is, without what is no plain fact: it could not be sent. */
function plain(customer: Customer | undefined): Customer | undefined {
  if (!customer) return undefined
  const { id, traits } = customer
  const facts = Object.entries(traits ?? {}).filter((entry): entry is [string, Scalar] => ['string', 'number', 'boolean'].includes(typeof entry[1]))
  return { ...(id === undefined ? {} : { id: String(id) }), ...(traits ? { traits: Object.fromEntries(facts) } : {}) }
}

function timeZone(): string {
  try {
    return Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC'
  } catch {
    return 'UTC'
  }
}
