import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { root } from '../../../scripts/entries.mjs'
import { lintConfig } from '../../../src/config/index.ts'
import { readConfig } from '../../../src/decide/readConfig.ts'
import { configSource } from '../../support/configSource.ts'
import { signalTypes } from '../../../src/model/signalTypes.ts'
import { detectorsOf } from '../../../scripts/schema/configSchema.mjs'

const file = (path: string): string => readFileSync(join(root, path), 'utf8')
const rule = (more: object): object => ({ version: 1, rules: [{ id: 'a', then: 'callback', ...more }] })
const when = (condition: object): object => rule({ when: condition })
const rules = (...all: object[]): object => ({ version: 1, rules: all.map((one, i) => ({ id: `r${i}`, then: 'callback', ...one })) })
const with_ = (more: object): object => ({ version: 1, rules: [{ id: 'a', then: 'callback' }], ...more })

describe('errors: where, what was found, what was meant, and how to mend it', () => {
  test.each<[object, string, string, string, string]>([
    // [config, code, pointer, in the message, the fix]
    [with_({ versoin: 1 }), 'unknown_key', '/versoin', 'There is no "versoin" in a config. Did you mean "version"?', 'Rename it to "version".'],
    [with_({ cooldown: { afterShow: '1h' } }), 'unknown_key', '/cooldown', 'It belongs under "limits".', 'Move it to "limits.cooldown".'],
    [with_({ percent: 10 }), 'unknown_key', '/percent', 'It belongs under "holdout".', 'Move it to "holdout.percent".'],
    [with_({ audiences: {} }), 'unknown_key', '/audiences', 'Did you mean "segments"?', 'Rename it to "segments".'],
    [with_({ frobnicate: 1 }), 'unknown_key', '/frobnicate', 'There is no "frobnicate" in a config.', 'Remove it, or use one of: $schema, version'],
    [{ rules: [] }, 'missing_key', '/version', '"version" is missing in a config.', 'Add "version": 1.'],
    [{ version: '1', rules: [] }, 'wrong_value', '/version', '"1" does not do for "version".', 'Write 1.'],
    [with_({ sensitivity: 'hihg' }), 'wrong_value', '/sensitivity', 'Did you mean "high"? Allowed: low, medium, high.', 'Write "high".'],
    [with_({ sensitivity: 60 }), 'wrong_value', '/sensitivity', '60 does not do for "sensitivity".', 'Write low, or medium, or high.'],
    [with_({ paused: 'true' }), 'wrong_value', '/paused', '"true" does not do for "paused".', 'Write true.'],
    [with_({ signals: { rageClik: false } }), 'unknown_key', '/signals/rageClik', 'Did you mean "rageClick"?', 'Rename it to "rageClick".'],
    [with_({ signals: { rageClick: { withinMs: 750 } } }), 'unknown_key', '/signals/rageClick/withinMs', 'Did you mean "within"?', 'Rename it to "within".'],
    [with_({ signals: { rageClick: { within: '2 seconds' } } }), 'wrong_value', '/signals/rageClick/within', '"2 seconds" does not do', 'Write "2s".'],
    [with_({ signals: { deadClick: 1 } }), 'wrong_value', '/signals/deadClick', '1 does not do', 'or an object with'],
    [with_({ signals: { rageClick: { ignore: '.stepper' } } }), 'wrong_value', '/signals/rageClick/ignore', 'a list of at most 50', 'Put it in brackets: [".stepper"].'],
    [with_({ score: { enter: '60' } }), 'wrong_value', '/score/enter', '"60" does not do for "enter"', 'Write 60, without quotes.'],
    [with_({ score: { enter: 0.7 } }), 'wrong_value', '/score/enter', 'a number from 1 to 99', 'Write a number from 1 to 99.'],
    [with_({ score: { enter: 50, exit: 60 } }), 'conflict', '/score/exit', 'a number below enter, which is 50', 'Write a number below enter, which is 50.'],
    [with_({ quiet: { states: ['tpying'] } }), 'wrong_value', '/quiet/states/0', 'Did you mean "typing"?', 'Write "typing".'],
    [with_({ quiet: { pages: '/legal/**' } }), 'wrong_value', '/quiet/pages', 'a list', 'Put it in brackets: ["/legal/**"].'],
    [with_({ quiet: { pause: 2 } }), 'wrong_value', '/quiet/pause', 'a duration such as', 'Add the unit: "2s" for seconds, "2d" for days.'],
    [with_({ limits: { show: { max: 1, per: 'session' } } }), 'wrong_value', '/limits/show', 'a list of at most 50', 'Put it in brackets: [{"max":1,"per":"session"}].'],
    [with_({ limits: { show: [{ max: 1 }] } }), 'missing_key', '/limits/show/0/per', '"per" is missing in an entry of "show".', 'Add "per": page, or session, or lifetime'],
    [with_({ limits: { show: [{ max: 1, per: 'day' }] } }), 'wrong_value', '/limits/show/0/per', '"day" does not do', 'Write a number and a unit'],
    [with_({ limits: { show: [{ max: 1, per: 'weekly' }] } }), 'wrong_value', '/limits/show/0/per', '"weekly" does not do', 'a number and a unit'],
    [with_({ limits: { show: [{ max: 1, per: 'visit' }] } }), 'wrong_value', '/limits/show/0/per', 'Did you mean "session"?', 'Write "session".'],
    [with_({ limits: { show: [{ max: 1.5, per: 'page' }] } }), 'wrong_value', '/limits/show/0/max', 'a whole number', 'Write a whole number from 0 to 1000.'],
    [with_({ limits: { cooldown: { afterDismiss: '2 weeks' } } }), 'wrong_value', '/limits/cooldown/afterDismiss', '"2 weeks"', 'Write "14d".'],
    [with_({ limits: { cooldown: { afterDismissal: '1d' } } }), 'unknown_key', '/limits/cooldown/afterDismissal', 'Did you mean "afterDismiss"?', 'Rename it to "afterDismiss".'],
    [with_({ limits: { giveUpAfterDismissals: 0 } }), 'wrong_value', '/limits/giveUpAfterDismissals', 'a whole number from 1 to 100', 'Write a whole number from 1 to 100.'],
    [with_({ holdout: { salt: 'x' } }), 'missing_key', '/holdout/percent', '"percent" is missing under "holdout".', 'Add "percent": a number from 0 to 100.'],
    [with_({ holdout: { percent: '10%' } }), 'wrong_value', '/holdout/percent', '"10%"', 'Write 10, without quotes.'],
    [with_({ holdout: 10 }), 'wrong_value', '/holdout', '10 does not do', 'Write an object with percent, salt.'],
    [with_({ segments: { 'big cart': {} } }), 'unknown_key', '/segments/big cart', 'There is no "big cart" under "segments".', 'Remove it, or use one of: names such as "big-cart".'],
    [with_({ segments: { premium: { score: 5 } } }), 'unknown_key', '/segments/premium/score', 'There is no "score" under "premium".', 'Move it to "rules[].when.score".'],
    [rule({ wehn: {} }), 'unknown_key', '/rules/0/wehn', 'There is no "wehn" in an entry of "rules". Did you mean "when"?', 'Rename it to "when".'],
    [rule({ if: {} }), 'unknown_key', '/rules/0/if', 'Did you mean "when"?', 'Rename it to "when".'],
    [rule({ page: '/cart' }), 'unknown_key', '/rules/0/page', 'It belongs under "rules[].when".', 'Move it to "rules[].when.page".'],
    [rule({ rollout: '50' }), 'wrong_value', '/rules/0/rollout', 'a number from 0 to 100', 'Write 50, without quotes.'],
    [rule({ then: 'call us' }), 'wrong_value', '/rules/0/then', '"call us"', 'Write "call-us".'],
    [rule({ off: null }), 'wrong_value', '/rules/0/off', 'null does not do', 'Leave the line out, or give it a value.'],
    [{ version: 1, rules: {} }, 'wrong_value', '/rules', '{} does not do for "rules"', 'Put it in brackets: [{}].'],
    [{ version: 1, rules: [{ then: 'callback' }] }, 'missing_key', '/rules/0/id', '"id" is missing in an entry of "rules".', 'Add "id": a text of 1 to 200 characters.'],
    [{ version: 1, rules: [{ id: 'a', then: 'callback' }, { id: 'a', then: 'message', when: { score: { gte: 90 } } }] }, 'conflict', '/rules/1/id', 'an id that no earlier rule has', 'Write an id that no earlier rule has.'],
    [when({ scroe: { gte: 5 } }), 'unknown_key', '/rules/0/when/scroe', 'There is no "scroe" under "when". Did you mean "score"?', 'Rename it to "score".'],
    [when({ level: 'high' }), 'wrong_value', '/rules/0/when/level', 'Did you mean "frustrated"?', 'Write "frustrated".'],
    [when({ score: { '>=': 50 } }), 'unknown_key', '/rules/0/when/score/>=', 'Did you mean "gte"?', 'Rename it to "gte".'],
    [when({ score: { gte: '50' } }), 'wrong_value', '/rules/0/when/score/gte', '"50"', 'Write 50, without quotes.'],
    [when({ page: { startsWith: '/cart' } }), 'unknown_key', '/rules/0/when/page/startsWith', 'Did you mean "matches"?', 'Rename it to "matches".'],
    [when({ page: ['/a', '/b'] }), 'wrong_value', '/rules/0/when/page', '["/a","/b"] does not do', 'Write an object, { … }, in place of the list.'],
    [when({ device: 'mobile' }), 'wrong_value', '/rules/0/when/device', 'Did you mean "touch"?', 'Write "touch".'],
    [when({ trait: 'x' }), 'unknown_key', '/rules/0/when/trait', 'There is no "trait" under "when".', 'Remove it, or use one of'],
    [when({ or: [] }), 'unknown_key', '/rules/0/when/or', 'Did you mean "any"?', 'Rename it to "any".'],
    [when({ 'signal.rageClik': 1 }), 'unknown_key', '/rules/0/when/signal.rageClik', 'Did you mean "signal.rageClick"?', 'Rename it to "signal.rageClick".'],
    [when({ segment: 'prem' }), 'conflict', '/rules/0/when/segment', '"prem" does not do for "segment".', 'Write'],
    [{ ...rule({ when: { any: [{ segment: { in: ['premum'] } }] } }), segments: { premium: {} } }, 'conflict', '/rules/0/when/any/0/segment/in/0', 'Did you mean "premium"?', 'Write "premium".'],
    [when({ all: [{ all: [{ all: [{ all: [{ all: [] }] }] }] }] }), 'unknown_key', '/rules/0/when/all/0/all/0/all/0/all/0/all', 'There is no "all" in an entry of "all". Conditions nest at most four deep.', 'Remove it'],
    [rule({ schedule: { timezone: 'UTC', open: [] } }), 'unknown_key', '/rules/0/schedule/timezone', 'Did you mean "timeZone"?', 'Rename it to "timeZone".'],
    [rule({ schedule: { timeZone: 'Europe/Madird', open: [{ from: '09:00', to: '19:00' }] } }), 'unknown_time_zone', '/rules/0/schedule/timeZone', 'Did you mean "Europe/Madrid"?', 'Write "Europe/Madrid".'],
    [rule({ schedule: { timeZone: 'UTC', open: [{ from: '9am', to: '19:00' }] } }), 'wrong_value', '/rules/0/schedule/open/0/from', 'a time such as "09:00"', 'Write "09:00".'],
    [rule({ schedule: { timeZone: 'UTC', open: [{ from: '09:00', to: '24:00' }] } }), 'wrong_value', '/rules/0/schedule/open/0/to', '"24:00"', 'Write "00:00".'],
    [rule({ schedule: { timeZone: 'UTC', open: [{ days: ['Monday'], from: '09:00', to: '19:00' }] } }), 'wrong_value', '/rules/0/schedule/open/0/days/0', 'Did you mean "mon"?', 'Write "mon".'],
    [with_({ consent: { storage: 'denied' } }), 'wrong_value', '/consent/storage', 'Did you mean "never"?', 'Write "never".'],
    [with_({ texts: { english: {} } }), 'unknown_key', '/texts/english', 'There is no "english" under "texts".', 'languages such as "es"'],
    [with_({ actions: { help: { type: 7 } } }), 'wrong_value', '/actions/help/type', '7 does not do for "type"', 'Put it in quotes.'],
  ])('%j', (config, code, pointer, message, fix) => {
    const problems = lintConfig(config)
    const found = problems.find((problem) => problem.pointer === pointer && problem.code === code)
    expect(found, JSON.stringify(problems, undefined, 1)).toMatchObject({ severity: 'error' })
    expect(found!.message).toContain(message)
    expect(found!.fix).toContain(fix)
    // And every mistake is one problem, not a heap of them. `versoin` misses nothing: `version` is there.
    expect(problems.filter(({ severity }) => severity === 'error').filter(({ pointer: at }) => at !== pointer).map(({ code: other, pointer: at }) => [other, at]))
      .toEqual(code === 'unknown_key' && fix.includes('"timeZone"') ? [['missing_key', '/rules/0/schedule/timeZone']] : [])
  })

  test('a mistake in one line hides none between the others', () => {
    const config = {
      version: 1,
      quiet: { pages: '/legal/**' },
      rules: [{ id: 'a', then: 'callback' }, { id: 'b', then: 'callback', of: true }, { id: 'a', when: { segment: 'vip' }, then: 'chat' }],
    }
    expect(lintConfig(config, { interventions: ['callback'] }).map(({ code, pointer }) => `${code} ${pointer}`)).toEqual([
      'wrong_value /quiet/pages', 'unknown_key /rules/1/of', 'conflict /rules/2/id', 'conflict /rules/2/then', 'conflict /rules/2/when/segment',
    ])
    expect(lintConfig({ ...config, segments: { vip: { traits: 1 } } }, { interventions: ['callback'] }).map(({ code }) => code)).not.toContain('conflict')
  })

  test('with what is installed, another intervention is an error, as it is for calma', () => {
    const [problem] = lintConfig(rule({ then: 'calback' }), { interventions: ['callback'] })
    expect(problem).toMatchObject({ severity: 'error', code: 'conflict', pointer: '/rules/0/then', nearest: 'callback', fix: 'Write "callback".' })
    expect(lintConfig({ ...rule({ then: 'help' }), actions: { help: { type: 'mesage' } } }, { interventions: ['message'] })).toMatchObject([{ pointer: '/actions/help/type', fix: 'Write "message".' }])
  })
})

