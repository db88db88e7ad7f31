import { expect, test } from 'vitest'
import type { KeysObservation, Observation } from '../../../src/model/observation.ts'
import type { Evidence } from '../../../src/model/signal.ts'
import { keyMash, type KeyMashOptions } from '../../../src/signals/keyMash.ts'
import { press } from '../../support/observations.ts'

function run(observations: readonly Observation[], options?: KeyMashOptions): Evidence[] {
  const detect = keyMash(options).start()
  return observations.flatMap((observation) => [...detect(observation)])
}

const keys = (t: number, more: Partial<KeysObservation> = {}): KeysObservation => ({ type: 'keys', t, target: 1, distinct: 12, together: 3, ...more })

test('twelve different keys in a second, three of them at once', () => {
  expect(run([keys(500)])).toEqual([{ t: 500, p: 0.3, target: 1, count: 12, details: { together: 3 } }])
})

test.each<[string, Observation[]]>([
  ['eleven keys', [keys(0, { distinct: 11, together: 8 })]],
  ['a scanner, or a password manager that types: one key at a time', [keys(0, { distinct: 20, together: 1 })]],
  ['a very fast typist: two at a time', [keys(0, { distinct: 12, together: 2 })]],
  ['presses', [1, 2, 3].map((id) => press(id, id))],
  ['the page asked not to hear of it', [keys(0, { ignore: ['keyMash'] })]],
])('silent: %s', (_, observations) => {
  expect(run(observations)).toEqual([])
})

test('mashing that goes on is one incident; after a rest it is another', () => {
  expect(run([keys(0), keys(100, { distinct: 13 }), keys(2500), keys(5500), keys(8501)]).map(({ t }) => t)).toEqual([0, 8501])
})

test('options', () => {
  expect(run([keys(0, { distinct: 16 })], { keys: 17 })).toEqual([])
  expect(run([keys(0, { together: 1 })], { together: 1, p: 0.1 })).toMatchObject([{ p: 0.1 }])
})
