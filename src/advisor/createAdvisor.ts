import { createDecider, type Decider, type Facts, type Situation } from '../decide/createDecider.ts'
import { detectorProblems } from '../decide/detectorProblems.ts'
import { readConfig } from '../decide/readConfig.ts'
import { createPacket, type PacketInput } from '../handoff/createPacket.ts'
import type { CalmaEvents } from '../model/events.ts'
import type { Config, Problem } from '../model/config.ts'
import type { Explanation, Gate } from '../model/decision.ts'
import type { Detector } from '../model/detector.ts'
import { doesNotDo } from '../model/doesNotDo.ts'
import type { Intervention, Offer } from '../model/intervention.ts'
import type { Outcome } from '../model/outcome.ts'
import type { ScoreReading, Thresholds } from '../model/score.ts'
import { reportProblems } from '../report.ts'
import { native } from '../sense/native.ts'

/** What the advisor knows of the instance it works for. */
export interface AdvisorPorts {
  readonly view: Window & typeof globalThis
  readonly installed: readonly Detector[]
  readonly interventions: readonly Intervention[]
  now(): number
  guard<T>(ours: () => T): T | undefined
  host<A extends unknown[]>(callback: (...args: A) => unknown, ...args: A): void
  tell<E extends keyof CalmaEvents>(event: E, what: CalmaEvents[E]): void
  /** The snapshot is another. */
  changed(): void
  /** Judge by these from now on. */
  adopt(detectors: readonly Detector[], thresholds: Thresholds): void
  readonly running: boolean
  readonly page: string
  readonly lastInput: number
  busy(): readonly string[]
  read(): ScoreReading
  /** What the agent should know. */
  told(): Pick<PacketInput, 'signals' | 'journey' | 'customer' | 'errors'>
}

export interface Advisor {
  configure(patch: Partial<Config>): void
  /** Something has happened: is there something to decide? */
  look(): void
  explain(rule?: string): Explanation | readonly Explanation[]
  /** The offer on the page, if there is one. */
  readonly offer: string | undefined
  stop(): void
  /** Takes the offer off the page. */
  destroy(): void
}

/** Long enough to be out of the event's way, short against the pause that an offer waits for. */
const DECIDE_AFTER = 50

/**
 * The second part of an instance: reads the config, decides by its rules and makes the offers.
 * Loaded when there is a config.
 */
export function createAdvisor(ports: AdvisorPorts): Advisor {
  const { view, installed, interventions, now, guard, host, tell, changed } = ports
  const { document, navigator } = view
  const names = interventions.map(({ name }) => name)
  let given: Config = { version: 1 }
  // The defaults, so that a faulty config leaves a working instance.
  let config = readConfig(given, installed, names).config!
  let decider: Decider = createDecider(config)
  let problems: readonly Problem[] = []
  const outcomes: Outcome[] = []
  let openOffer: string | undefined
  let preloaded = false
  let pauseTimer = 0
  const offers = new Set<AbortController>()

  const complain = (found: readonly Problem[]): void => {
    problems = found
    if (found.length === 0) return
    reportProblems(found)
    tell('error', { source: 'config', problems })
  }
  const situation = (): Situation => ({
    running: ports.running, lastInput: ports.lastInput, busy: ports.busy(), offerOpen: openOffer !== undefined, interventions: names,
  })
  const facts = (): Facts => {
    const { score, level } = ports.read()
    return { t: now(), score, level, page: ports.page }
  }

  const preload = (): void => {
    if (preloaded || ports.read().level === 'calm') return
    preloaded = true
    for (const intervention of interventions) {
      if (!config.rules.some((rule) => rule.then === intervention.name)) continue
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
  const look = (): void => lookIn(DECIDE_AFTER)

  const decide = (): void => {
    if (!ports.running) return
    preload()
    const { decisions, lookAt } = decider.next(facts(), situation())
    for (const decision of decisions) tell('decision', decision)
    const offer = decisions.find(({ verdict }) => verdict === 'offer')
    if (offer) show(offer.rule, offer.intervention)
    else if (lookAt !== undefined) lookIn(Math.ceil(lookAt - now()) + 1)
  }

  const show = (rule: string, name: string): void => {
    const intervention = interventions.find((known) => known.name === name)!
    const id = randomId()
    const controller = new AbortController()
    const { signal } = controller
    const closed = (): void => {
      if (openOffer === id) openOffer = undefined
    }
    offers.add(controller)
    openOffer = id
    const offer: Offer = {
      id, rule, signal, locale: document.documentElement.lang || navigator.language || 'en',
      packet: () => createPacket({
        ...ports.told(),
        id, rule, intent: name, now: now(), createdAt: new Date().toISOString(),
        locale: offer.locale, timeZone: timeZone(), page: ports.page, reading: ports.read(),
        device: { kind: view.matchMedia?.('(pointer: coarse)').matches ? 'touch' : 'mouse', viewport: `${view.innerWidth}x${view.innerHeight}` },
      }),
      report(kind, { reference } = {}) {
        const outcome: Outcome = { kind, t: now(), offer: id, rule, intervention: name, ...(reference === undefined ? {} : { reference }) }
        outcomes.push(outcome)
        decider.record(outcome)
        if (kind === 'dismissed' || kind === 'submitted' || kind === 'ignored') closed()
        tell('outcome', outcome)
        changed()
      },
    }
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

  complain(installed.flatMap(detectorProblems))
  return {
    look, stop,
    get offer() {
      return openOffer
    },
    configure(patch) {
      const signals = patch.signals && { signals: { ...given.signals, ...patch.signals } }
      const next = { ...given, ...patch, ...signals }
      const read = readConfig(next, installed, names)
      complain(read.problems)
      if (!read.config) return
      given = next
      config = read.config
      decider = createDecider(config)
      for (const outcome of outcomes) decider.record(outcome)
      ports.adopt(config.detectors, config.thresholds)
      look()
    },
    explain(rule) {
      const all = decider.explain(facts(), situation())
      if (rule === undefined) return all
      const ids = all.map((explanation) => explanation.rule)
      const gate: Gate = { gate: 'config', passed: false, code: 'config_invalid', actual: problems, expected: ids, pointer: '/rules', text: doesNotDo(rule, ids) }
      return all.find((explanation) => explanation.rule === rule) ?? { rule, passed: false, gates: [gate] }
    },
    destroy() {
      for (const offer of offers) offer.abort()
    },
  }
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
