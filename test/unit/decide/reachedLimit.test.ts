import { describe, expect, test } from 'vitest'
import { reachedLimit } from '../../../src/decide/reachedLimit.ts'
import type { Limits } from '../../../src/model/config.ts'
import type { Outcome, OutcomeKind } from '../../../src/model/outcome.ts'

const at = (kind: OutcomeKind, t: number, more: Partial<Outcome> = {}): Outcome => ({ kind, t, offer: 'o', rule: 'r', intervention: 'callback', ...more })
const now = (t: number, more: { page?: string; session?: string } = {}): Parameters<typeof reachedLimit>[2] => ({ t, page: '/', ...more })
const ONCE: Limits = { show: [{ max: 1, per: 'session' }] }
const HOUR = 3_600_000

test('without limits, or without a history, nothing is reached', () => {
  expect(reachedLimit({}, [at('shown', 0)], now(0), '')).toBeUndefined()
  const all: Limits = { ...ONCE, cooldown: { afterShow: '1h', afterDismiss: '1h', afterSubmit: '1h', afterIgnore: '1h', afterFail: '1h' }, giveUpAfterDismissals: 1 }
  expect(reachedLimit(all, [], now(0), '')).toBeUndefined()
})

describe('caps', () => {
  test('count what was shown, whatever came of it', () => {
    expect(reachedLimit(ONCE, [at('shown', 0), at('ignored', 5)], now(1e12), '/limits')).toEqual({
      code: 'cap_reached', actual: 'shown 1 times', expected: 'at most 1 per session', pointer: '/limits/show/0',
    })
    expect(reachedLimit(ONCE, [at('failed', 0), at('accepted', 0)], now(1), '')).toBeUndefined()
    expect(reachedLimit({ show: [{ max: 5, per: 'session' }, { max: 0, per: 'session' }] }, [], now(0), '/l')).toMatchObject({ pointer: '/l/show/1' })
  })

  test('count what was held out as if it had been shown', () => {
    expect(reachedLimit(ONCE, [at('heldOut', 0)], now(5), '')).toMatchObject({ code: 'cap_reached' })
    expect(reachedLimit({ cooldown: { afterShow: '1h' } }, [at('heldOut', 0)], now(5), '')).toMatchObject({ code: 'cooldown' })
    expect(reachedLimit({ cooldown: { afterDismiss: '1h' }, giveUpAfterDismissals: 1 }, [at('heldOut', 0)], now(5), '')).toBeUndefined()
  })

  test.each<[string, Partial<Outcome>, boolean]>([
    ['session', { session: 'now' }, true],
    ['session', { session: 'before' }, false],
    ['session', {}, true],
    ['page', { session: 'now', page: '/cart' }, true],
    ['page', { session: 'now', page: '/' }, false],
    ['page', { session: 'before', page: '/cart' }, false],
    ['page', {}, true],
    ['lifetime', { session: 'before', page: '/' }, true],
  ])('per %s: %j counts: %s', (per, where, counts) => {
    const reached = reachedLimit({ show: [{ max: 1, per }] }, [at('shown', -400 * 24 * HOUR, where)], now(0, { page: '/cart', session: 'now' }), '')
    expect(reached !== undefined).toBe(counts)
  })

  test('per span: rolling, so at no moment are there more in the span before it', () => {
    const limits: Limits = { show: [{ max: 2, per: '7d' }] }
    const history = [at('shown', -7 * 24 * HOUR), at('shown', -HOUR)]
    expect(reachedLimit(limits, history, now(-1), '')).toMatchObject({ actual: 'shown 2 times', expected: 'at most 2 per 7d' })
    expect(reachedLimit(limits, history, now(0), '')).toBeUndefined()
  })
})

describe('cool-downs', () => {
  test.each<[keyof NonNullable<Limits['cooldown']>, OutcomeKind]>([
    ['afterShow', 'shown'], ['afterDismiss', 'dismissed'], ['afterSubmit', 'submitted'], ['afterIgnore', 'ignored'], ['afterFail', 'failed'],
  ])('%s counts from the last that was %s', (key, kind) => {
    const limits: Limits = { cooldown: { [key]: '10s' } }
    const history = [at(kind, 20_000), at(kind, 0)]
    expect(reachedLimit(limits, history, now(29_999), '/limits')).toEqual({
      code: 'cooldown', actual: `${kind} 10 s ago`, expected: `10s since ${kind}`, pointer: `/limits/cooldown/${key}`,
    })
    expect(reachedLimit(limits, history, now(30_000), '')).toBeUndefined()
    expect(reachedLimit(limits, [at('accepted', 29_000)], now(29_999), '')).toBeUndefined()
  })
})

test('gives up after so many refusals in a row; a request is none', () => {
  const limits: Limits = { giveUpAfterDismissals: 2 }
  expect(reachedLimit(limits, [at('dismissed', 0)], now(1e15), '')).toBeUndefined()
  expect(reachedLimit(limits, [at('dismissed', 0), at('shown', 1), at('dismissed', 2)], now(1e15), '/limits')).toEqual({
    code: 'gave_up', actual: 'dismissed 2 times', expected: 'fewer than 2', pointer: '/limits/giveUpAfterDismissals',
  })
  expect(reachedLimit(limits, [at('dismissed', 0), at('submitted', 1), at('dismissed', 2)], now(1e15), '')).toBeUndefined()
})

test('a clock that was set back: what seems to lie ahead still counts and still cools, but not where nothing cools', () => {
  const history = [at('shown', 100_000), at('dismissed', 100_000)]
  expect(reachedLimit({ cooldown: { afterDismiss: '1s' } }, history, now(50_000), '')).toMatchObject({ code: 'cooldown' })
  expect(reachedLimit({ show: [{ max: 1, per: '1s' }] }, history, now(50_000), '')).toMatchObject({ code: 'cap_reached' })
  expect(reachedLimit({ cooldown: { afterDismiss: '0s' } }, history, now(50_000), '')).toBeUndefined()
})
