import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Observation } from '../../../src/model/observation.ts'
import type { Trace } from '../../../src/model/trace.ts'
import { replay } from '../../../src/replay/index.ts'
import { deadClick } from '../../../src/signals/deadClick.ts'
import { errorBurst } from '../../../src/signals/errorBurst.ts'
import { formLoop } from '../../../src/signals/formLoop.ts'
import { rageClick } from '../../../src/signals/rageClick.ts'
import { answer, observations, press } from '../../support/observations.ts'

const signals = [rageClick(), deadClick(), formLoop(), errorBurst()]
const traceOf = (list: readonly Observation[]): Trace => ({ calma: 1, timeOrigin: 0, dropped: 0, names: { 1: 'button#pay' }, observations: list })
const hammered = [0, 1, 2, 3, 4].map((i) => press(i + 1, 1000 + i * 180))
const hammering = traceOf([...hammered, answer(hammered[0]!, 'none')])

test('one step for each observation, with the signals it brought, by name', () => {
  const { steps, signals: told, peak } = replay(hammering, { signals })
  expect(steps.map((step) => step.observation)).toEqual(hammering.observations)
  expect(steps.map((step) => step.signals.length)).toEqual([0, 0, 1, 1, 1, 0])
  expect(told[0]).toEqual({
    type: 'rageClick', t: 1360, at: 1360, p: 0.1, target: 'button#pay', count: 3, update: false, details: { on: 'control', by: 'mouse', milliseconds: 360 },
  })
  expect(peak).toBe(steps.at(-1)!.score)
  expect(steps.map(({ level }) => level)).toEqual(['calm', 'calm', 'calm', 'calm', 'calm', 'strained'])
})

test('an element without a name, and a trace without observations', () => {
  expect(replay({ ...hammering, names: {} }, { signals }).signals[0]!.target).toBe('')
  expect(replay(traceOf([]), { signals })).toEqual({ steps: [], signals: [], peak: 0 })
})

test('thresholds decide the level, detectors the signals', () => {
  expect(replay(hammering, { signals, thresholds: { enter: 45, exit: 25 } }).steps.at(-1)!.level).toBe('frustrated')
  expect(replay(hammering, { signals: [errorBurst()] }).signals).toEqual([])
})

test('a trace carries what it was judged by', () => {
  const strict = { ...hammering, options: { rageClick: rageClick({ clicks: 5, slowClicks: 5 }).options }, thresholds: { enter: 45, exit: 25 } }
  const { steps, signals: told } = replay(strict, { signals })
  expect(told).toMatchObject([{ type: 'rageClick', count: 5 }])
  expect(steps.at(-1)!.level).toBe('frustrated')
  expect(replay({ ...strict, options: undefined }, { signals }).signals).toHaveLength(3)
})

test('what was switched off in the page stays off', () => {
  expect(replay({ ...hammering, options: { formLoop: formLoop().options } }, { signals }).signals).toEqual([])
})

test('through JSON and back it is the same, to the last bit', () => {
  fc.assert(fc.property(observations, (list) => {
    const trace = traceOf(list)
    const sent = JSON.parse(JSON.stringify(trace)) as Trace
    const [here, there] = [replay(trace, { signals }), replay(sent, { signals })]
    expect(there).toEqual(here)
    expect(JSON.stringify(there)).toBe(JSON.stringify(here))
  }))
})
