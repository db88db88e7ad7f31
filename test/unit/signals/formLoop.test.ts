import { expect, test } from 'vitest'
import type { Observation } from '../../../src/model/observation.ts'
import type { Evidence } from '../../../src/model/signal.ts'
import { formLoop, type FormLoopOptions } from '../../../src/signals/formLoop.ts'
import { rejection, submit } from '../../support/observations.ts'

function run(observations: readonly Observation[], options?: FormLoopOptions): Evidence[] {
  const detect = formLoop(options).start()
  return observations.flatMap((observation) => [...detect(observation)])
}

test('.10, .30, .45; a signal from the third on', () => {
  const found = run([1, 2, 3, 4].map((attempt) => rejection(attempt, attempt * 10_000)))
  expect(found.map(({ p, count, silent, update }) => [p, count, silent, update])).toEqual([
    [0.1, 1, true, false], [0.3, 2, true, false], [0.45, 3, false, false], [0.45, 4, false, true],
  ])
})

test('it says what rejected it, and which presses handed it in', () => {
  const found = run([
    submit(1, 0, { press: 11 }), rejection(1, 100), submit(2, 9000, { press: 12 }), rejection(2, 9100, { by: 'field' }),
    submit(3, 19_000), rejection(3, 19_100, { by: 'field' }),
  ])
  expect(found.at(-1)).toEqual({
    t: 19_100, p: 0.45, target: 50, presses: [11, 12], count: 3, update: false, silent: false, details: { by: ['native', 'field'] },
  })
})

test.each<[string, Observation[]]>([
  ['two rejections', [rejection(1, 0), rejection(2, 1000)]],
  ['it went through in between', [rejection(1, 0), rejection(2, 1000), { type: 'acceptance', t: 2000, form: 50, attempt: 3 }, rejection(4, 3000)]],
  ['three forms', [1, 2, 3].map((form) => rejection(form, form * 1000, { form }))],
  ['half an hour apart', [1, 2, 3, 4].map((attempt) => rejection(attempt, attempt * 1_800_000))],
  ['submits only', [submit(1, 0), submit(2, 1000), submit(3, 2000)]],
])('no signal: %s', (_, observations) => {
  expect(run(observations).filter(({ silent }) => !silent)).toEqual([])
})

test('two minutes are in, more is out', () => {
  expect(run([rejection(1, 0), rejection(2, 60_000), rejection(3, 120_000)]).at(-1)).toMatchObject({ count: 3 })
  expect(run([rejection(1, 0), rejection(2, 60_000), rejection(3, 120_001)]).at(-1)).toMatchObject({ count: 2 })
})

test('another form in between does not interrupt', () => {
  expect(run([rejection(1, 0), rejection(2, 1000, { form: 51 }), rejection(3, 2000), rejection(4, 3000)]).at(-1)).toMatchObject({ count: 3, target: 50 })
})

test('options: reported from the second on, with evidence of its own', () => {
  const found = run([1, 2, 3].map((attempt) => rejection(attempt, attempt * 1000)), { rejections: 2, p: [0.5] })
  expect(found.map(({ p, silent, update }) => [p, silent, update])).toEqual([[0.5, true, false], [0.5, false, false], [0.5, false, true]])
  expect(run([rejection(1, 0)], { p: [] })).toMatchObject([{ p: 0 }])
})
