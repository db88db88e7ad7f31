import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createDecider, type Decider, type Facts, type Situation } from '../../../src/decide/createDecider.ts'
import { readConfig } from '../../../src/decide/readConfig.ts'
import type { Config, Rule } from '../../../src/model/config.ts'
import type { Gate } from '../../../src/model/decision.ts'
import type { Outcome, OutcomeKind } from '../../../src/model/outcome.ts'
import type { Level } from '../../../src/model/score.ts'

const INTERVENTIONS = ['callback', 'message']
const ANYONE: Rule = { id: 'anyone', then: 'callback' }

function decider(rules: readonly Rule[] = [ANYONE], more: Partial<Config> = {}): Decider {
  const { config, problems } = readConfig({ version: 1, rules, ...more }, [], INTERVENTIONS)
  expect(problems).toEqual([])
  return createDecider(config!)
}

const facts = (t: number, more: Partial<Facts> = {}): Facts => ({ t, score: 70, level: 'frustrated', page: '/checkout/pay', ...more })
const calm = (t: number): Facts => facts(t, { score: 0, level: 'calm' })
const situation = (more: Partial<Situation> = {}): Situation => ({
  running: true, lastInput: -Infinity, busy: [], offerOpen: false, interventions: INTERVENTIONS, ...more,
})
const outcome = (kind: OutcomeKind, t: number, rule = 'anyone'): Outcome => ({ kind, t, offer: 'o', rule, intervention: 'callback' })
const verdicts = (found: ReturnType<Decider['next']>): string[] => found.decisions.map(({ rule, verdict }) => `${rule} ${verdict}`)
const gate = (gates: readonly Gate[], name: string): Gate => gates.find((one) => one.gate === name)!
const NO_LIMITS: Partial<Config> = { limits: { show: [], cooldown: { afterDismiss: '0s', afterSubmit: '0s' } } }

describe('gates', () => {
  const ORDER = ['paused', 'config', 'quiet', 'armed', 'when', 'limits', 'other', 'act']

  test('all of them, in order, whether or not they pass', () => {
    const [open] = decider().explain(facts(0), situation())
    expect(open!.gates.map(({ gate: name }) => name)).toEqual(ORDER)
    expect(open!.passed).toBe(true)
    expect(open!.gates.every(({ passed, code }) => passed && code === 'ok')).toBe(true)

    const shut = decider([{ ...ANYONE, when: { page: '/cart' } }])
    shut.record(outcome('shown', 0))
    const [closed] = shut.explain(calm(1000), situation({ running: false, lastInput: 900, busy: ['typing'], offerOpen: true, interventions: [] }))
    expect(closed!.gates.map(({ gate: name, passed, code }) => [name, passed, code])).toEqual([
      ['paused', false, 'paused'], ['config', true, 'ok'], ['quiet', false, 'quiet_state'], ['armed', false, 'not_armed'],
      ['when', false, 'condition_false'], ['limits', false, 'cap_reached'], ['other', false, 'other_intervention'], ['act', false, 'not_installed'],
    ])
  })

  test('each says what was found, what was expected, and which line of the config decided', () => {
    const found = decider([{ ...ANYONE, when: { score: { gte: 50 }, page: { matches: '/cart/**' } } }])
    const { gates } = found.explain(facts(1000), situation({ lastInput: 400, busy: ['dialog'] }))[0]!
    expect(gate(gates, 'quiet')).toMatchObject({ actual: ['dialog', '600 ms without input'], expected: '1200 ms without input' })
    expect(gate(gates, 'armed')).toMatchObject({ actual: { score: 70, level: 'frustrated' }, expected: { score: { gte: 50 } } })
    expect(gate(gates, 'when')).toMatchObject({ actual: { page: '/checkout/pay' }, expected: { page: { matches: '/cart/**' } }, pointer: '/rules/0/when' })
    expect(gate(gates, 'act')).toMatchObject({ actual: INTERVENTIONS, expected: 'callback', pointer: '/rules/0/then' })
    for (const { text } of gates) expect(text).toMatch(/^\w.{10,80}$/)
  })

  test.each<[string, Partial<Facts>, Partial<Situation>, string]>([
    ['it is stopped', {}, { running: false }, 'paused'],
    ['the visitor is calm', { score: 10, level: 'calm' }, {}, 'armed'],
    ['the visitor pressed just now', {}, { lastInput: 98_801 }, 'quiet'],
    ['the visitor is typing', {}, { busy: ['typing'] }, 'quiet'],
    ['another offer is open', {}, { offerOpen: true }, 'other'],
    ['the intervention is not at hand', {}, { interventions: ['message'] }, 'act'],
  ])('closed when %s', (_, fact, where, name) => {
    const { gates, passed } = decider().explain(facts(100_000, fact), situation(where))[0]!
    expect(passed).toBe(false)
    expect(gates.filter((one) => !one.passed).map((one) => one.gate)).toEqual([name])
  })

  test('1.2 s without input is a pause, less is not', () => {
    expect(decider().explain(facts(1200), situation({ lastInput: 0 }))[0]!.passed).toBe(true)
    expect(decider().explain(facts(1199), situation({ lastInput: 0 }))[0]!.passed).toBe(false)
  })

  test('global limits are asked before those of the rule, which count the rule alone', () => {
    const rules: Rule[] = [{ ...ANYONE, limits: { show: [{ max: 1, per: 'session' }] } }, { id: 'other', then: 'message' }]
    const found = decider(rules, { limits: { show: [{ max: 2, per: 'session' }], cooldown: {} } })
    found.record(outcome('shown', 0))
    const one = found.explain(facts(1000), situation())
    expect(one.map(({ gates }) => gate(gates, 'limits'))).toMatchObject([{ code: 'cap_reached', pointer: '/rules/0/limits/show/0' }, { passed: true }])
    found.record(outcome('shown', 0, 'other'))
    expect(found.explain(facts(1000), situation()).map(({ gates }) => gate(gates, 'limits').pointer)).toEqual(['/limits/show/0', '/limits/show/0'])
  })
})

