import { expect, test } from 'vitest'
import type { Observation, PressObservation } from '../../../src/model/observation.ts'
import type { Evidence } from '../../../src/model/signal.ts'
import { deadClick, type DeadClickOptions } from '../../../src/signals/deadClick.ts'
import { answer, press } from '../../support/observations.ts'

function run(observations: readonly Observation[], options?: DeadClickOptions): Evidence[] {
  const detect = deadClick(options).start()
  return observations.flatMap((observation) => [...detect(observation)])
}

/** A press, and silence. */
const dead = (id: number, t: number, more: Partial<PressObservation> = {}, interactive = true): Observation[] => {
  const made = press(id, t, more)
  return [made, answer(made, 'none', { interactive })]
}

test('a press and no answer: known at the deadline, dated to the press', () => {
  const made = press(1, 1000)
  expect(run([made, answer(made, 'none', { interactive: true, seen: ['ambient'] })])).toEqual([{
    t: 1000, p: 0.2, target: 1, presses: [1], count: 1, update: false,
    details: { waited: 2500, on: 'control', by: 'mouse', seen: ['ambient'] },
  }])
})

test.each<[string, Observation[]]>([
  ['it is answered', [press(1, 0), answer(press(1, 0), 'positive')]],
  ['it is answered with an error', [press(1, 0), answer(press(1, 0), 'negative')]],
  ['an answer is on its way', [press(1, 0), answer(press(1, 0), 'pending')]],
  ['the browser answers out of sight', dead(1, 0, { on: 'native' })],
  ['it is disabled', dead(1, 0, { on: 'disabled' })],
  ['data-calma-ignore', dead(1, 0, { ignore: ['*'] })],
  ['data-calma-ignore="dead"', dead(1, 0, { ignore: ['deadClick'] })],
  ['plain content, once', dead(1, 0, { on: 'content' }, false)],
  ['plain content, once here and once there', [...dead(1, 0, { on: 'content' }, false), ...dead(2, 5000, { on: 'content', target: 2 }, false)]],
  ['two places of one article', [...dead(1, 0, { on: 'content' }, false), ...dead(2, 5000, { on: 'content', x: 300 }, false)]],
  ['it went through a control that is off', [1, 2].flatMap((id) => [press(id, id * 900, { on: 'content' }), answer(press(id, id * 900), 'none', { by: 'disabled', control: 5, after: 80 })])],
  ['a press it has not seen', [answer(press(7, 0), 'none')]],
])('silent: %s', (_, observations) => {
  expect(run(observations)).toEqual([])
})

test('plain content counts half, and from the second press on', () => {
  const found = run([1, 2, 3].flatMap((id) => dead(id, id * 5000, { on: 'content' }, false)))
  expect(found.map(({ t, p, count }) => [t, p, count])).toEqual([[10_000, 0.1, 2], [15_000, 0.1, 3]])
})

test('content that looks interactive counts in full, at once', () => {
  expect(run(dead(1, 0, { on: 'content' }, true))).toMatchObject([{ p: 0.2, count: 1 }])
})

test('on one thing within 3 s it is one incident: an update that adds nothing', () => {
  expect(run([...dead(1, 0), ...dead(2, 3000)]).map(({ p, count, update }) => [p, count, update])).toEqual([[0.2, 1, false], [0, 2, true]])
  expect(run([...dead(1, 0), ...dead(2, 3001)]).map(({ p, count, update }) => [p, count, update])).toEqual([[0.2, 1, false], [0.2, 2, false]])
})

test('two controls are two incidents, however near', () => {
  expect(run([...dead(1, 0), ...dead(2, 1000, { target: 2, x: 110 })]).map(({ p, update }) => [p, update])).toEqual([[0.2, false], [0.2, false]])
})

test('a slow press judged after a later one is not taken for the same incident', () => {
  const [slow, quick] = [press(1, 0), press(2, 8000)]
  expect(run([slow, answer(slow, 'pending'), quick, answer(quick, 'none'), answer(slow, 'none', { after: 11_000 })]).map(({ t, p }) => [t, p])).toEqual([[8000, 0.2], [0, 0.4]])
})

test('the second press on plain content is a signal of its own, however soon', () => {
  expect(run([...dead(1, 0, { on: 'content' }, false), ...dead(2, 500, { on: 'content' }, false)])).toMatchObject([{ p: 0.1, update: false }])
})

test('a page that seemed busy for 10 s and then has nothing to show', () => {
  const after = (after: number, interactive = true): Observation[] => {
    const made = press(1, 0)
    return [made, answer(made, 'pending'), answer(made, 'none', { interactive, after })]
  }
  expect(run(after(10_000))).toMatchObject([{ p: 0.4, details: { waited: 10_000 } }])
  expect(run(after(9_999))).toMatchObject([{ p: 0.2 }])
  expect(run(after(5_000), { longAfter: '5s', pLong: 0.3 })).toMatchObject([{ p: 0.3 }])
})

test('options', () => {
  expect(run(dead(1, 0), { p: 0.4 })).toMatchObject([{ p: 0.4 }])
  expect(run([...dead(1, 0, { on: 'content' }, false), ...dead(2, 9000, { on: 'content' }, false)], { pContent: 0.05 })).toMatchObject([{ p: 0.05 }])
})
