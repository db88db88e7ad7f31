import { expect, test } from 'vitest'
import type { Observation } from '../../../src/model/observation.ts'
import type { Evidence } from '../../../src/model/signal.ts'
import { oscillation, type OscillationOptions } from '../../../src/signals/oscillation.ts'
import { navigation, press, submit } from '../../support/observations.ts'

function run(observations: readonly Observation[], options?: OscillationOptions): Evidence[] {
  const detect = oscillation(options).start()
  return observations.flatMap((observation) => [...detect(observation)])
}

/** Presses on these controls, so far apart. */
const pressed = (targets: readonly number[], gap = 2000): Observation[] => targets.map((target, i) => press(i + 1, i * gap, { target, x: target * 100 }))
const flipped = (gap: number, times: number, target = 1): Observation[] => Array.from({ length: times }, (_, i) => ({ type: 'toggle', t: i * gap, target }))

test('there and back counts a little; from the third return on it is told, and then grows', () => {
  const found = run(pressed([1, 2, 1, 2, 1, 2]))
  expect(found).toEqual([
    { t: 4000, p: 0.08, target: 1, count: 1, update: false, silent: true, details: { why: 'press' }, presses: [1, 2, 3] },
    { t: 6000, p: 0.08, target: 2, count: 2, update: false, silent: true, details: { why: 'press' }, presses: [2, 3, 4] },
    { t: 8000, p: 0.08, target: 1, count: 3, update: false, silent: false, details: { why: 'press' }, presses: [3, 4, 5] },
    { t: 10_000, p: 0.08, target: 2, count: 4, update: true, silent: false, details: { why: 'press' }, presses: [4, 5, 6] },
  ])
})

test('a box ticked, unticked, ticked, unticked', () => {
  expect(run(flipped(1500, 4)).map(({ count, silent, details }) => [count, silent, details['why']])).toEqual([[1, true, 'toggle'], [2, true, 'toggle'], [3, false, 'toggle']])
})

test('a box unticked, which is a return by press as well, counts once', () => {
  const list = [1, 2, 1].flatMap((target, i): Observation[] => [press(i + 1, i * 2000, { target }), { type: 'toggle', t: i * 2000 + 60, target }])
  expect(run(list)).toHaveLength(1)
})

test.each<[string, Observation[]]>([
  ['a stepper: too much, and back', pressed([1, 1, 1, 2, 1, 2, 1], 500)],
  ['a keypad or a game', pressed([1, 2, 1, 2, 1, 2, 1, 2], 300)],
  ['three controls in turn', pressed([1, 2, 3, 1, 2, 3])],
  ['one control, again and again', pressed([1, 1, 1, 1, 1])],
  ['there and back, and onwards', pressed([1, 2, 3, 4, 5])],
  ['with a long rest', pressed([1, 2, 1, 2, 1], 5001)],
  ['a disclosure, opened and closed', pressed([1, 1])],
  ['something else between them', [press(1, 0), press(2, 2000, { target: 2 }), press(3, 3000, { target: 9, on: 'content' }), press(4, 4000)]],
  ['a field between them', [press(1, 0), press(2, 2000, { target: 2 }), press(3, 3000, { target: 9, on: 'native' }), press(4, 4000)]],
  ['a form handed in between them', [press(1, 0), press(2, 2000, { target: 2 }), submit(1, 2010), press(3, 4000)]],
  ['another page between them', [press(1, 0), press(2, 2000, { target: 2 }), navigation(2010), press(3, 4000)]],
  ['many boxes, one after another', [1, 2, 3, 4].map((target, i): Observation => ({ type: 'toggle', t: i * 1500, target }))],
  ['a box with a double click', flipped(200, 2)],
  ['a box flipped back much later', flipped(10_001, 3)],
  ['the page asked not to hear of it', pressed([1, 2, 1, 2, 1]).map((observation): Observation => ({ ...observation, ignore: ['*'] } as Observation))],
])('nothing, not even a little: %s', (_, observations) => {
  expect(run(observations)).toEqual([])
})

test('choosing in between is no break: it is the same dithering', () => {
  expect(run([press(1, 0), press(2, 2000, { target: 2 }), { type: 'edit', t: 2010, form: 50, field: 60 }, press(3, 4000)])).toHaveLength(1)
})

test('a return that was broken off begins anew', () => {
  expect(run(pressed([1, 2, 1, 2, 3, 2, 3])).map(({ count }) => count)).toEqual([1, 2, 1, 2])
})

test('options', () => {
  expect(run(pressed([1, 2, 1]), { returns: 1, p: 0.2 })).toMatchObject([{ p: 0.2, silent: false, update: false }])
  expect(run(pressed([1, 2, 1], 500), { pause: '400ms' })).toHaveLength(1)
  expect(run(pressed([1, 2, 1], 6000), { within: '12s' })).toHaveLength(1)
})
