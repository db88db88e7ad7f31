import { expect, test } from 'vitest'
import type { Observation } from '../../../src/model/observation.ts'
import type { Evidence } from '../../../src/model/signal.ts'
import { errorBurst, type ErrorBurstOptions } from '../../../src/signals/errorBurst.ts'
import { error, press } from '../../support/observations.ts'

function run(observations: readonly Observation[], options?: ErrorBurstOptions): Evidence[] {
  const detect = errorBurst(options).start()
  return observations.flatMap((observation) => [...detect(observation)])
}

test('three different errors in ten seconds: known at the third', () => {
  expect(run([error(1, 0), error(2, 5000, { kind: 'request', status: 500 }), error(3, 10_000)])).toEqual([
    { t: 10_000, p: 0.3, errors: [0, 5000, 10_000], count: 3, details: { kinds: ['uncaught', 'request'], milliseconds: 10_000 } },
  ])
})

test.each<[string, Observation[]]>([
  ['one error that repeats', Array.from({ length: 100 }, (_, i) => error(1, i * 100))],
  ['two errors that take turns', Array.from({ length: 100 }, (_, i) => error(i % 2, i * 100))],
  ['three in more than ten seconds', [error(1, 0), error(2, 5000), error(3, 10_001)]],
  ['no errors', [press(1, 0), press(2, 1), press(3, 2)]],
])('silent: %s', (_, observations) => {
  expect(run(observations)).toEqual([])
})

test('a new burst needs as many new errors', () => {
  const errors = [1, 2, 3, 4, 5, 6].map((fingerprint) => error(fingerprint, fingerprint * 500))
  expect(run(errors).map(({ t }) => t)).toEqual([1500, 3000])
  expect(run([...errors.slice(0, 3), error(1, 2000), error(2, 2100), error(3, 2200)])).toHaveLength(1)
})

test('long after, the same errors are a burst again', () => {
  expect(run([0, 60_000].flatMap((t) => [error(1, t), error(2, t + 1), error(3, t + 2)]))).toHaveLength(2)
})

test('options', () => {
  expect(run([error(1, 0), error(2, 900)], { errors: 2, within: '1s', p: 0.5 })).toMatchObject([{ p: 0.5, count: 2 }])
  expect(run([error(1, 0), error(2, 1100)], { errors: 2, within: '1s' })).toEqual([])
})
