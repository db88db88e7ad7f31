import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readConfig } from '../../../src/decide/readConfig.ts'
import { deadClick } from '../../../src/signals/deadClick.ts'
import { rageClick } from '../../../src/signals/rageClick.ts'

const INSTALLED = [rageClick(), deadClick()]
const read = (input: unknown): ReturnType<typeof readConfig> => readConfig(input, INSTALLED, ['callback', 'message'])

describe('accepts', () => {
  test('nothing at all', () => {
    expect(read(undefined)).toEqual({
      problems: [],
      config: {
        id: '',
        thresholds: { enter: 60, exit: 40 },
        detectors: INSTALLED,
        paused: false,
        quiet: {
          pages: [], elements: ['[data-calma-quiet]'], states: ['typing', 'composing', 'dragging', 'dialog', 'media', 'pending'], pause: 1200, patience: 20_000,
        },
        segments: {},
        limits: { show: [{ max: 1, per: 'session' }], cooldown: { afterDismiss: '24h', afterSubmit: '24h' } },
        holdout: { percent: 0, salt: 'calma' },
        rules: [],
        actions: {},
        texts: {},
        consent: { storage: 'wait', telemetry: 'wait', interventions: 'allow', honorGPC: true },
      },
    })
  })

  test('the smallest config', () => {
    expect(read({ version: 1, rules: [] })).toEqual(read(undefined))
  })

  test('the whole language', () => {
    const config = {
      $schema: './node_modules/calma/schema/config-v1.json',
      version: 1,
      id: 'shop-eu-2027-01',
      sensitivity: 'high',
      signals: { rageClick: { clicks: 4, within: '2s', ignore: ['[data-stepper]'] }, deadClick: false, formLoop: false },
      score: { enter: 65, exit: 40 },
      limits: { show: [{ max: 3, per: 'session' }], cooldown: { afterShow: '10m', afterDismiss: '7d', afterSubmit: '30d' } },
      rules: [
        {
          id: 'checkout-rescue',
          when: { level: 'frustrated', page: { matches: '/checkout/**', not: '/checkout/done', notIn: ['/checkout/a', '/checkout/b'] } },
          then: 'callback',
          limits: { show: [{ max: 1, per: 'session' }], cooldown: { afterShow: '1h' } },
        },
        { id: 'between', when: { score: { gte: 50, lt: 60, not: 55 }, level: { in: ['strained', 'frustrated'] }, page: '/cart' }, then: 'message' },
        { id: 'exactly', when: { score: 0, level: { is: 'calm' }, page: { in: ['/', '/help'], is: '/' } }, then: 'message' },
        { id: 'above', when: { score: { gt: 10, lte: 99, notIn: [20], in: [30] }, level: { notIn: [], not: 'calm' } }, then: 'message' },
        { id: 'anyone', then: 'message' },
      ],
    }
    const { config: found, problems } = read(config)
    expect(problems).toEqual([])
    expect(found).toMatchObject({ id: 'shop-eu-2027-01', thresholds: { enter: 65, exit: 40 }, limits: config.limits, rules: config.rules })
    expect(found!.detectors.map(({ type, options }) => [type, options['clicks']])).toEqual([['rageClick', 4]])
  })

  test.each([['low', 75, 55], ['medium', 60, 40], ['high', 45, 25]])('sensitivity %s: %d, and out below %d', (sensitivity, enter, exit) => {
    expect(read({ version: 1, sensitivity }).config!.thresholds).toEqual({ enter, exit })
  })

  test('exit follows enter: 20 below, and never so low that the level could not end', () => {
    expect(read({ version: 1, score: { enter: 80 } }).config!.thresholds).toEqual({ enter: 80, exit: 60 })
    expect(read({ version: 1, score: { enter: 10 } }).config!.thresholds).toEqual({ enter: 10, exit: 5 })
    expect(read({ version: 1, score: { exit: 30 } }).config!.thresholds).toEqual({ enter: 60, exit: 30 })
  })

  test('some limits, and the defaults for the others', () => {
    expect(read({ version: 1, limits: { cooldown: { afterShow: '5m' } } }).config!.limits).toEqual({
      show: [{ max: 1, per: 'session' }], cooldown: { afterShow: '5m', afterDismiss: '24h', afterSubmit: '24h' },
    })
    expect(read({ version: 1, limits: { show: [] } }).config!.limits.show).toEqual([])
  })

  test('a detector that is off until it is named: true and an object name it, false and silence do not', () => {
    const shy = { ...deadClick(), optIn: true }
    const types = (signals?: object): unknown[] => readConfig({ version: 1, ...(signals && { signals }) }, [rageClick(), shy], []).config!.detectors.map(({ type }) => type)
    expect(types()).toEqual(['rageClick'])
    expect(types({ rageClick: true })).toEqual(['rageClick'])
    expect(types({ deadClick: false })).toEqual(['rageClick'])
    expect(types({ deadClick: true })).toEqual(['rageClick', 'deadClick'])
    expect(types({ deadClick: {} })).toEqual(['rageClick', 'deadClick'])
    expect(types({ deadClick: { after: '3s' } })).toEqual(['rageClick', 'deadClick'])
  })

  test('a detector that was given a wrong option in code: that is named by the detector, and is no fault of the config', () => {
    const slipped = rageClick({ clicks: 'many' } as never)
    const { config, problems } = readConfig({ version: 1, signals: { rageClick: { within: '1s' } } }, [slipped], [])
    expect(problems).toEqual([])
    expect(config!.detectors[0]!.options).toMatchObject({ clicks: 3, within: 1000 })
  })
})