describe('which rule', () => {
  test('the first in order that passes every gate', () => {
    const found = decider([{ id: 'cart', then: 'message', when: { page: '/cart' } }, { id: 'b', then: 'callback' }, { id: 'c', then: 'message' }])
    expect(verdicts(found.next(facts(0), situation()))).toEqual(['cart blocked', 'b offer'])
  })

  test('a rule arms on the level or score it names, else on frustrated', () => {
    const found = decider([
      { id: 'none', then: 'callback' },
      { id: 'level', then: 'callback', when: { level: { in: ['strained', 'frustrated'] } } },
      { id: 'score', then: 'callback', when: { score: { gte: 30 } } },
      { id: 'both', then: 'callback', when: { score: { gte: 30 }, level: 'frustrated' } },
      { id: 'page', then: 'callback', when: { page: { matches: '/**' } } },
    ])
    const armed = (score: number, level: Level): string[] => found.explain(facts(0, { score, level }), situation()).filter(({ passed }) => passed).map(({ rule }) => rule)
    expect(armed(10, 'calm')).toEqual([])
    expect(armed(25, 'strained')).toEqual(['level'])
    expect(armed(30, 'strained')).toEqual(['level', 'score'])
    expect(armed(65, 'frustrated')).toEqual(['none', 'level', 'score', 'both', 'page'])
  })
})

describe('once per arming', () => {
  test('a second offer only after the level has ended', () => {
    const found = decider([ANYONE], NO_LIMITS)
    expect(verdicts(found.next(facts(0), situation()))).toEqual(['anyone offer'])
    expect(found.next(facts(1000), situation()).decisions).toEqual([])
    expect(gate(found.explain(facts(1000), situation())[0]!.gates, 'armed')).toMatchObject({ passed: false, code: 'spent' })
    expect(found.next(calm(2000), situation()).decisions).toEqual([])
    expect(verdicts(found.next(facts(3000), situation()))).toEqual(['anyone offer'])
  })

  test.each([[50, 30], [20, 10], [6, 3]])('a rule on a score of %d arms again below %d', (gte, end) => {
    const found = decider([{ ...ANYONE, when: { score: { gte } } }], NO_LIMITS)
    const offers = (score: number): boolean => found.next(facts(0, { score, level: 'strained' }), situation()).decisions.some(({ verdict }) => verdict === 'offer')
    expect(offers(gte - 0.1)).toBe(false)
    expect(offers(gte)).toBe(true)
    expect(offers(end)).toBe(false)
    expect(offers(gte)).toBe(false)
    expect(offers(end - 0.1)).toBe(false)
    expect(offers(gte)).toBe(true)
  })

  test('explaining in between changes nothing, not even the arming', () => {
    const found = decider([ANYONE], NO_LIMITS)
    found.next(facts(0), situation())
    found.explain(calm(1000), situation())
    expect(found.next(facts(2000), situation()).decisions).toEqual([])
  })

  test('a refusal is told once, and the rule stays armed for a page where it fits', () => {
    const found = decider([{ ...ANYONE, when: { page: { matches: '/checkout/**' } } }])
    expect(verdicts(found.next(facts(0, { page: '/cart' }), situation()))).toEqual(['anyone blocked'])
    expect(found.next(facts(1000, { page: '/cart' }), situation()).decisions).toEqual([])
    expect(verdicts(found.next(facts(2000), situation()))).toEqual(['anyone offer'])
  })
})

