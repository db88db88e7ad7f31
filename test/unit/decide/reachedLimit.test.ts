import { expect, test } from 'vitest'
import { reachedLimit } from '../../../src/decide/reachedLimit.ts'
import type { Outcome, OutcomeKind } from '../../../src/model/outcome.ts'

const at = (kind: OutcomeKind, t: number): Outcome => ({ kind, t, offer: 'o', rule: 'r', intervention: 'callback' })
const ONCE = { show: [{ max: 1, per: 'session' as const }] }

test('without limits, or without a history, nothing is reached', () => {
  expect(reachedLimit(undefined, [at('shown', 0)], 0, '')).toBeUndefined()
  expect(reachedLimit({}, [at('shown', 0)], 0, '')).toBeUndefined()
  expect(reachedLimit({ ...ONCE, cooldown: { afterShow: '1h', afterDismiss: '1h', afterSubmit: '1h' } }, [], 0, '')).toBeUndefined()
})

test('a cap counts what was shown, whatever came of it', () => {
  expect(reachedLimit(ONCE, [at('shown', 0), at('ignored', 5)], 1e12, '/limits')).toEqual({
    code: 'cap_reached', actual: 'shown 1 times', expected: 'at most 1 per session', pointer: '/limits/show/0',
  })
  expect(reachedLimit(ONCE, [at('failed', 0)], 1, '')).toBeUndefined()
  expect(reachedLimit({ show: [{ max: 5, per: 'session' }, { max: 0, per: 'session' }] }, [], 0, '/l')).toMatchObject({ pointer: '/l/show/1' })
})

test.each<['afterShow' | 'afterDismiss' | 'afterSubmit', OutcomeKind]>([['afterShow', 'shown'], ['afterDismiss', 'dismissed'], ['afterSubmit', 'submitted']])('%s cools from the last that was %s', (key, kind) => {
  const limits = { cooldown: { [key]: '10s' } }
  const history = [at(kind, 0), at(kind, 20_000)]
  expect(reachedLimit(limits, history, 29_999, '/limits')).toEqual({
    code: 'cooldown', actual: `${kind} 10 s ago`, expected: `10s since ${kind}`, pointer: `/limits/cooldown/${key}`,
  })
  expect(reachedLimit(limits, history, 30_000, '')).toBeUndefined()
  expect(reachedLimit(limits, [at('accepted', 29_000)], 29_999, '')).toBeUndefined()
})

test('a clock that was set back is still cooling, but not where nothing cools', () => {
  const history = [at('shown', 100_000), at('dismissed', 100_000)]
  expect(reachedLimit({ cooldown: { afterDismiss: '1s' } }, history, 50_000, '')).toMatchObject({ code: 'cooldown' })
  expect(reachedLimit({ cooldown: { afterDismiss: '0s' } }, history, 50_000, '')).toBeUndefined()
})
