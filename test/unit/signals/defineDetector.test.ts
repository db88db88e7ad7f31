import fc from 'fast-check'
import { expect, test } from 'vitest'
import { detectorProblems } from '../../../src/decide/detectorProblems.ts'
import { deadClick } from '../../../src/signals/deadClick.ts'
import { errorBurst } from '../../../src/signals/errorBurst.ts'
import { formLoop } from '../../../src/signals/formLoop.ts'
import { rageClick } from '../../../src/signals/rageClick.ts'
import { slowClick } from '../../../src/signals/slowClick.ts'
import { error, press } from '../../support/observations.ts'

test('the defaults are the table of the design', () => {
  expect(rageClick().options).toEqual({ clicks: 3, within: 2000, slowClicks: 4, slowWithin: 5000, radius: 30, p: 0.6, pMore: 0.2, pEarly: 0.1, halfLife: 45_000, cap: 1.6, ignore: [] })
  expect(deadClick().options).toEqual({ after: 2500, p: 0.2, longAfter: 10_000, pLong: 0.4, pContent: 0.1, halfLife: 60_000, cap: 0.9, ignore: [] })
  expect(slowClick().options).toEqual({ after: 2500, longAfter: 4000, repeatedAfter: 1000, p: 0.08, pLong: 0.15, pRepeated: 0.12, halfLife: 60_000, cap: 0.9, ignore: [] })
  expect(formLoop().options).toEqual({ rejections: 3, within: 120_000, p: [0.1, 0.3, 0.45], halfLife: 120_000, cap: 1.6, ignore: [] })
  expect(errorBurst().options).toEqual({ errors: 3, within: 10_000, p: 0.3, halfLife: 90_000, cap: 1.3, ignore: [] })
  for (const detector of [rageClick(), deadClick(), slowClick(), formLoop(), errorBurst()]) expect(detector.isFaulty).toBe(false)
})

test('options are taken: durations as text or in milliseconds', () => {
  const detector = rageClick({ clicks: 4, within: '1.5s', slowWithin: 4000, ignore: ['[data-stepper]'] })
  expect(detector.options).toMatchObject({ clicks: 4, within: 1500, slowWithin: 4000, ignore: ['[data-stepper]'] })
  expect(detectorProblems(detector)).toEqual([])
  expect(formLoop({ p: [0.2, 0.4] }).options).toMatchObject({ p: [0.2, 0.4] })
})

test.each<[Record<string, unknown>, string, string]>([
  [{ clicks: '4' }, '/clicks', '"4" does not do. Allowed: a number from 0 to 1000000.'],
  [{ clicks: -1 }, '/clicks', '-1 does not do. Allowed: a number from 0 to 1000000.'],
  [{ clicks: NaN }, '/clicks', 'NaN does not do. Allowed: a number from 0 to 1000000.'],
  [{ clicks: null }, '/clicks', 'null does not do. Allowed: a number from 0 to 1000000.'],
  [{ p: 60 }, '/p', '60 does not do. Allowed: a number from 0 to 1.'],
  [{ within: '2 s' }, '/within', '"2 s" does not do. Allowed: a duration such as "500ms", "30s", "24h" or "7d".'],
  [{ within: -5 }, '/within', '-5 does not do. Allowed: a duration such as "500ms", "30s", "24h" or "7d".'],
  [{ ignore: '.stepper' }, '/ignore', '".stepper" does not do. Allowed: a list of at most 50.'],
  [{ ignore: [4] }, '/ignore/0', '4 does not do. Allowed: a text of 1 to 200 characters.'],
  [{ cliks: 4 }, '/cliks', '"cliks" does not do. Did you mean "clicks"? Allowed: clicks, within, slowClicks, slowWithin, radius, p, pMore, pEarly, halfLife, cap, ignore.'],
  [{ halflife: '10s' }, '/halflife', '"halflife" does not do. Did you mean "halfLife"? Allowed: clicks, within, slowClicks, slowWithin, radius, p, pMore, pEarly, halfLife, cap, ignore.'],
])('a wrong option is named and keeps its default: %j', (given, pointer, message) => {
  const detector = rageClick(given)
  expect(detector.isFaulty).toBe(true)
  expect(detectorProblems(detector)).toEqual([{ pointer: `/signals/rageClick${pointer}`, message }])
  expect(detector.options).toEqual(rageClick().options)
})

test('a probability in a list is one too', () => {
  const detector = formLoop({ p: [0.1, 3] })
  expect(detector.isFaulty).toBe(true)
  expect(detectorProblems(detector)).toEqual([{ pointer: '/signals/formLoop/p/1', message: '3 does not do. Allowed: a number from 0 to 1.' }])
  expect(detector.options['p']).toEqual([0.1, 0.3, 0.45])
})

test('`undefined` is no option, and neither a problem', () => {
  expect(rageClick({ clicks: undefined } as never)).toMatchObject({ isFaulty: false, options: rageClick().options })
  expect(rageClick(undefined)).toMatchObject({ isFaulty: false })
  expect(rageClick(null as never)).toMatchObject({ isFaulty: false })
})

test('`with` changes some options, keeps the others and leaves the original alone', () => {
  const detector = rageClick({ within: '1s' })
  const tuned = detector.with({ clicks: 5 })
  expect(tuned.options).toMatchObject({ clicks: 5, within: 1000 })
  expect(detector.options).toMatchObject({ clicks: 3, within: 1000 })
})

test('`with` names its own mistakes only: those before have been named', () => {
  const detector = rageClick({ within: 'soon', clicks: 4 })
  expect(detectorProblems(detector)).toHaveLength(1)
  expect(detectorProblems(detector.with({ radius: 20 }))).toEqual([])
  const tuned = detector.with({ radius: 'x' })
  expect(detectorProblems(tuned)).toMatchObject([{ pointer: '/signals/rageClick/radius' }])
  expect(tuned.options).toMatchObject({ clicks: 4, radius: 30, within: 2000 })
})

test('whatever the options, the detector works, every option is of its kind, and what is refused is explained', () => {
  fc.assert(fc.property(fc.dictionary(fc.constantFrom('clicks', 'within', 'p', 'ignore', 'cap', 'x'), fc.anything()), (given) => {
    const detector = rageClick(given as never)
    const { options, start } = detector
    expect(detector.isFaulty).toBe(detectorProblems(detector).length > 0)
    const defaults = rageClick().options
    for (const name of Object.keys(defaults)) expect(typeof options[name]).toBe(typeof defaults[name])
    expect(Object.keys(options).sort()).toEqual(Object.keys(defaults).sort())
    start()
  }))
})

test.each([['*'], ['errorBurst']])('what comes of an ignored press is ignored too: %s', (word) => {
  const run = (ignore: readonly string[]): number => {
    const detect = errorBurst().start()
    const pressed = press(7, 0, { ignore })
    return [pressed, error(1, 10, { press: 7 }), error(2, 20, { press: 7 }), error(3, 30, { press: 7, kind: 'request' })].flatMap((observation) => detect(observation)).length
  }
  expect(run([word])).toBe(0)
  expect(run(['rageClick'])).toBe(1)
})

test('an error without a press, or of another one, is nobody’s to ignore', () => {
  const detect = errorBurst().start()
  const trace = [press(7, 0, { ignore: ['*'] }), press(8, 5), error(1, 10), error(2, 20, { press: 8 }), error(3, 30, { press: 7 }), error(4, 40)]
  expect(trace.flatMap((observation) => detect(observation))).toMatchObject([{ t: 40, count: 3 }])
})