describe('the moment', () => {
  test('waits for the pause, and says when to look again', () => {
    const found = decider()
    expect(found.next(facts(1000), situation({ lastInput: 900 }))).toEqual({ decisions: [], lookAt: 2100 })
    expect(found.next(facts(1500), situation({ lastInput: 1400 }))).toEqual({ decisions: [], lookAt: 2600 })
    expect(verdicts(found.next(facts(2600), situation({ lastInput: 1400 })))).toEqual(['anyone offer'])
  })

  test('while something is under way, it looks each second', () => {
    const found = decider()
    expect(found.next(facts(5000), situation({ busy: ['pending'] })).lookAt).toBe(6000)
  })

  test('20 s is in time, later is too late; told once, and every gate with it', () => {
    const found = decider()
    const busy = situation({ busy: ['typing'] })
    found.next(facts(1000), busy)
    expect(found.next(facts(21_000), busy)).toEqual({ decisions: [], lookAt: 22_000 })
    const late = found.next(facts(21_001), busy)
    expect(verdicts(late)).toEqual(['anyone expired'])
    expect(late.lookAt).toBeUndefined()
    expect(gate(late.decisions[0]!.gates, 'quiet').passed).toBe(false)
    expect(found.next(facts(22_000), situation()).decisions).toEqual([])
  })

  test('a pause that is only looked at too late (the laptop slept) is too late', () => {
    const found = decider()
    found.next(facts(1000), situation({ lastInput: 900 }))
    expect(verdicts(found.next(facts(600_000), situation({ lastInput: 900 })))).toEqual(['anyone expired'])
  })

  test('rules wait together, not one after the other', () => {
    const found = decider([ANYONE, { id: 'second', then: 'message' }])
    const busy = situation({ busy: ['typing'] })
    found.next(facts(0), busy)
    expect(verdicts(found.next(facts(20_001), busy))).toEqual(['anyone expired', 'second expired'])
  })

  test('everything is checked again when the pause comes', () => {
    const found = decider([{ ...ANYONE, when: { page: { matches: '/checkout/**' } } }])
    found.next(facts(1000), situation({ lastInput: 900 }))
    expect(verdicts(found.next(facts(2100, { page: '/help' }), situation({ lastInput: 900 })))).toEqual(['anyone blocked'])
    expect(found.next(calm(2200), situation({ lastInput: 900 })).decisions).toEqual([])
  })
})

describe('limits', () => {
  test('by default: once a session, and not again after a refusal', () => {
    const found = decider()
    expect(verdicts(found.next(facts(0), situation()))).toEqual(['anyone offer'])
    found.record(outcome('shown', 0))
    found.record(outcome('dismissed', 500))
    found.next(calm(1000), situation())
    expect(verdicts(found.next(facts(3_600_000), situation()))).toEqual(['anyone blocked'])
  })

  test('a refusal stands for a day, even where several offers are allowed', () => {
    const found = decider([ANYONE], { limits: { show: [{ max: 9, per: 'session' }] } })
    found.record(outcome('shown', 0))
    found.record(outcome('dismissed', 0))
    expect(gate(found.explain(facts(86_399_999), situation())[0]!.gates, 'limits')).toMatchObject({ code: 'cooldown', pointer: '/limits/cooldown/afterDismiss' })
    expect(gate(found.explain(facts(86_400_000), situation())[0]!.gates, 'limits').passed).toBe(true)
  })

  test('over any history, no cap is exceeded and no cool-down cut short', () => {
    const step = fc.record({
      gap: fc.integer({ min: -20_000, max: 60_000 }), struggling: fc.boolean(), outcome: fc.constantFrom<OutcomeKind>('dismissed', 'submitted', 'ignored', 'failed'),
    })
    const limits = fc.record({ all: fc.integer({ min: 0, max: 4 }), own: fc.integer({ min: 0, max: 3 }), show: fc.integer({ min: 0, max: 90 }), dismiss: fc.integer({ min: 0, max: 90 }) })
    fc.assert(fc.property(fc.array(step, { maxLength: 60 }), limits, (steps, { all, own, show, dismiss }) => {
      const rules: Rule[] = [{ ...ANYONE, limits: { show: [{ max: own, per: 'session' }] } }, { id: 'b', then: 'message', limits: { show: [{ max: own, per: 'session' }] } }]
      const found = decider(rules, { limits: { show: [{ max: all, per: 'session' }], cooldown: { afterShow: `${show}s`, afterDismiss: `${dismiss}s`, afterSubmit: '0s' } } })
      const shown: Outcome[] = []
      const refused: number[] = []
      let t = 0
      for (const { gap, struggling, outcome: kind } of steps) {
        // The clock may be set back.
        t += gap
        for (const { verdict, rule } of found.next(struggling ? facts(t) : calm(t), situation()).decisions) {
          if (verdict !== 'offer') continue
          for (const one of shown) expect(t - one.t).toBeGreaterThanOrEqual(show === 0 ? -Infinity : show * 1000)
          for (const at of refused) expect(t - at).toBeGreaterThanOrEqual(dismiss === 0 ? -Infinity : dismiss * 1000)
          const made = outcome('shown', t, rule)
          shown.push(made)
          found.record(made)
          found.record(outcome(kind, t, rule))
          if (kind === 'dismissed') refused.push(t)
        }
      }
      expect(shown.length).toBeLessThanOrEqual(all)
      for (const id of ['anyone', 'b']) expect(shown.filter(({ rule }) => rule === id).length).toBeLessThanOrEqual(own)
    }), { numRuns: 300 })
  })
})

