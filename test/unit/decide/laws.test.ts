import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createDecider, type Decider, type Facts, type Situation } from '../../../src/decide/createDecider.ts'
import { readConfig } from '../../../src/decide/readConfig.ts'
import type { Condition, Config, Limits, Rule, Weekday } from '../../../src/model/config.ts'
import type { Outcome, OutcomeKind } from '../../../src/model/outcome.ts'
import { parseDuration } from '../../../src/model/parseDuration.ts'

const INTERVENTIONS = ['callback', 'message', 'event']
const HOUR = 3_600_000

const limits: fc.Arbitrary<Limits> = fc.record({
  show: fc.array(fc.record({ max: fc.integer({ min: 0, max: 3 }), per: fc.constantFrom('page', 'session', 'lifetime', '30s', '2h', '7d') }), { maxLength: 2 }),
  cooldown: fc.record({
    afterShow: fc.constantFrom('0s', '20s', '1h'), afterDismiss: fc.constantFrom('0s', '30s', '24h'), afterSubmit: fc.constantFrom('0s', '7d'), afterIgnore: fc.constantFrom('0s', '1m'),
  }, { requiredKeys: ['afterDismiss', 'afterSubmit'] }),
  giveUpAfterDismissals: fc.integer({ min: 1, max: 3 }),
}, { requiredKeys: [] }) as never

const leaf = fc.constantFrom<Condition>(
  { page: { matches: '/checkout/**' } }, { page: { not: '/cart' } }, { score: { gte: 50 } }, { score: { lt: 80 } }, { level: 'frustrated' }, { level: { in: ['strained', 'frustrated'] } },
  { segment: 'big' }, { segment: { notIn: ['big'] } }, { 'traits.plan': 'gold' }, { 'traits.plan': { exists: false } }, { 'signal.rageClick': { gte: 1 } }, { 'history.dismissed': { lt: 2 } },
  { device: 'touch' }, { returning: true }, { sessionSeconds: { gt: 60 } },
)
const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.tuple(leaf, fc.oneof({ maxDepth: 2 }, fc.constant({}), fc.record({ any: fc.array(tie('condition'), { minLength: 1, maxLength: 2 }) }), fc.record({ none: fc.array(tie('condition'), { maxLength: 2 }) })))
    .map(([one, more]) => ({ ...one, ...more })),
}))
const rules: fc.Arbitrary<Rule[]> = fc.array(fc.record({
  when: fc.option(fc.tuple(condition, fc.constantFrom<Condition>({}, {}, { agents: 'open' }, { waitMinutes: { lte: 5 } })).map(([one, more]) => ({ ...one, ...more })), { nil: undefined }),
  then: fc.constantFrom('callback', 'callback', 'message', 'help', 'event'),
  limits: fc.option(limits, { nil: undefined }),
  off: fc.constantFrom(undefined, undefined, undefined, undefined, true),
  rollout: fc.constantFrom(undefined, undefined, 50),
  schedule: fc.constantFrom<Rule['schedule']>(undefined, undefined, { timeZone: 'Europe/Madrid', open: [{ days: ['mon', 'tue'], from: '09:00', to: '19:00' }] }),
}).map((rule) => rule as Partial<Rule>), { minLength: 1, maxLength: 4 }).map((all) => all.map((rule, i) => ({ ...JSON.parse(JSON.stringify(rule)) as Rule, id: `r${i}` })))

const config: fc.Arbitrary<Config> = fc.record({
  rules,
  limits: fc.option(limits, { nil: undefined }),
  holdout: fc.constantFrom(undefined, { percent: 50 }),
  quiet: fc.constantFrom(undefined, { pages: ['/legal'] }, { states: ['dialog' as const] }),
  paused: fc.constantFrom(undefined, undefined, undefined, undefined, true),
}).map((some) => JSON.parse(JSON.stringify({
  version: 1, ...some, segments: { big: { 'traits.cart': { gte: 150 } } }, actions: { help: { type: 'message' } },
})) as Config)

