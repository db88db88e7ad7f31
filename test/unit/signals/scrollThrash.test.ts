import { expect, test } from 'vitest'
import type { Observation, ScrollsObservation } from '../../../src/model/observation.ts'
import type { Evidence } from '../../../src/model/signal.ts'
import { scrollThrash, type ScrollThrashOptions } from '../../../src/signals/scrollThrash.ts'
import { press } from '../../support/observations.ts'

function run(observations: readonly Observation[], options?: ScrollThrashOptions): Evidence[] {
  const detect = scrollThrash(options).start()
  return observations.flatMap((observation) => [...detect(observation)])
}

const scrolls = (t: number, more: Partial<ScrollsObservation> = {}): ScrollsObservation => ({ type: 'scrolls', t, target: 1, turns: 4, milliseconds: 3000, ...more })

test('turns enough in time', () => {
  expect(run([scrolls(5000)])).toEqual([{ t: 5000, p: 0.08, target: 1, count: 4, details: { milliseconds: 3000 } }])
})

test.each<[string, Observation[]]>([
  ['one turn fewer', [scrolls(0, { turns: 3 })]],
  ['in a longer time', [scrolls(0, { milliseconds: 3001 })]],
  ['presses', [1, 2, 3].map((id) => press(id, id))],
  ['the page asked not to hear of it', [scrolls(0, { ignore: ['scrollThrash'] })]],
])('silent: %s', (_, observations) => {
  expect(run(observations)).toEqual([])
})

test('what goes on is one incident; after a rest it is another', () => {
  expect(run([scrolls(0), scrolls(200), scrolls(2800), scrolls(5801)]).map(({ t }) => t)).toEqual([0, 5801])
})

test('options', () => {
  expect(run([scrolls(0)], { turns: 5 })).toEqual([])
  expect(run([scrolls(0, { milliseconds: 1000 })], { within: '1s', p: 0.2 })).toMatchObject([{ p: 0.2 }])
})
