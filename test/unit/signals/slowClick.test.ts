import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Observation, PressObservation } from '../../../src/model/observation.ts'
import type { Evidence } from '../../../src/model/signal.ts'
import { slowClick, type SlowClickOptions } from '../../../src/signals/slowClick.ts'
import { answer, observations, press } from '../../support/observations.ts'

function run(list: readonly Observation[], options?: SlowClickOptions): Evidence[] {
  const detect = slowClick(options).start()
  return list.flatMap((observation) => [...detect(observation)])
}

/** A press, and an answer after so many milliseconds. */
const answered = (after: number, more: Partial<PressObservation> = {}, kind: 'positive' | 'negative' = 'positive'): Observation[] => {
  const made = press(1, 1000, more)
  return [made, answer(made, kind, { after })]
}

/** Presses on one thing, then the answer that all of them get at once. */
const waited = (times: readonly number[], until: number, more: readonly Partial<PressObservation>[] = []): Observation[] => {
  const made = times.map((t, i) => press(i + 1, t, more[i]))
  return [...made, ...made.map((one) => answer(one, 'positive', { t: until, after: until - one.t }))]
}

test('an answer after 2.5 s: known then, dated to the press, and it says why', () => {
  expect(run(answered(2500))).toEqual([{
    t: 1000, p: 0.08, target: 1, presses: [1], count: 1, details: { waited: 2500, repeated: false, on: 'control', by: 'mouse' },
  }])
})

test.each([[2499, []], [2500, [0.08]], [4000, [0.08]], [4001, [0.15]], [60_000, [0.15]]])('after %i ms: %j', (after, wanted) => {
  expect(run(answered(after)).map(({ p }) => p)).toEqual(wanted)
})

test.each<[string, Observation[], number[]]>([
  ['a second later, and the answer soon after', waited([0, 1000], 1200), [0.12]],
  ['less than a second later: a double click, or a hurry', waited([0, 999], 1200), []],
  ['and the answer was very slow: the stronger counts', waited([0, 1500], 4100), [0.15]],
  ['and the answer was slow', waited([0, 1500], 2600), [0.12]],
  ['many times: one wait is one signal', waited([0, 900, 1800, 2700, 3600], 5000), [0.15]],
  ['on what was disabled, until it was not', waited([0, 1500], 1600, [{ on: 'disabled' }]), []],
  ['on another thing', waited([0, 1500], 1600, [{}, { target: 2, x: 600 }]), []],
  ['on a control that a re-render has put there', waited([0, 1500], 1600, [{}, { target: 2 }]), [0.12]],
  ['on the same paragraph, but elsewhere in it', waited([0, 1500], 1600, [{ on: 'content' }, { on: 'content', x: 400 }]), []],
  ['when it had been answered, though that was told later', [press(1, 0), press(2, 3000), answer(press(1, 0), 'positive', { t: 7500, after: 400 })], []],
])('pressed again: %s', (_, list, wanted) => {
  expect(run(list).map(({ p }) => p)).toEqual(wanted)
})

test('a wait names all its presses', () => {
  expect(run(waited([0, 1500, 2000], 2600))).toMatchObject([{ t: 0, presses: [1, 2, 3], count: 3, details: { waited: 2600, repeated: true } }])
})

test('two waits on one thing, one after the other, are two', () => {
  const list = [...waited([0], 3000), press(5, 4000), answer(press(5, 4000), 'positive', { after: 5000 })]
  expect(run(list).map(({ t, p }) => [t, p])).toEqual([[0, 0.08], [4000, 0.15]])
})

test('an answer that was taken back was none: it waits on', () => {
  const made = press(1, 0)
  const [shown, takenBack] = [answer(made, 'positive', { after: 200 }), answer(made, 'withdrawn', { after: 500 })]
  expect(run([made, shown, takenBack, answer(made, 'positive', { after: 5000 })]).map(({ p }) => p)).toEqual([0.15])
  expect(run([made, shown, takenBack])).toEqual([])
  // What was told of stays told of, once.
  expect(run([made, answer(made, 'positive', { after: 3000 }), answer(made, 'withdrawn', { after: 3300 }), answer(made, 'positive', { after: 5000 })]).map(({ p }) => p)).toEqual([0.08])
})

test('a press that came after the answer waits for its own', () => {
  const [first, second] = [press(1, 0), press(2, 3000)]
  const list = [first, second, answer(first, 'positive', { t: 7500, after: 400 }), answer(second, 'positive', { t: 8000, after: 5000 })]
  expect(run(list).map(({ t }) => t)).toEqual([3000])
})

test.each<[string, Observation[]]>([
  ['it is never answered', [press(1, 0), answer(press(1, 0), 'pending'), answer(press(1, 0), 'none', { after: 10_000 })]],
  ['it is answered with an error', answered(5000, {}, 'negative')],
  ['the error ended the wait of both presses', [press(1, 0), press(2, 1500), answer(press(1, 0), 'negative', { after: 3000 }), answer(press(2, 1500), 'positive', { after: 5000 })]],
  ['the answer is on its way', [press(1, 0), answer(press(1, 0), 'pending', { after: 3000 })]],
  ['the browser answers by itself', answered(5000, { on: 'native' })],
  ['data-calma-ignore', answered(5000, { ignore: ['*'] })],
  ['data-calma-ignore="slow"', answered(5000, { ignore: ['slowClick'] })],
  ['a press it has not seen', [answer(press(7, 0), 'positive', { after: 5000 })]],
  ['a tab that was hidden: the first press got no verdict, the next one a quick answer', [press(1, 0), press(2, 9000), answer(press(2, 9000), 'positive')]],
])('silent: %s', (_, list) => {
  expect(run(list)).toEqual([])
})

test('options', () => {
  expect(run(answered(1000), { after: '1s', p: 0.3 }).map(({ p }) => p)).toEqual([0.3])
  expect(run(answered(1500), { after: '1s', longAfter: '1s', pLong: 0.4 }).map(({ p }) => p)).toEqual([0.4])
  expect(run(waited([0, 300], 400), { repeatedAfter: 300, pRepeated: 0.2 }).map(({ p }) => p)).toEqual([0.2])
})

test('whatever is observed: a press is in one wait only, and every wait is one of the three', () => {
  fc.assert(fc.property(observations, (list) => {
    const found = run(list)
    const presses = found.flatMap((evidence) => evidence.presses!)
    expect(new Set(presses).size).toBe(presses.length)
    for (const { p, count, presses, details } of found) {
      expect([0.08, 0.12, 0.15]).toContain(p)
      expect(count).toBe(presses!.length)
      expect(details['repeated'] === true || Number(details['waited']) >= 2500).toBe(true)
    }
  }))
})

test('a longer wait is never weaker evidence', () => {
  fc.assert(fc.property(fc.nat(20_000), fc.nat(20_000), fc.nat(3000), (a, b, gap) => {
    const evidence = (until: number): number => run(waited([0, gap], gap + until)).reduce((sum, { p }) => sum + p, 0)
    expect(evidence(Math.max(a, b))).toBeGreaterThanOrEqual(evidence(Math.min(a, b)))
  }))
})