/** With limits so wide that other gates have their say. */
const loose: fc.Arbitrary<Config> = config.map((some) => ({
  ...some, limits: { show: [{ max: 50, per: 'session' }], cooldown: { afterDismiss: '0s', afterSubmit: '0s' } }, rules: some.rules!.map(({ id, when, then }) => ({ id, then, ...(when && { when }) })), holdout: { percent: 50 },
}))

const moment = fc.record({
  gap: fc.oneof(fc.integer({ min: 0, max: 30_000 }), fc.constantFrom(HOUR, 25 * HOUR)),
  score: fc.constantFrom(0, 0, 35, 55, 70, 90, 90),
  page: fc.constantFrom('/cart', '/checkout/pay', '/legal'),
  running: fc.constantFrom(true, true, true, true, true, true, false),
  idle: fc.constantFrom(0, 1200, 5000),
  busy: fc.constantFrom<readonly string[]>([], [], [], ['typing'], ['dialog'], ['hidden']),
  offerOpen: fc.constantFrom(false, false, false, false, false, true),
  otherTab: fc.constantFrom(false, false, false, false, false, true),
  quietElement: fc.constantFrom(undefined, undefined, undefined, '#exam'),
  interventions: fc.constantFrom(INTERVENTIONS, INTERVENTIONS, ['message']),
  traits: fc.constantFrom(undefined, { cart: 200, plan: 'gold' }, { cart: 20 }),
  agents: fc.constantFrom(undefined, 'open' as const, 'closed' as const),
  waitMinutes: fc.constantFrom(undefined, 3, 30),
  signals: fc.constantFrom({}, { rageClick: 2 }),
  device: fc.constantFrom('touch' as const, 'mouse' as const),
  returning: fc.boolean(),
  day: fc.constantFrom<Weekday>('mon', 'sun'),
  said: fc.constantFrom(undefined, true, true, true, false),
  ended: fc.constantFrom<OutcomeKind | undefined>(undefined, 'dismissed', 'ignored', 'submitted'),
})
type Moment = typeof moment extends fc.Arbitrary<infer M> ? M : never

function at(t: number, m: Moment, unit: string): [Facts, Situation] {
  const level = m.score >= 60 ? 'frustrated' : m.score >= 30 ? 'strained' : 'calm'
  return [
    { t, score: m.score, level, page: m.page, traits: m.traits, agents: m.agents, waitMinutes: m.waitMinutes, signals: m.signals, device: m.device, returning: m.returning, sessionSeconds: t / 1000 },
    {
      running: m.running, lastInput: t - m.idle, busy: m.busy, offerOpen: m.offerOpen, otherTab: m.otherTab, quietElement: m.quietElement, interventions: m.interventions, silent: ['event'],
      unit, session: 's', consent: { interventions: m.said }, localTime: () => ({ day: m.day, minute: 600 }),
    },
  ]
}

function read(input: Config): Decider {
  const { config: found, problems } = readConfig(input, [], INTERVENTIONS)
  expect(problems).toEqual([])
  return createDecider(found!)
}