describe('warnings: it works, and is hardly meant', () => {
  const hours = [{ from: '09:00', to: '19:00' }]
  test.each<[object, string, string, string, string]>([
    [{ version: 1 }, 'no_rules', '/rules', 'nothing will ever be offered', 'Add a rule'],
    [rule({ off: true }), 'no_rules', '/rules', 'No rule is switched on', 'Add a rule'],
    [rules({}, { when: { level: 'frustrated' } }), 'unreachable_rule', '/rules/1', 'Whenever this rule could offer, "r0" comes first.', 'Move it before "r0"'],
    [rules({ when: { level: { in: ['strained', 'frustrated'] } } }, { when: { level: 'frustrated', page: '/cart' } }), 'unreachable_rule', '/rules/1', '"r0" comes first', 'Move it'],
    [rules({ when: { score: { gte: 50 } } }, { when: { score: { gte: 70, lt: 90 } } }), 'unreachable_rule', '/rules/1', '"r0" comes first', 'Move it'],
    [rules({ when: { score: { gte: 50 } } }, {}), 'unreachable_rule', '/rules/1', '"r0" comes first', 'Move it'],
    [rules({}, { when: { score: { gte: 60 } } }), 'unreachable_rule', '/rules/1', '"r0" comes first', 'Move it'],
    [rules({ when: { page: { matches: '/checkout/**' } } }, { when: { page: '/checkout/pay' } }), 'unreachable_rule', '/rules/1', '"r0" comes first', 'Move it'],
    [rules({ when: { page: { matches: '/checkout/**' } } }, { when: { page: { matches: '/checkout/pay/*' } } }), 'unreachable_rule', '/rules/1', '"r0" comes first', 'Move it'],
    [with_({ limits: { show: [{ max: 3, per: 'session' }] } }), 'cap_without_cooldown', '/limits/show/0', '3 offers per session, and no time between them', 'Add "cooldown": { "afterShow": "30m" }'],
    [{ ...rule({ limits: { show: [{ max: 2, per: '24h' }] } }), limits: { show: [] } }, 'cap_without_cooldown', '/rules/0/limits/show/0', '2 offers per 24h', 'afterShow'],
    [with_({ limits: { cooldown: { afterDismiss: '0s' } } }), 'refusal_forgotten', '/limits/cooldown/afterDismiss', 'Who says no may be asked again at once.', 'Write "24h" or more'],
    [with_({ score: { enter: 60, exit: 55 } }), 'exit_close_to_enter', '/score/exit', 'The level ends at 55 and begins at 60', 'Write at most 50.'],
    [with_({ holdout: { percent: 30 } }), 'large_holdout', '/holdout/percent', '30 of 100 visitors who struggle get no help.', 'Write 5 or 10'],
    [with_({ holdout: { percent: 0.1 } }), 'percent_as_share', '/holdout/percent', '0.1 of 100 visitors', 'Write 10 if you mean 10 %.'],
    [rule({ rollout: 0.5 }), 'percent_as_share', '/rules/0/rollout', '0.5 of 100 visitors', 'Write 50 if you mean 50 %.'],
    [rule({ rollout: 0 }), 'nobody', '/rules/0/rollout', 'Nobody gets this rule.', '"off": true'],
    [rule({ limits: { show: [{ max: 0, per: 'session' }] } }), 'nobody', '/rules/0/limits/show', 'A cap of 0', '"off": true'],
    [when({ page: 'https://shop.test/cart?x=1' }), 'page_is_no_path', '/rules/0/when/page', 'A page is a path', 'Write "/cart".'],
    [when({ page: { in: ['/a', 'cart'] } }), 'page_is_no_path', '/rules/0/when/page/in/1', 'begins with a slash', 'Write "/cart".'],
    [when({ page: '/orders/8841' }), 'page_is_no_template', '/rules/0/when/page', 'no page is called this', 'Write "/orders/:id".'],
    [with_({ quiet: { pages: ['/**'] } }), 'quiet_everywhere', '/quiet/pages/0', 'Every page is quiet', 'use "paused"'],
    [{ ...when({ page: '/legal/terms' }), quiet: { pages: ['/legal/**'] } }, 'page_is_quiet', '/rules/0/when/page', 'among the quiet ones (/quiet/pages/0)', 'Take it out'],
    [when({ level: 'calm' }), 'calm_visitors', '/rules/0/when', 'visitors who are calm', 'Ask for "level": "frustrated"'],
    [when({ score: { lt: 40 } }), 'calm_visitors', '/rules/0/when', 'visitors who are calm', 'a score of 30 or more'],
    [when({ any: [{ score: { gte: 80 } }, { page: '/cart' }] }), 'calm_visitors', '/rules/0/when', 'visitors who are calm', 'a score of 30 or more'],
    [when({ score: { gt: 60, lt: 50 } }), 'impossible_condition', '/rules/0/when/score', 'No value can be all of this', 'Take away'],
    [when({ level: { in: [] } }), 'impossible_condition', '/rules/0/when/level', 'No value', 'Take away'],
    [when({ level: 'calm', score: { gte: 80 } }), 'impossible_condition', '/rules/0/when', 'No visitor has this level with this score.', '"frustrated" begins at 60'],
    [when({ level: 'frustrated', any: [] }), 'impossible_condition', '/rules/0/when/any', 'At least one of nothing', 'Add a condition'],
    [{ ...when({ level: 'frustrated', segment: 'odd' }), segments: { odd: { device: { is: 'touch', not: 'touch' } } } }, 'impossible_condition', '/segments/odd/device', 'No value', 'Take away'],
    [with_({ segments: { premium: {} } }), 'unused_segment', '/segments/premium', 'No rule asks for the segment "premium".', '"segment": "premium"'],
    [with_({ actions: { callback: {}, tips: { type: 'message' } } }), 'unused_action', '/actions/tips', 'No rule\'s "then" says "tips".', '"then": "tips"'],
    [rule({ then: 'calback' }), 'unknown_intervention', '/rules/0/then', 'is called "calback"', 'If "calback" is your own, all is well.'],
    [{ ...rule({ then: 'tips' }), actions: { tips: {} } }, 'unknown_intervention', '/actions/tips', 'No intervention of calma is called "tips".', 'Name one with "type"'],
    [with_({ signals: { rageClick: { within: 2 } } }), 'bare_milliseconds', '/signals/rageClick/within', '2 thousandths of a second', 'Write "2s" if you mean seconds'],
    [with_({ signals: Object.fromEntries(signalTypes.map((type) => [type, false])) }), 'no_signals', '/signals', 'the score stays at 0', 'Switch at least one on'],
    [with_({ quiet: { pause: '30s', patience: '20s' } }), 'no_patience', '/quiet/patience', 'Patience ends before a pause can come', 'several times'],
    [with_({ consent: { storage: 'never' }, limits: { show: [{ max: 1, per: '7d' }] } }), 'no_memory', '/limits/show/0/per', 'only this session can be counted', 'Write "session"'],
    [{ ...when({ level: 'frustrated', 'history.dismissed': 0 }), consent: { storage: 'never' } }, 'no_memory', '/rules/0/when/history.dismissed', 'only this session is remembered', 'do without'],
    [rule({ schedule: { timeZone: 'UTC', open: [] } }), 'never_open', '/rules/0/schedule/open', 'no hours', 'Add {'],
    [with_({ texts: { en: { a: 'x', b: 'y' }, es: { a: 'z' } } }), 'missing_text', '/texts/es', 'Other languages have b; "es" has not.', 'Add "b".'],
  ])('%j', (config, code, pointer, message, fix) => {
    const problems = lintConfig(config)
    expect(problems.map((problem) => [problem.severity, problem.code, problem.pointer])).toEqual([['warning', code, pointer]])
    expect(problems[0]!.message).toContain(message)
    expect(problems[0]!.fix).toContain(fix)
    // calma itself takes it.
    expect(readConfig(config, detectorsOf(configSource), ['callback', 'message', 'calback', 'tips']).problems).toEqual([])
  })

  test.each<[string, object]>([
    ['the smallest rule', rule({})],
    ['a rule that asks for less, later', rules({ when: { level: 'frustrated', page: '/cart' } }, { when: { level: 'frustrated' } })],
    ['an earlier rule with its own limits', rules({ limits: { show: [{ max: 1, per: 'page' }] } }, {})],
    ['hours', rules({ schedule: { timeZone: 'Europe/Madrid', open: hours } }, {})],
    ['a rollout', rules({ rollout: 50 }, {})],
    ['switched off', rules({ off: true }, {})],
    ['what shows nothing', rules({ then: 'event' }, {})],
    ['another page', rules({ when: { page: { matches: '/checkout/**' } } }, { when: { page: { matches: '/cart/**' } } })],
    ['a wider page', rules({ when: { page: { matches: '/checkout/pay/**' } } }, { when: { page: { matches: '/checkout/**' } } })],
    ['a lower score', rules({ when: { score: { gte: 70 } } }, { when: { score: { gte: 50 } } })],
    ['a level below', rules({}, { when: { level: 'strained' } })],
    ['a trait that differs', rules({ when: { 'traits.plan': 'gold' } }, { when: { 'traits.plan': { in: ['gold', 'silver'] } } })],
    ['nested conditions', rules({ when: { any: [{ score: { gte: 80 } }] } }, { when: { any: [{ score: { gte: 50 } }] } })],
    ['two offers with time between them', with_({ limits: { show: [{ max: 2, per: 'session' }], cooldown: { afterShow: '30m' } } })],
    ['two offers a week, one a session', with_({ limits: { show: [{ max: 1, per: 'session' }, { max: 2, per: '7d' }] } })],
    ['two offers of a rule, with time between all', { ...rule({ limits: { show: [{ max: 2, per: 'session' }] } }), limits: { cooldown: { afterShow: '30m' } } }],
    ['a template', when({ page: '/orders/:id' })],
  ])('none for %s', (_, config) => {
    expect(lintConfig(config)).toEqual([])
  })

  test('none for the example', () => {
    expect(lintConfig(file('scripts/schema/example.json'))).toEqual([])
  })
})