const rule = (more: object): object => ({ version: 1, rules: [{ id: 'a', then: 'callback', ...more }] })
const when = (condition: unknown): object => rule({ when: condition })

describe('refuses, and says where, what was found, what is allowed and what was meant', () => {
  test.each<[unknown, string, ...string[]]>([
    [null, '', 'null', 'an object with $schema, version'],
    ['{}', '', '"{}"', 'an object'],
    [[], '', 'A list', 'an object'],
    [5, '', '5', 'an object'],
    [{}, '/version', 'Nothing', 'Allowed: 1.'],
    [{ version: 2 }, '/version', '2', 'Allowed: 1.'],
    [{ version: '1' }, '/version', '"1"', 'Allowed: 1.'],
    [{ version: 1, verison: 1 }, '/verison', '"verison"', 'Did you mean "version"?'],
    [{ version: 1, rule: [] }, '/rule', 'Did you mean "rules"?'],
    [{ version: 1, id: '' }, '/id', '""', 'a text of 1 to 200 characters'],
    [{ version: 1, id: 7 }, '/id', '7', 'a text'],
    [{ version: 1, sensitivity: 'hihg' }, '/sensitivity', '"hihg"', 'Did you mean "high"?', 'low, medium, high'],
    [{ version: 1, sensitivity: 2 }, '/sensitivity', '2', 'low, medium, high'],
    [{ version: 1, sensitivity: 'constructor' }, '/sensitivity', 'low, medium, high'],
    [{ version: 1, signals: ['rageClick'] }, '/signals', 'A list', 'an object with rageClick, disabledClick, deadClick'],
    [{ version: 1, signals: { rageClik: {} } }, '/signals/rageClik', 'Did you mean "rageClick"?'],
    [{ version: 1, signals: { rageClick: 'on' } }, '/signals/rageClick', '"on"', 'Allowed: true, false, an object with clicks'],
    [{ version: 1, signals: { rageClick: { click: 4 } } }, '/signals/rageClick/click', 'Did you mean "clicks"?'],
    [{ version: 1, signals: { rageClick: { clicks: '4' } } }, '/signals/rageClick/clicks', '"4"', 'a number from 0'],
    [{ version: 1, signals: { deadClick: { after: '3 s' } } }, '/signals/deadClick/after', '"3 s"', 'a duration'],
    [{ version: 1, signals: { deadClick: { p: 20 } } }, '/signals/deadClick/p', '20', 'a number from 0 to 1'],
    [{ version: 1, signals: { formLoop: { rejections: 2 } } }, '/signals/formLoop', 'An object', 'formLoop() was not given to createCalma'],
    [{ version: 1, score: 60 }, '/score', '60', 'an object with enter, exit'],
    [{ version: 1, score: { entre: 60 } }, '/score/entre', 'Did you mean "enter"?'],
    [{ version: 1, score: { enter: 100 } }, '/score/enter', '100', 'a number from 1 to 99'],
    [{ version: 1, score: { exit: 0 } }, '/score/exit', '0', 'a number from 1 to 99'],
    [{ version: 1, score: { enter: '60' } }, '/score/enter', '"60"', 'a number from 1 to 99'],
    [{ version: 1, score: { enter: 50, exit: 50 } }, '/score/exit', '50', 'a number below enter, which is 50'],
    [{ version: 1, score: { exit: 70 } }, '/score/exit', '70', 'a number below enter, which is 60'],
    [{ version: 1, limits: { shows: [] } }, '/limits/shows', 'Did you mean "show"?'],
    [{ version: 1, limits: { show: { max: 1 } } }, '/limits/show', 'An object', 'a list of at most 50'],
    [{ version: 1, limits: { show: [{ max: 1 }] } }, '/limits/show/0/per', 'Nothing', 'session'],
    [{ version: 1, limits: { show: [{ max: 1, per: 'sesion' }] } }, '/limits/show/0/per', '"sesion"', 'Did you mean "session"?'],
    [{ version: 1, limits: { show: [{ max: -1, per: 'session' }] } }, '/limits/show/0/max', '-1', 'a whole number from 0 to 1000'],
    [{ version: 1, limits: { cooldown: { afterDismis: '7d' } } }, '/limits/cooldown/afterDismis', 'Did you mean "afterDismiss"?'],
    [{ version: 1, limits: { cooldown: { afterDismiss: '7 days' } } }, '/limits/cooldown/afterDismiss', '"7 days"', 'a duration such as'],
    [{ version: 1, rules: {} }, '/rules', 'An object', 'a list of at most 50'],
    [{ version: 1, rules: Array.from({ length: 51 }, (_, i) => ({ id: `r${i}`, then: 'callback' })) }, '/rules', 'A list', 'a list of at most 50'],
    [{ version: 1, rules: ['callback'] }, '/rules/0', '"callback"', 'an object with id, note, off, when, then, limits, rollout, schedule'],
    [{ version: 1, rules: [{ then: 'callback' }] }, '/rules/0/id', 'Nothing', 'a text'],
    [{ version: 1, rules: [{ id: 'a' }] }, '/rules/0/then', 'Nothing', 'a name such as'],
    [rule({ then: 'calback' }), '/rules/0/then', '"calback"', 'Did you mean "callback"?', 'callback, message'],
    [rule({ wehn: {} }), '/rules/0/wehn', 'Did you mean "when"?'],
    [rule({ limits: { cooldown: { afterShow: 'x' } } }), '/rules/0/limits/cooldown/afterShow', '"x"', 'a duration'],
    [{ version: 1, rules: [{ id: 'a', then: 'callback' }, { id: 'b', then: 'callback' }, { id: 'a', then: 'message' }] }, '/rules/2/id', '"a"', 'an id that no earlier rule has'],
    [when('frustrated'), '/rules/0/when', '"frustrated"', 'an object of at most 50 with level, score, page'],
    [when({ scroe: { gte: 5 } }), '/rules/0/when/scroe', '"scroe"', 'Did you mean "score"?', 'level, score, page'],
    [when({ level: 'angry' }), '/rules/0/when/level', '"angry"', 'calm, strained, frustrated'],
    [when({ level: 'Frustrated' }), '/rules/0/when/level', 'Did you mean "frustrated"?'],
    [when({ level: { is: 'frustated' } }), '/rules/0/when/level/is', 'Did you mean "frustrated"?'],
    [when({ level: { gte: 'strained' } }), '/rules/0/when/level/gte', '"gte"', 'is, not, in, notIn'],
    [when({ level: ['frustrated'] }), '/rules/0/when/level', 'A list', 'calm, strained, frustrated'],
    [when({ level: { in: 'frustrated' } }), '/rules/0/when/level/in', '"frustrated"', 'a list of at most 50'],
    [when({ level: { in: ['calm', 'strianed'] } }), '/rules/0/when/level/in/1', 'Did you mean "strained"?'],
    [when({ score: '50' }), '/rules/0/when/score', '"50"', 'a number from 0 to 99'],
    [when({ score: { get: 50 } }), '/rules/0/when/score/get', 'Did you mean "gt"?'],
    [when({ score: { gte: 120 } }), '/rules/0/when/score/gte', '120', 'a number from 0 to 99'],
    [when({ score: { matches: '5*' } }), '/rules/0/when/score/matches', '"matches"', 'gte'],
    [when({ page: 5 }), '/rules/0/when/page', '5', 'a text'],
    [when({ page: { match: '/a' } }), '/rules/0/when/page/match', 'Did you mean "matches"?'],
    [when({ page: { matches: 'x'.repeat(201) } }), '/rules/0/when/page/matches', 'a text of 1 to 200 characters'],
    [when({ page: { gt: '/a' } }), '/rules/0/when/page/gt', '"gt"', 'matches'],
    // What no JSON file can hold.
    [{ version: 1, id: () => 1 }, '/id', 'null', 'a text'],
    [{ version: 1, rules: () => [] }, '/rules', 'null', 'a list'],
    [{ version: 1, score: { enter: NaN } }, '/score/enter', 'null', 'a number from 1 to 99'],
  ])('%j', (input, pointer, ...said) => {
    const { config, problems } = read(input)
    expect(config).toBeUndefined()
    expect(problems.map((problem) => problem.pointer)).toEqual([pointer])
    for (const words of said) expect(problems[0]!.message).toContain(words)
  })

  test('everything that is wrong at once', () => {
    const { problems } = read({ version: 2, sensitivty: 'low', rules: [{ id: 'a', then: 'callbak', when: { level: 'calm', scor: 1 } }] })
    expect(problems.map(({ pointer }) => pointer)).toEqual(['/version', '/sensitivty', '/rules/0/when/scor'])
  })

  test('a rule, where nothing can be offered', () => {
    expect(readConfig(rule({}), INSTALLED, []).problems).toEqual([{ pointer: '/rules/0/then', message: '"callback" does not do. Allowed: nothing.' }])
  })
})