test('explain agrees with next, on 10,000 random states', () => {
  let states = 0
  const told: Record<string, number> = {}
  fc.assert(fc.property(fc.oneof(config, loose, loose), fc.array(moment, { minLength: 15, maxLength: 40 }), fc.uuid(), (some, moments, unit) => {
    const found = read(some)
    const of = new Map(some.rules!.map((rule) => [rule.id, rule]))
    let t = 0
    for (const m of moments) {
      t += m.gap
      states++
      const [facts, situation] = at(t, m, unit)
      const explained = found.explain(facts, situation)
      // Explaining changes nothing.
      expect(JSON.stringify(found.explain(facts, situation))).toBe(JSON.stringify(explained))
      const { decisions, lookAt } = found.next(facts, situation)
      for (const { rule, gates, verdict } of decisions) {
        told[verdict] = (told[verdict] ?? 0) + 1
        const one = explained.find((explanation) => explanation.rule === rule)!
        expect(JSON.stringify(one.gates)).toBe(JSON.stringify(gates))
        const closed = gates.filter(({ passed }) => !passed).map(({ gate }) => gate)
        expect(one.passed).toBe(closed.length === 0)
        if (verdict === 'offer') expect(closed).toEqual([])
        if (verdict === 'heldOut') expect(closed).toEqual(['holdout'])
        if (verdict === 'expired') expect(closed.every((gate) => ['quietElement', 'quietState', 'holdout'].includes(gate))).toBe(true)
        if (verdict === 'blocked') expect(closed.some((gate) => !['quietElement', 'quietState', 'holdout'].includes(gate))).toBe(true)
      }
      // What explain passes is offered, up to the first in order that the visitor sees, unless its time was over.
      const isSeen = (rule: string): boolean => of.get(rule)!.then !== 'event'
      const expired = new Set(decisions.filter(({ verdict }) => verdict === 'expired').map(({ rule }) => rule))
      const open = explained.filter(({ rule, passed, gates }) =>
        !expired.has(rule) && (passed || gates.every(({ gate, passed: ok }) => ok || gate === 'holdout')))
      const first = open.findIndex(({ rule }) => isSeen(rule))
      const expected = open.slice(0, first < 0 ? undefined : first + 1).map(({ rule, passed }) => [rule, passed ? 'offer' : 'heldOut'])
      const made = decisions.filter(({ verdict }) => verdict === 'offer' || verdict === 'heldOut')
      expect(made.map(({ rule, verdict }) => [rule, verdict])).toEqual(expected)
      // And the other way round: when it says to look again, something waits for the moment, or for time to go by.
      if (lookAt !== undefined) {
        expect(explained.some(({ gates }) => gates.every(({ gate, passed }) => passed || ['quietElement', 'quietState', 'holdout', 'when', 'hours'].includes(gate)))).toBe(true)
      }
      for (const { rule, intervention, verdict } of made) {
        if (!isSeen(rule)) continue
        const record = (kind: OutcomeKind): void => found.record({ kind, t, offer: 'o', rule, intervention, page: m.page, session: 's' })
        record(verdict === 'heldOut' ? 'heldOut' : 'shown')
        if (m.ended && verdict === 'offer') record(m.ended)
      }
    }
  }), { numRuns: 400 })
  expect(states).toBeGreaterThanOrEqual(10_000)
  // Each verdict was seen, or the law would be about less than it says.
  for (const verdict of ['offer', 'heldOut', 'blocked', 'expired']) expect(told[verdict], verdict).toBeGreaterThan(10)
}, 60_000)

/** What every limit promises, said once more and in another way: by looking back over what was shown. */
function broken(some: Config, shown: readonly Outcome[], history: readonly Outcome[], next: Outcome): string | undefined {
  const rule = some.rules!.find(({ id }) => id === next.rule)!
  const defaults = { afterDismiss: '24h', afterSubmit: '24h' }
  const global: Limits = { show: some.limits?.show ?? [{ max: 1, per: 'session' }], ...some.limits, cooldown: { ...defaults, ...some.limits?.cooldown } }
  for (const [scope, own] of [[global, false], [rule.limits ?? {}, true]] as const) {
    const mine = (outcome: Outcome): boolean => !own || outcome.rule === rule.id
    for (const { max, per } of scope.show ?? []) {
      const counted = shown.filter(mine).filter((one) => {
        if (per === 'lifetime') return true
        if (per === 'session') return one.session === next.session
        if (per === 'page') return one.session === next.session && one.page === next.page
        return next.t - one.t < parseDuration(per)!
      })
      if (counted.length + 1 > max) return `${counted.length + 1} shown, at most ${max} per ${per}`
    }
    const after = { afterShow: 'shown', afterDismiss: 'dismissed', afterSubmit: 'submitted', afterIgnore: 'ignored', afterFail: 'failed' } as const
    for (const [key, kind] of Object.entries(after)) {
      const wait = parseDuration(scope.cooldown?.[key as keyof typeof after] ?? '0s')!
      const early = [...history, ...shown.filter(({ kind: held }) => held === 'heldOut').map((one) => ({ ...one, kind: 'shown' as const }))]
        .filter(mine).find((one) => one.kind === kind && wait > 0 && next.t - one.t < wait)
      if (early) return `${next.t - early.t} ms after ${kind}, not before ${wait}`
    }
    let refusals = 0
    for (const { kind } of history.filter(mine)) refusals = kind === 'submitted' ? 0 : refusals + Number(kind === 'dismissed')
    if (refusals >= (scope.giveUpAfterDismissals ?? Infinity)) return `${refusals} refusals`
  }
  return undefined
}