describe('a text', () => {
  test.each<[string, string, number, number, string]>([
    ['{ "version": 1, }', 'The last entry has a comma after it.', 1, 15, 'Remove the comma.'],
    ['{\n  "version": 1\n  "rules": []\n}', 'A comma is missing before this.', 3, 3, 'Put a comma between the two.'],
    ['{ version: 1 }', 'The key version has no quotes.', 1, 3, 'Write "version".'],
    ["{ 'version': 1 }", "' is no quote in JSON.", 1, 3, 'Use the straight double quote: ".'],
    ['{ “version”: 1 }', '“ is no quote in JSON.', 1, 3, 'Use the straight double quote: ".'],
    ['{ "version": 1, // one\n }', 'JSON has no comments.', 1, 17, 'Remove the comment'],
    ['{ "version" 1 }', 'After "version" a colon is missing.', 1, 13, 'Write "version": and its value.'],
    ['{ "version": }', 'A value is missing here.', 1, 14, 'Write a value'],
    ['{ "version": 1', 'The text ends here, and something is still open.', 1, 15, 'Close it with a }.'],
    ['{ "version": 1 } }', 'The config has ended, and there is more text.', 1, 18, 'Remove what follows'],
    ['{ "version": 01 }', '01 is no number in JSON.', 1, 14, 'no leading zero'],
    ['{ "limits": { "cooldown": { "afterShow": 30s } } }', '30s is no number in JSON.', 1, 42, 'quotes around "30s"'],
    ['{ "sensitivity": high }', 'high is no value in JSON.', 1, 18, 'Put it in quotes: "high".'],
    ['{ "paused": True }', 'True is no value in JSON.', 1, 13, 'Write true, in small letters.'],
    ['{ "id": "shop\n }', 'A text begins here and does not end on its line.', 1, 9, 'Close it with a ".'],
    ['{ "id": "a\\x" }', 'This text has a \\ or a character that JSON does not know.', 1, 9, 'backslash'],
    ['', 'The text ends here, and something is missing.', 1, 1, 'Close every'],
    ['[1, 2,, 3]', 'A value is missing here.', 1, 7, 'remove the comma'],
  ])('%s', (text, message, line, column, fix) => {
    const problems = lintConfig(text)
    expect(problems).toHaveLength(1)
    expect(problems[0]).toMatchObject({ severity: 'error', code: 'syntax', message, line, column })
    expect(problems[0]!.fix).toContain(fix)
    expect(() => JSON.parse(text) as unknown).toThrow()
  })

  test('twice the same key, with the line of the second', () => {
    expect(lintConfig('{\n "version": 1,\n "rules": [{ "id": "a", "then": "callback" }],\n "version": 1\n}')).toMatchObject([{ code: 'duplicate_key', line: 4, column: 2, pointer: '/version' }])
  })

  test('problems know their line and column, and come in the order of the text', () => {
    const text = '{\n  "version": 1,\n  "sensitivity": "hihg",\n  "rules": [\n    { "id": "a", "wehn": {} }\n  ]\n}'
    expect(lintConfig(text).map(({ pointer, line, column }) => [pointer, line, column])).toEqual([['/sensitivity', 3, 3], ['/rules/0/then', 5, 5], ['/rules/0/wehn', 5, 18]])
  })

  test('reads what JSON.parse reads, and refuses what it refuses', async () => {
    const { readJson } = await import('../../../src/config/readJson.ts')
    fc.assert(fc.property(fc.json(), fc.nat(), fc.constantFrom('', ',', '"', '}', '{', '0', ' ', '\\'), (json, where, slip) => {
      expect(readJson(json).value).toEqual(JSON.parse(json))
      const broken = json.slice(0, where % (json.length + 1)) + slip + json.slice(where % (json.length + 1))
      let parsed: { value: unknown } | undefined
      try {
        parsed = { value: JSON.parse(broken) as unknown }
      } catch {
        // Refused, as it should be here.
      }
      const read = readJson(broken)
      if (parsed) expect(read.value).toEqual(parsed.value)
      else expect(read.mistakes.some(({ code }) => code === 'syntax')).toBe(true)
    }), { numRuns: 500 })
  })

  test('a hundred thousand brackets', () => {
    expect(lintConfig('['.repeat(100_000))).toMatchObject([{ code: 'syntax', message: 'This is nested too deep.' }])
  })
})