test('explain agrees with next, whatever has happened before', () => {
  const moment = fc.record({
    gap: fc.integer({ min: 0, max: 30_000 }), score: fc.constantFrom(0, 15, 35, 45, 55, 70), level: fc.constantFrom<Level>('calm', 'strained', 'frustrated'),
    page: fc.constantFrom('/cart', '/checkout/pay'), running: fc.boolean(), idle: fc.constantFrom(0, 1000, 1200, 5000),
    busy: fc.constantFrom<readonly string[]>([], [], ['typing']), offerOpen: fc.boolean(), interventions: fc.constantFrom(INTERVENTIONS, INTERVENTIONS, ['message']),
    ended: fc.constantFrom<OutcomeKind | undefined>(undefined, 'dismissed', 'ignored'),
  })
  const rules: Rule[] = [
    { id: 'a', then: 'callback', when: { page: { matches: '/checkout/**' } }, limits: { show: [{ max: 2, per: 'session' }] } },
    { id: 'b', then: 'message', when: { score: { gte: 50 } } },
    { id: 'c', then: 'message', when: { level: 'strained', page: { not: '/cart' } }, limits: { cooldown: { afterShow: '10s' } } },
  ]
  let states = 0
  fc.assert(fc.property(fc.array(moment, { minLength: 10, maxLength: 30 }), (moments) => {
    const found = decider(rules, { limits: { show: [{ max: 5, per: 'session' }], cooldown: { afterDismiss: '20s', afterSubmit: '0s' } } })
    let t = 0
    for (const { gap, score, level, page, running, idle, busy, offerOpen, interventions, ended } of moments) {
      t += gap
      states++
      const [fact, where] = [facts(t, { score, level, page }), situation({ running, lastInput: t - idle, busy, offerOpen, interventions })]
      const explained = found.explain(fact, where)
      expect(found.explain(fact, where)).toEqual(explained)
      const { decisions, lookAt } = found.next(fact, where)
      for (const { rule, gates } of decisions) expect(explained.find((one) => one.rule === rule)!.gates).toEqual(gates)
      const offer = decisions.find(({ verdict }) => verdict === 'offer')
      const expired = decisions.filter(({ verdict }) => verdict === 'expired').map(({ rule }) => rule)
      // The offer is the first rule that explain passes, unless its time was over.
      expect(offer?.rule).toBe(explained.find(({ rule, passed }) => passed && !expired.includes(rule))?.rule)
      if (offer) expect(lookAt).toBeUndefined()
      if (lookAt !== undefined) expect(explained.some(({ gates }) => gates.every(({ gate: name, passed }) => passed || name === 'quiet'))).toBe(true)
      if (offer) {
        found.record(outcome('shown', t, offer.rule))
        if (ended) found.record(outcome(ended, t, offer.rule))
      }
    }
  }), { numRuns: 200 })
  expect(states).toBeGreaterThanOrEqual(2000)
})
