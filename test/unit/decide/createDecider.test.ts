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

const shut = (gates: readonly Gate[]): string[] => gates.filter(({ passed }) => !passed).map(({ gate: name }) => name)

describe('gates', () => {
  const ORDER = [
    'paused', 'config', 'consent', 'quietPage', 'quietElement', 'quietState', 'armed', 'when', 'hours', 'agents',
    'limits', 'ruleLimits', 'rollout', 'otherTab', 'other', 'holdout', 'act',
  ]

  test('all of them, in order, whether or not they pass', () => {
    const [open] = decider().explain(facts(0), situation())
    expect(open!.gates.map(({ gate: name }) => name)).toEqual(ORDER)
    expect(open!.passed).toBe(true)
    expect(open!.gates.every(({ passed, code }) => passed && code === 'ok')).toBe(true)

    const rule: Rule = {
      ...ANYONE, off: true, when: { page: '/cart', agents: 'open' }, rollout: 0, limits: { giveUpAfterDismissals: 1 },
      schedule: { timeZone: 'Europe/Madrid', open: [] },
    }
    const closed = decider([rule], {
      paused: true, consent: { interventions: 'never' }, quiet: { pages: ['/checkout/**'] }, holdout: { percent: 100 },
    })
    closed.record(outcome('shown', 0))
    closed.record(outcome('dismissed', 0))
    const where = situation({ running: false, lastInput: 900, busy: ['typing'], quietElement: '.exam', otherTab: true, offerOpen: true, interventions: [] })
    const [one] = closed.explain({ ...calm(1000), agents: 'closed' }, where)
    expect(one!.passed).toBe(false)
    expect(one!.gates.map(({ gate: name, passed, code }) => [name, passed, code])).toEqual([
      ['paused', false, 'paused'], ['config', false, 'rule_off'], ['consent', false, 'consent_required'],
      ['quietPage', false, 'quiet_page'], ['quietElement', false, 'quiet_element'], ['quietState', false, 'quiet_state'],
      ['armed', false, 'not_armed'], ['when', false, 'condition_false'], ['hours', false, 'outside_hours'], ['agents', false, 'agents_unavailable'],
      ['limits', false, 'cap_reached'], ['ruleLimits', false, 'gave_up'], ['rollout', false, 'not_in_rollout'],
      ['otherTab', false, 'other_tab'], ['other', false, 'other_intervention'], ['holdout', false, 'held_out'], ['act', false, 'not_installed'],
    ])
  })

  test('each says what was found, what was expected, and which line of the config decided', () => {
    const found = decider([{
      ...ANYONE, rollout: 30, when: { score: { gte: 50 }, page: { matches: '/cart/**' }, any: [{ segment: 'big' }, { 'traits.plan': 'gold' }], agents: 'open' },
      schedule: { timeZone: 'Europe/Madrid', open: [{ days: ['mon'], from: '09:00', to: '19:00' }] },
    }], { segments: { big: { 'traits.cart': { gte: 150 } } }, quiet: { pages: ['/legal', '/checkout/*'] }, holdout: { percent: 10, salt: 's' } })
    const { gates } = found.explain(facts(1000, { traits: { plan: 'silver', cart: 20 } }), situation({
      lastInput: 400, busy: ['dialog', 'hidden'], unit: 'u', localTime: () => ({ day: 'sun', minute: 600 }),
    }))[0]!
    expect(gate(gates, 'quietPage')).toMatchObject({ actual: '/checkout/pay', expected: ['/legal', '/checkout/*'], pointer: '/quiet/pages/1' })
    expect(gate(gates, 'quietState')).toMatchObject({ code: 'hidden_tab', actual: ['dialog', 'hidden', '600 ms without input'], expected: '1200 ms without input' })
    expect(gate(gates, 'armed')).toMatchObject({ actual: { score: 70, level: 'frustrated' } })
    expect(gate(gates, 'when')).toMatchObject({
      code: 'condition_false', pointer: '/rules/0/when/page',
      actual: { score: 70, page: '/checkout/pay', 'segment big': false, 'traits.plan': 'known' },
      expected: { score: { gte: 50 }, page: { matches: '/cart/**' }, any: [{ segment: 'big' }, { 'traits.plan': 'gold' }] },
    })
    expect(gate(gates, 'hours')).toMatchObject({ actual: { day: 'sun', minute: 600 }, expected: { timeZone: 'Europe/Madrid' }, pointer: '/rules/0/schedule' })
    expect(gate(gates, 'agents')).toMatchObject({ code: 'condition_unknown', actual: { agents: 'unknown' }, expected: { agents: 'open' }, pointer: '/rules/0/when/agents' })
    expect(gate(gates, 'rollout')).toMatchObject({ expected: 'below 3000 of 10000', pointer: '/rules/0/rollout' })
    expect(gate(gates, 'holdout')).toMatchObject({ expected: 'at least 1000 of 10000', pointer: '/holdout/percent' })
    expect(gate(gates, 'act')).toMatchObject({ actual: INTERVENTIONS, expected: 'callback', pointer: '/rules/0/then' })
    for (const { text, passed } of gates) expect(text).toMatch(passed ? /^[a-z](?!.*; found).{10,160}$/ : /^[a-z].{10,80}; found .+$/)
  })

  test.each<[string, Partial<Facts>, Partial<Situation>, string]>([
    ['it is stopped', {}, { running: false }, 'paused'],
    ['the visitor is calm', { score: 10, level: 'calm' }, {}, 'armed'],
    ['the visitor pressed just now', {}, { lastInput: 98_801 }, 'quietState'],
    ['the visitor is typing', {}, { busy: ['typing'] }, 'quietState'],
    ['the page is hidden', {}, { busy: ['hidden'] }, 'quietState'],
    ['the visitor is in a quiet element', {}, { quietElement: '[data-calma-quiet]' }, 'quietElement'],
    ['the visitor has refused offers', {}, { consent: { interventions: false } }, 'consent'],
    ['another tab has an offer', {}, { otherTab: true }, 'otherTab'],
    ['another offer is open', {}, { offerOpen: true }, 'other'],
    ['the intervention is not at hand', {}, { interventions: ['message'] }, 'act'],
  ])('closed when %s', (_, fact, where, name) => {
    const { gates, passed } = decider().explain(facts(100_000, fact), situation(where))[0]!
    expect(passed).toBe(false)
    expect(shut(gates)).toEqual([name])
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
    expect(one.map(({ gates }) => gate(gates, 'limits').passed)).toEqual([true, true])
    expect(one.map(({ gates }) => gate(gates, 'ruleLimits'))).toMatchObject([{ code: 'cap_reached', pointer: '/rules/0/limits/show/0' }, { passed: true }])
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
    expect(gate(late.decisions[0]!.gates, 'quietState').passed).toBe(false)
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

describe('what is set in the config', () => {
  test('only the states it names make it wait, and a hidden page', () => {
    const found = decider([ANYONE], { quiet: { states: ['dialog'], pause: '3s', patience: '5s' } })
    const closed = (busy: readonly string[], lastInput = 0): string[] => shut(found.explain(facts(10_000), situation({ busy, lastInput }))[0]!.gates)
    expect(closed(['typing', 'media'])).toEqual([])
    expect(closed(['dialog'])).toEqual(['quietState'])
    expect(closed(['hidden'])).toEqual(['quietState'])
    expect(closed([], 7001)).toEqual(['quietState'])
    found.next(facts(1000), situation({ busy: ['dialog'] }))
    expect(verdicts(found.next(facts(6001), situation({ busy: ['dialog'] })))).toEqual(['anyone expired'])
  })

  test('a quiet element is a matter of the moment, a quiet page is not', () => {
    const found = decider([ANYONE], { quiet: { pages: ['/legal/**'] } })
    expect(verdicts(found.next(facts(0, { page: '/legal/terms' }), situation()))).toEqual(['anyone blocked'])
    expect(found.next(facts(1000), situation({ quietElement: '#exam' }))).toEqual({ decisions: [], lookAt: 2000 })
    expect(verdicts(found.next(facts(2000), situation()))).toEqual(['anyone offer'])
  })

  test('an action is an intervention with settings of its own', () => {
    const found = decider([{ id: 'help', then: 'checkout-help' }], { actions: { 'checkout-help': { type: 'message', text: 'help.checkout' } } })
    expect(found.next(facts(0), situation()).decisions[0]).toMatchObject({ action: 'checkout-help', intervention: 'message', verdict: 'offer' })
    expect(shut(found.explain(calm(0), situation({ interventions: ['callback'] }))[0]!.gates)).toEqual(['armed', 'act'])
  })

  test('paused: told once, and the rule stays armed', () => {
    const found = decider([ANYONE], { paused: true })
    expect(verdicts(found.next(facts(0), situation()))).toEqual(['anyone blocked'])
    expect(found.next(facts(1000), situation()).decisions).toEqual([])
    expect(gate(found.explain(facts(0), situation())[0]!.gates, 'paused')).toMatchObject({ actual: 'paused by the config', pointer: '/paused' })
  })

  test('within a schedule, by the clock of its zone', () => {
    const found = decider([{ ...ANYONE, schedule: { timeZone: 'Europe/Madrid', open: [{ from: '09:00', to: '19:00' }] } }])
    const closed = (localTime: Situation['localTime']): string[] => shut(found.explain(facts(0), situation({ localTime }))[0]!.gates)
    expect(closed((zone) => ({ day: 'mon', minute: zone === 'Europe/Madrid' ? 600 : 0 }))).toEqual([])
    expect(closed(() => ({ day: 'mon', minute: 1140 }))).toEqual(['hours'])
    // No such zone, or nobody who knows: better closed than a call at night.
    expect(closed(() => undefined)).toEqual(['hours'])
    expect(closed(undefined)).toEqual(['hours'])
  })

  test('explain says when the newest config was refused, and when limits cannot look back', () => {
    const found = decider([{ ...ANYONE, limits: { show: [{ max: 1, per: 'session' }] } }])
    const texts = (where: Partial<Situation>): string[] => ['config', 'limits', 'ruleLimits'].map((name) => gate(found.explain(facts(0), situation(where))[0]!.gates, name).text)
    expect(texts({ refused: 2, remembers: false })).toEqual([
      expect.stringContaining('the newest config has 2 problems'), expect.stringContaining('only this session is known'), expect.not.stringContaining('only this session'),
    ])
    expect(texts({ remembers: true }).join()).not.toMatch(/newest|only this session/)
  })
})

describe('the level and the score in any place of a condition', () => {
  const armed = (when: Rule['when'], ...scores: number[]): boolean[] => {
    const found = decider([{ ...ANYONE, ...(when && { when }) }], NO_LIMITS)
    return scores.map((score) => {
      const level = score >= 60 ? 'frustrated' : score >= 30 ? 'strained' : 'calm'
      found.next(facts(0, { score, level }), situation({ offerOpen: true }))
      return gate(found.explain(facts(0, { score, level }), situation())[0]!.gates, 'armed').passed
    })
  }

  test('nested, they arm the rule, and what else there is may come later', () => {
    expect(armed({ any: [{ score: { gte: 80 } }, { all: [{ score: { gte: 50 } }, { 'traits.plan': 'gold' }] }] }, 49, 50, 31, 30, 29, 45)).toEqual([false, true, true, true, false, false])
    expect(armed({ none: [{ level: { in: ['calm', 'strained'] } }], agents: 'open' }, 40, 70)).toEqual([false, true])
  })

  test('a band does not flutter: above it is out, and back in it is in', () => {
    expect(armed({ score: { gte: 40, lt: 60 } }, 39, 40, 59, 60, 59)).toEqual([false, true, true, false, true])
    expect(armed({ none: [{ score: { gte: 90 } }], score: { gte: 50 } }, 80, 80, 80, 95)).toEqual([true, true, true, false])
  })

  test('what holds while the rule is armed: the score may have fallen a little until the pause comes', () => {
    const found = decider([{ ...ANYONE, when: { any: [{ score: { gte: 50 } }], page: '/cart' } }])
    const at = (t: number, score: number, lastInput: number): ReturnType<Decider['next']> => found.next(facts(t, { score, level: 'strained', page: '/cart' }), situation({ lastInput }))
    expect(at(1000, 51, 1000).decisions).toEqual([])
    expect(verdicts(at(2200, 48, 1000))).toEqual(['anyone offer'])
  })
})

describe('what visitors do not see', () => {
  const rules: Rule[] = [{ id: 'tell', then: 'event' }, ANYONE]
  const silent = (more: Partial<Situation> = {}): Situation => situation({ interventions: ['callback', 'message', 'event'], silent: ['event'], ...more })
  const withEvent = (more: Partial<Config> = {}): Decider => createDecider(readConfig({ version: 1, rules, ...more }, [], ['callback', 'event']).config!)

  test('needs no pause, and does not take the place of an offer', () => {
    expect(verdicts(withEvent().next(facts(1000), silent({ lastInput: 900, busy: ['typing'] })))).toEqual(['tell offer'])
    expect(verdicts(withEvent().next(facts(1000), silent()))).toEqual(['tell offer', 'anyone offer'])
  })

  test('no limit and no hold-out stops it; conditions and the kill switch do', () => {
    const found = withEvent({ holdout: { percent: 100 } })
    found.record(outcome('shown', 0))
    const [tell] = found.explain(facts(1000), silent({ offerOpen: true, otherTab: true }))
    expect(tell!.passed).toBe(true)
    expect(gate(tell!.gates, 'holdout')).toMatchObject({ passed: true, code: 'silent' })
    expect(shut(withEvent({ paused: true }).explain(calm(0), silent())[0]!.gates)).toEqual(['paused', 'armed'])
  })
})

describe('the hold-out', () => {
  const units = Array.from({ length: 2000 }, (_, i) => `visitor-${i}`)
  /** Whom a gate lets pass. */
  const passing = (name: string, found: Decider): ((unit: string) => boolean) => (unit) => gate(found.explain(facts(0), situation({ unit }))[0]!.gates, name).passed
  const heldOut = (percent: number): ((unit: string) => boolean) => {
    const isFree = passing('holdout', decider([ANYONE], { holdout: { percent } }))
    return (unit) => !isFree(unit)
  }

  test('takes its share of those who would have been shown the offer, once per arming', () => {
    const found = decider([ANYONE], { holdout: { percent: 100 }, ...NO_LIMITS })
    expect(verdicts(found.next(facts(0), situation()))).toEqual(['anyone heldOut'])
    expect(found.next(facts(1000), situation()).decisions).toEqual([])
    found.next(calm(2000), situation())
    expect(verdicts(found.next(facts(3000), situation()))).toEqual(['anyone heldOut'])
  })

  test('is drawn at the moment of the offer, not before: no pause, no page, no exposure', () => {
    const found = decider([{ ...ANYONE, when: { page: '/cart' } }], { holdout: { percent: 100 } })
    expect(verdicts(found.next(facts(0), situation()))).toEqual(['anyone blocked'])
    expect(found.next(facts(1000, { page: '/cart' }), situation({ busy: ['typing'] })).decisions).toEqual([])
    expect(verdicts(found.next(facts(2000, { page: '/cart' }), situation({ interventions: [] })))).toEqual([])
    expect(verdicts(found.next(facts(3000, { page: '/cart' }), situation()))).toEqual(['anyone heldOut'])
  })

  test('is the same for all rules, and the next rule is no way around it', () => {
    const found = decider([ANYONE, { id: 'second', then: 'message' }], { holdout: { percent: 100 } })
    expect(verdicts(found.next(facts(0), situation()))).toEqual(['anyone heldOut'])
    found.record(outcome('heldOut', 0))
    expect(verdicts(found.next(facts(1000), situation()))).toEqual(['second blocked'])
  })

  test('has the share asked for; a rollout draws others', () => {
    const share = (test: (unit: string) => boolean): number => units.filter(test).length / units.length
    const isHeld = heldOut(20)
    const isRolledOut = passing('rollout', decider([{ ...ANYONE, rollout: 30 }]))
    // Three standard errors of a share of 2,000.
    expect(Math.abs(share(isHeld) - 0.2)).toBeLessThan(0.027)
    expect(Math.abs(share(isRolledOut) - 0.3)).toBeLessThan(0.031)
    expect(Math.abs(share((unit) => isHeld(unit) && isRolledOut(unit)) - 0.06)).toBeLessThan(0.016)
  })

  test('who is held out at 5 percent is so at 20, too', () => {
    const [few, more] = [heldOut(5), heldOut(20)]
    expect(units.filter((unit) => few(unit) && !more(unit))).toEqual([])
    expect(units.filter(few).length).toBeGreaterThan(50)
  })
})