describe('never throws', () => {
  test('whatever it is given; and it finds an error exactly where calma refuses', () => {
    fc.assert(fc.property(fc.oneof(fc.anything(), fc.jsonValue(), fc.string()), (anything) => {
      const problems = lintConfig(anything)
      for (const { pointer, message, fix } of problems) {
        expect(typeof pointer).toBe('string')
        expect(message).toMatch(/^.+[.?]$/s)
        expect(fix).toMatch(/^[A-Z].+\.$/s)
      }
      if (typeof anything !== 'string' && anything !== undefined) {
        const { config } = readConfig(anything, detectorsOf(configSource), [])
        expect(problems.some(({ severity }) => severity === 'error')).toBe(config === undefined)
      }
    }))
  })

  const trap = (): never => {
    throw new Error('trapped')
  }
  test.each<[string, unknown]>([
    ['nothing', undefined], ['a function', () => 1], ['a getter that throws', { get version() { return trap() } }],
    ['a proxy that throws', new Proxy({}, { get: trap, ownKeys: trap })], ['a bigint', 10n],
    ['too much', { version: 1, texts: { en: Object.fromEntries(Array.from({ length: 200 }, (_, i) => [`k${i}`, 'x'.repeat(499)])) } }],
  ])('%s', (_, config) => {
    expect(lintConfig(config).some(({ severity }) => severity === 'error')).toBe(true)
  })
})
