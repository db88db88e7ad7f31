import { expect, test } from 'vitest'
import type { Observation } from '../../../src/model/observation.ts'
import type { Evidence } from '../../../src/model/signal.ts'
import { errorClick, type ErrorClickOptions } from '../../../src/signals/errorClick.ts'
import { answer, error, press } from '../../support/observations.ts'

function run(observations: readonly Observation[], options?: ErrorClickOptions): Evidence[] {
  const detect = errorClick(options).start()
  return observations.flatMap((observation) => [...detect(observation)])
}

/** A press whose handler throws at once. */
const throwing = (id: number, t: number, fingerprint = 7): Observation[] => {
  const made = press(id, t)
  return [made, error(fingerprint, t + 5, { press: id }), answer(made, 'negative', { by: 'error' })]
}
const at = (times: readonly number[]): Observation[] => times.map((t) => error(7, t))

test('a handler that throws: known when the page has answered nothing else', () => {
  const detect = errorClick().start()
  const [made, thrown, answered] = throwing(1, 1000)
  expect(detect(made!)).toEqual([])
  expect(detect(thrown!)).toEqual([])
  expect(detect(answered!)).toEqual([
    { t: 1005, p: 0.35, target: 1, presses: [1], errors: [1005], count: 1, update: false, details: { kind: 'uncaught', after: 5 } },
  ])
})

test.each<[string, Observation[]]>([
  ['a handler that rejects after 0.3 s, and nothing comes of it', [press(1, 0), error(7, 300, { kind: 'rejection' }), answer(press(1, 0), 'none')]],
  ['a request that fails within a second, and nothing comes of it', [press(1, 0), error(7, 1000, { kind: 'request', status: 500 }), answer(press(1, 0), 'none')]],
  ['an error after a message of error', [press(1, 0), answer(press(1, 0), 'negative'), error(7, 40)]],
  ['the answer was promised first', [press(1, 0), answer(press(1, 0), 'pending'), error(7, 300), answer(press(1, 0), 'none')]],
  ['a plain element that looks interactive', [press(1, 0, { on: 'content' }), error(7, 5, { press: 1 }), answer(press(1, 0), 'none', { interactive: true })]],
  ['the page put back what it had shown when the request failed', [press(1, 0), answer(press(1, 0), 'positive'), error(7, 300, { kind: 'request', press: 1 }), answer(press(1, 0), 'withdrawn', { after: 310 }), answer(press(1, 0), 'negative', { after: 320 })]],
  ['so it did once more', [1, 2].flatMap((id) => [press(id, id * 9000), answer(press(id, id * 9000), 'positive'), error(7, id * 9000 + 300, { press: id }), answer(press(id, id * 9000), 'withdrawn', { after: 310 }), ...(id === 1 ? [] : [answer(press(id, id * 9000), 'none')])])],
  ['two errors: the press is one', [press(1, 0), error(7, 5, { press: 1 }), error(8, 6, { press: 1 }), answer(press(1, 0), 'negative')]],
  ['beside the error of a tracker', [press(1, 0), error(8, 5), answer(press(1, 0), 'positive'), press(2, 5000), error(8, 5005), error(7, 5006, { press: 2 }), answer(press(2, 5000), 'negative')]],
])('fires: %s', (_, observations) => {
  expect(run(observations)).toHaveLength(1)
})

test.each<[string, Observation[]]>([
  ['the page answered all the same', [press(1, 0), error(7, 5, { press: 1 }), answer(press(1, 0), 'positive')]],
  ['the page had answered already', [press(1, 0), answer(press(1, 0), 'positive'), error(7, 60)]],
  ['more than a second later', [press(1, 0), error(7, 1001), answer(press(1, 0), 'none')]],
  ['a timer that throws, before the press and after it', [error(7, 0), press(1, 500), error(7, 700), answer(press(1, 500), 'none')]],
  ['a timer that throws, known as one before the verdict', [press(1, 500), ...at([700, 1400, 2100, 2800]), answer(press(1, 500), 'none')]],
  ['a press on plain text, with a listener on the document that throws', [press(1, 0, { on: 'content' }), error(7, 5, { press: 1 }), answer(press(1, 0), 'negative')]],
  ['a press in a text field', [press(1, 0, { on: 'native' }), error(7, 5, { press: 1 })]],
  ['an alert, which is an answer', [press(1, 0), error(7, 40, { kind: 'alert', press: 1 }), answer(press(1, 0), 'negative')]],
  ['a script that does not load', [press(1, 0), error(7, 400, { kind: 'resource' }), answer(press(1, 0), 'none')]],
  ['no error', [press(1, 0), answer(press(1, 0), 'none')]],
  ['no verdict', [press(1, 0), error(7, 5, { press: 1 })]],
  ['no press', at([0, 1000, 2000])],
  ['the page asked not to hear of it', [press(1, 0, { ignore: ['errorClick'] }), error(7, 5, { press: 1 }), answer(press(1, 0), 'negative')]],
])('silent: %s', (_, observations) => {
  expect(run(observations)).toEqual([])
})

test('an error that did no harm once is harmless', () => {
  const tracker = [press(1, 0), error(7, 5, { press: 1 }), answer(press(1, 0), 'positive')]
  expect(run([...tracker, ...throwing(2, 5000, 7)])).toEqual([])
  expect(run([...tracker, ...throwing(2, 5000, 8)])).toHaveLength(1)
})

test('a button hammered while it throws is one incident', () => {
  const found = run([0, 400, 800, 1200].flatMap((t, i) => throwing(i + 1, t)))
  expect(found.map(({ p, count, update }) => [p, count, update])).toEqual([[0.35, 1, false], [0, 2, true], [0, 3, true], [0, 4, true]])
  expect(run([...throwing(1, 0), ...throwing(2, 4000)]).map(({ p }) => p)).toEqual([0.35, 0.35])
})

test('the status of a failed request is told', () => {
  expect(run([press(1, 0), error(7, 90, { kind: 'request', status: 503 }), answer(press(1, 0), 'none')])).toMatchObject([{ details: { kind: 'request', status: 503, after: 90 } }])
})

test('options', () => {
  expect(run([press(1, 0), error(7, 1500), answer(press(1, 0), 'none')], { within: '2s', p: 0.1 })).toMatchObject([{ p: 0.1 }])
  expect(run([press(1, 0), error(7, 600), answer(press(1, 0), 'none')], { within: '500ms' })).toEqual([])
})