describe('never throws', () => {
  test('whatever JSON it is', () => {
    fc.assert(fc.property(fc.jsonValue(), (input) => {
      const { config, problems } = read(input)
      expect(config === undefined).toBe(problems.length > 0)
    }), { numRuns: 1000 })
  })

  test('whatever stands where something is expected', () => {
    const anything = fc.oneof(fc.jsonValue(), fc.anything())
    const near = fc.record({
      version: fc.oneof(fc.constant(1), anything), id: anything, sensitivity: anything, signals: fc.oneof(anything, fc.dictionary(fc.constantFrom('rageClick', 'formLoop'), anything)),
      score: fc.oneof(anything, fc.record({ enter: anything, exit: anything })), limits: fc.oneof(anything, fc.record({ show: anything, cooldown: anything })),
      rules: fc.oneof(anything, fc.array(fc.oneof(anything, fc.record({ id: anything, when: anything, then: anything, limits: anything })))),
    }, { requiredKeys: [] })
    fc.assert(fc.property(near, (input) => {
      const { config, problems } = read(input)
      expect(config === undefined).toBe(problems.length > 0)
    }), { numRuns: 1000 })
  })

  const cyclic: Record<string, unknown> = { version: 1 }
  cyclic['rules'] = [cyclic]
  let deep: unknown = 1
  for (let i = 0; i < 100_000; i++) deep = [deep]
  const trap = (): never => {
    throw new Error('trapped')
  }
  test.each<[string, unknown]>([
    ['a function', () => 1],
    ['a symbol', Symbol('s')],
    ['a bigint', { version: 1, id: 10n }],
    ['a cycle', cyclic],
    ['a getter that throws', { version: 1, get rules() { return trap() } }],
    ['a proxy that throws', new Proxy({ version: 1 }, { get: trap, ownKeys: trap, getPrototypeOf: trap })],
    ['a revoked proxy', (() => { const { proxy, revoke } = Proxy.revocable({}, {}); revoke(); return proxy })()],
    ['a toJSON that throws', { version: 1, toJSON: trap }],
    ['a toString that throws', { version: 1, id: { toString: trap, [Symbol.toPrimitive]: trap } }],
    ['no prototype', Object.assign(Object.create(null) as object, { version: 1, sensitivity: 'x' })],
    ['a class', new Map([['version', 1]])],
    ['a hundred thousand brackets', deep],
    ['a key named __proto__', JSON.parse('{ "version": 1, "__proto__": { "rules": [] } }')],
  ])('%s', (_, input) => {
    const { config, problems } = read(input)
    expect(config).toBeUndefined()
    expect(problems.length).toBeGreaterThan(0)
  })

  test('a getter that changes its mind has spoken once', () => {
    let reads = 0
    const { config } = read({ version: 1, get id() { return reads++ === 0 ? 'first' : 7 } })
    expect(config!.id).toBe('first')
    expect(reads).toBe(1)
  })

  test('what is changed afterwards changes nothing', () => {
    const given = { version: 1, rules: [{ id: 'a', then: 'callback' }] }
    const { config } = read(given)
    given.rules[0]!.then = 'nonsense'
    expect(config!.rules[0]!.then).toBe('callback')
  })
})
