import { expect, test } from 'vitest'
import type { Observation } from '../../../src/model/observation.ts'
import type { Evidence } from '../../../src/model/signal.ts'
import { disabledClick, type DisabledClickOptions } from '../../../src/signals/disabledClick.ts'
import { answer, navigation, press } from '../../support/observations.ts'

function run(observations: readonly Observation[], options?: DisabledClickOptions): Evidence[] {
  const detect = disabledClick(options).start()
  return observations.flatMap((observation) => [...detect(observation)])
}

const off = (id: number, t: number, more = {}): Observation => press(id, t, { on: 'disabled', ...more })

test('two presses within 5 s on a control that is off: known at the second', () => {
  expect(run([off(1, 0), off(2, 5000)])).toEqual([
    { t: 5000, p: 0.2, target: 1, presses: [1, 2], count: 2, update: false, details: { by: 'mouse', milliseconds: 5000 } },
  ])
})

test('presses that went through the control: known when that is seen, and dated back', () => {
  const through = (id: number, t: number): Observation[] => {
    const made = press(id, t, { on: 'content', target: 9 })
    return [made, answer(made, 'none', { by: 'disabled', control: 1, after: 80 })]
  }
  expect(run([...through(1, 0), ...through(2, 900)])).toEqual([
    { t: 900, p: 0.2, target: 1, presses: [1, 2], count: 2, update: false, details: { by: 'mouse', milliseconds: 900 } },
  ])
  // A stepper that has come to its end.
  expect(run([press(1, 0), press(2, 200), ...through(3, 400), ...through(4, 900)])).toEqual([])
})

test('further presses grow it, and count once in 3 s', () => {
  expect(run([off(1, 0), off(2, 400), off(3, 800), off(4, 4000)]).map(({ p, count, update }) => [p, count, update]))
    .toEqual([[0.2, 2, false], [0, 3, true], [0.2, 4, false]])
})

test.each<[string, Observation[]]>([
  ['one press', [off(1, 0)]],
  ['two in more than 5 s', [off(1, 0), off(2, 5001)]],
  ['two controls, one press each', [off(1, 0), off(2, 500, { target: 2 })]],
  ['the disabled days of a calendar', [1, 2, 3, 4].map((id) => off(id, id * 300, { target: id }))],
  ['a control that works', [press(1, 0), press(2, 300)]],
  ['a stepper that has come to its end', [press(1, 0), press(2, 200), press(3, 400), off(4, 600), off(5, 800), off(6, 1000)]],
  ['a button that is busy with what it was told', [press(1, 0), answer(press(1, 0), 'pending'), off(2, 400), off(3, 900), off(4, 1500)]],
  ['the visitor moves on between them', [off(1, 0), navigation(500), off(2, 1000)]],
  ['the page asked not to hear of it', [off(1, 0, { ignore: ['disabledClick'] }), off(2, 300, { ignore: ['disabledClick'] })]],
])('silent: %s', (_, observations) => {
  expect(run(observations)).toEqual([])
})

test.each<[string, Observation[]]>([
  ['a button that is busy for longer than patience lasts', [press(1, 0), off(2, 5200), off(3, 6000)]],
  ['with a press elsewhere between them', [off(1, 0), press(2, 500, { target: 2 }), off(3, 1000)]],
  ['with something filled in between them, which did not help', [off(1, 0), { type: 'edit', t: 500, form: 50, field: 60 }, off(2, 2000)]],
  ['the address is replaced between them', [off(1, 0), navigation(500, { kind: 'replace' }), off(2, 1000)]],
  ['by key, on what is aria-disabled', [off(1, 0, { by: 'key', x: 0, y: 0 }), off(2, 400, { by: 'key', x: 0, y: 0 })]],
])('fires: %s', (_, observations) => {
  expect(run(observations)).toHaveLength(1)
})

test('options', () => {
  expect(run([off(1, 0), off(2, 300)], { clicks: 3 })).toEqual([])
  expect(run([off(1, 0), off(2, 1100)], { within: '1s' })).toEqual([])
  expect(run([off(1, 0), off(2, 300)], { p: 0.5 })).toMatchObject([{ p: 0.5 }])
})
