import { expect, test } from 'vitest'
import type { Observation, ShakeObservation } from '../../../src/model/observation.ts'
import type { Evidence } from '../../../src/model/signal.ts'
import { thrashedCursor, type ThrashedCursorOptions } from '../../../src/signals/thrashedCursor.ts'
import { press } from '../../support/observations.ts'

function run(observations: readonly Observation[], options?: ThrashedCursorOptions): Evidence[] {
  const detect = thrashedCursor(options).start()
  return observations.flatMap((observation) => [...detect(observation)])
}

const shake = (t: number, more: Partial<ShakeObservation> = {}): ShakeObservation => ({ type: 'shake', t, target: 1, turns: 8, milliseconds: 2000, ...more })

test('turns enough in time', () => {
  expect(run([shake(5000)])).toEqual([{ t: 5000, p: 0.05, target: 1, count: 8, details: { milliseconds: 2000 } }])
})

test.each<[string, Observation[]]>([
  ['one turn fewer', [shake(0, { turns: 7 })]],
  ['in a longer time', [shake(0, { milliseconds: 2001 })]],
  ['presses', [1, 2, 3].map((id) => press(id, id))],
  ['the page asked not to hear of it', [shake(0, { ignore: ['thrashedCursor'] })]],
])('silent: %s', (_, observations) => {
  expect(run(observations)).toEqual([])
})

test('what goes on is one incident; after a rest it is another', () => {
  expect(run([shake(0), shake(200), shake(2800), shake(5801)]).map(({ t }) => t)).toEqual([0, 5801])
})

test('options', () => {
  expect(run([shake(0)], { turns: 9 })).toEqual([])
  expect(run([shake(0, { milliseconds: 1000 })], { within: '1s', p: 0.2 })).toMatchObject([{ p: 0.2 }])
})
