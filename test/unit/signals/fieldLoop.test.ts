import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Observation, WritingObservation } from '../../../src/model/observation.ts'
import type { Evidence } from '../../../src/model/signal.ts'
import { fieldLoop, type FieldLoopOptions } from '../../../src/signals/fieldLoop.ts'
import { press } from '../../support/observations.ts'

function run(observations: readonly Observation[], options?: FieldLoopOptions): Evidence[] {
  const detect = fieldLoop(options).start()
  return observations.flatMap((observation) => [...detect(observation)])
}

/** Visits to these fields, with something written in each. */
const writes = (fields: readonly number[], gap = 3000, more: Partial<WritingObservation> = {}): WritingObservation[] =>
  fields.map((target, i) => ({ type: 'writing', t: i * gap, form: 50, target, ...more }))

test('three returns to one field: known as the visitor begins to write', () => {
  expect(run(writes([1, 2, 1, 3, 1, 2, 1]))).toEqual([{ t: 18_000, p: 0.12, target: 1, count: 3, update: false, details: { milliseconds: 18_000 } }])
})

test('each further return grows it', () => {
  expect(run(writes([1, 2, 1, 2, 1, 2, 1, 3, 1])).map(({ count, update }) => [count, update])).toEqual([[3, false], [4, true]])
})

test.each<[string, Observation[]]>([
  ['filled in order', writes([1, 2, 3, 4, 5, 6, 7, 8])],
  ['filled in order, then each corrected', writes([1, 2, 3, 4, 1, 2, 3, 4])],
  ['filled in order, with two corrections of one', writes([1, 2, 3, 1, 4, 1, 5])],
  ['a search or a chat: one field', writes([1, 1, 1, 1, 1, 1])],
  ['a search, and presses on what it found', [1, 2, 3, 4, 5].flatMap((i) => [writes([1])[0]!, press(i, i)])],
  ['what is chosen and not written', [1, 2, 1, 2, 1, 2, 1].map((field, i) => ({ type: 'edit', t: i * 3000, form: 50, field }))],
  ['in more than two minutes', writes([1, 2, 1, 2, 1, 2, 1], 20_001)],
  ['the form went through between them', [...writes([1, 2, 1, 2, 1, 2]), { type: 'acceptance', t: 15_500, form: 50, attempt: 1 }, writes([1])[0]!]],
  ['two forms in turn, each with one field', writes([1, 2, 1, 2, 1, 2, 1]).map((visit) => ({ ...visit, form: visit.target }))],
  ['the page asked not to hear of it', writes([1, 2, 1, 2, 1, 2, 1], 3000, { ignore: ['fieldLoop'] })],
])('silent: %s', (_, observations) => {
  expect(run(observations)).toEqual([])
})

test('returns from fields that were pressed, with nothing written in them', () => {
  const away = (i: number): Observation => press(2 * i, i * 3000 + 1000, { on: 'native', target: 9 })
  const back = (i: number): Observation => press(2 * i + 1, i * 3000 - 500, { on: 'native', target: 1 })
  const visits = writes([1, 1, 1, 1]).flatMap((visit, i) => [back(i), visit, away(i)])
  expect(run(visits).map(({ target, count }) => [target, count])).toEqual([[1, 3]])
  // The same field pressed again is no return.
  expect(run(writes([1, 1, 1, 1]).flatMap((visit, i) => [back(i), visit]))).toEqual([])
})

test('another form that went through changes nothing here', () => {
  expect(run([...writes([1, 2, 1, 2, 1, 2]), { type: 'acceptance', t: 15_500, form: 51, attempt: 1 }, { type: 'writing', t: 18_000, form: 50, target: 1 }])).toHaveLength(1)
})

test('options', () => {
  expect(run(writes([1, 2, 1]), { returns: 1, p: 0.3 })).toMatchObject([{ p: 0.3, count: 1 }])
  expect(run(writes([1, 2, 1, 2, 1, 2, 1]), { within: '10s' })).toEqual([])
})

test('whatever is written: the count is that of the visits from elsewhere, less the first', () => {
  fc.assert(fc.property(fc.array(fc.integer({ min: 1, max: 3 }), { maxLength: 40 }), (fields) => {
    const found = run(writes(fields, 100), { returns: 0 })
    const visits = fields.filter((field, i) => fields[i - 1] !== field)
    expect(found.map(({ target, count }) => [target, count])).toEqual(visits.map((field, i) => [field, visits.slice(0, i).filter((other) => other === field).length]))
  }))
})