test('over any history no cap is exceeded and no cool-down cut short: reloads, other tabs, a clock set back', () => {
  const event = fc.record({
    what: fc.constantFrom('look', 'look', 'look', 'look', 'reload', 'visit', 'otherTab', 'clockBack'),
    gap: fc.oneof(fc.integer({ min: 0, max: 40_000 }), fc.constantFrom(HOUR, 25 * HOUR)),
    score: fc.constantFrom(0, 70, 90),
    page: fc.constantFrom('/cart', '/checkout/pay'),
    ended: fc.constantFrom<OutcomeKind | undefined>(undefined, 'dismissed', 'dismissed', 'ignored', 'submitted', 'failed'),
    rule: fc.nat(3),
  })
  let offers = 0
  fc.assert(fc.property(config, fc.array(event, { minLength: 10, maxLength: 60 }), fc.uuid(), (given, events, unit) => {
    // Nothing but the limits is to hold anything back.
    const some: Config = { ...given, paused: false, quiet: {}, rules: given.rules!.filter(({ then }) => then !== 'event').map(({ id, then, limits: own }) => ({ id, then, ...(own && { limits: own }) })) }
    const history: Outcome[] = []
    const shown: Outcome[] = []
    let session = 1
    let t = 0
    let found = read(some)
    const record = (outcome: Outcome): void => {
      history.push(outcome)
      found.record(outcome)
    }
    for (const { what, gap, score, page, ended, rule } of events) {
      t += what === 'clockBack' ? -gap : gap
      if (what === 'visit') session++
      if (what === 'visit' || what === 'reload') {
        found = read(some)
        // The history as a store gives it back.
        for (const outcome of JSON.parse(JSON.stringify(history)) as Outcome[]) found.record(outcome)
      }
      const other = some.rules![rule]
      if (what === 'otherTab' && other) {
        const outcome: Outcome = { kind: 'shown', t, offer: 'o', rule: other.id, intervention: other.then, page, session: `s${session}` }
        record(outcome)
        shown.push(outcome)
        if (ended) record({ ...outcome, kind: ended })
      }
      const { decisions } = found.next(
        { t, score, level: score > 60 ? 'frustrated' : 'calm', page },
        { running: true, lastInput: -Infinity, busy: [], offerOpen: false, interventions: INTERVENTIONS, unit, session: `s${session}` },
      )
      for (const { verdict, rule: id, intervention } of decisions) {
        if (verdict !== 'offer' && verdict !== 'heldOut') continue
        const outcome: Outcome = { kind: verdict === 'offer' ? 'shown' : 'heldOut', t, offer: 'o', rule: id, intervention, page, session: `s${session}` }
        expect(broken(some, shown, history, outcome)).toBeUndefined()
        offers++
        shown.push(outcome)
        record(outcome)
        if (ended && verdict === 'offer') record({ ...outcome, kind: ended })
      }
    }
  }), { numRuns: 300 })
  expect(offers).toBeGreaterThan(500)
}, 60_000)

test('the first rule in order that passes wins, and a rule behind it changes nothing for it', () => {
  fc.assert(fc.property(config, fc.array(moment, { minLength: 5, maxLength: 15 }), fc.uuid(), (some, moments, unit) => {
    const [whole, first] = [read(some), read({ ...some, rules: some.rules!.slice(0, 1) })]
    let t = 0
    for (const m of moments) {
      t += m.gap
      const [facts, situation] = at(t, m, unit)
      const of = (found: Decider): unknown => found.next(facts, situation).decisions.filter(({ rule }) => rule === 'r0')
      expect(of(whole)).toEqual(of(first))
    }
  }), { numRuns: 100 })
}, 60_000)
