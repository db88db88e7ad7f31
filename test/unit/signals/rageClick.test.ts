import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { AnswerObservation, Observation } from '../../../src/model/observation.ts'
import type { Evidence } from '../../../src/model/signal.ts'
import { rageClick, type RageClickOptions } from '../../../src/signals/rageClick.ts'
import { answer, navigation, press } from '../../support/observations.ts'

function run(observations: readonly Observation[], options?: RageClickOptions): Evidence[] {
  const detect = rageClick(options).start()
  return observations.flatMap((observation) => [...detect(observation)])
}

const presses = (...times: number[]): Observation[] => times.map((t, i) => press(i + 1, t))

test('three presses in two seconds, and no answer: known at the third', () => {
  const detect = rageClick().start()
  expect(detect(press(1, 0))).toEqual([])
  expect(detect(press(2, 900))).toEqual([])
  expect(detect(press(3, 1800))).toEqual([{
    t: 1800, p: 0.1, target: 1, presses: [1, 2, 3], count: 3, update: false,
    details: { on: 'control', by: 'mouse', milliseconds: 1800 },
  }])
})

test('each further press grows it; it weighs little while the page may still answer', () => {
  const found = run(presses(0, 200, 400, 600, 800))
  expect(found.map(({ p, count, update }) => [p, count, update])).toEqual([[0.1, 3, false], [0, 4, true], [0, 5, true]])
})

/** A press that the page answers at once, and puts back. */
const teased = (id: number, t: number): Observation[] => [press(id, t), answer(press(id, t), 'positive'), answer(press(id, t), 'withdrawn', { after: 120 })]

test('an answer that is withdrawn was none', () => {
  expect(run([...teased(1, 0), ...teased(2, 400), ...teased(3, 800)]).map(({ t, p, count, silent = false }) => [t, p, count, silent])).toEqual([[800, 0.6, 3, false]])
  // The third one works in the end.
  expect(run([...teased(1, 0), ...teased(2, 400), press(3, 800), answer(press(3, 800), 'positive'), press(4, 1200), press(5, 1500)]).map(({ t }) => t)).toEqual([800])
  // One of three was put back, and the others were not.
  const kept = (id: number, t: number): Observation[] => teased(id, t).slice(0, 2)
  expect(run([...kept(1, 0), ...teased(2, 400), ...kept(3, 800), press(4, 1200)])).toEqual([])
})

test('what was never answered cannot be withdrawn', () => {
  expect(run([press(1, 0), answer(press(1, 0), 'positive'), answer(press(2, 100), 'withdrawn'), press(3, 300), press(4, 500)])).toEqual([])
})

/** The evidence of all that was found, as the score adds it up. */
const total = (found: readonly Evidence[]): number => 1 - found.reduce((left, { p }) => left * (1 - p), 1)
const inFull = (more: number): number => 1 - 0.4 * 0.8 ** more

test.each<[string, Observation[], number]>([
  ['the first press comes to nothing', [...presses(0, 200, 400, 600), answer(press(1, 0), 'none')], inFull(1)],
  ['so do the others: once is enough', [...presses(0, 200, 400), ...[0, 1, 2].map((i) => answer(press(i + 1, i * 200), 'none'))], inFull(0)],
  ['it was known to come to nothing before the run was complete', [...presses(0, 1500), answer(press(1, 0), 'none'), press(3, 3000), press(4, 4500), press(5, 4600)], inFull(1)],
  ['each press is answered with an error', [0, 1, 2].flatMap((i) => [press(i + 1, i * 300), answer(press(i + 1, i * 300), 'negative')]), inFull(0)],
  ['more presses after that', [...presses(0, 200, 400), answer(press(1, 0), 'none'), press(4, 2600), press(5, 2800)], inFull(2)],
  ['the visitor has gone on to a field', [...presses(0, 200, 400), { type: 'edit', t: 500, form: 5, field: 6 }, answer(press(1, 0), 'none')], inFull(0)],
  ['the page seemed busy for 10 s', [...presses(0, 200, 400), answer(press(1, 0), 'pending'), answer(press(1, 0), 'none', { after: 10_000 })], inFull(0)],
  ['the page answers after all', [...presses(0, 200, 400, 600), answer(press(4, 600), 'positive', { after: 900 }), answer(press(1, 0), 'none')], 0.1],
  ['the page has not answered yet', presses(0, 200, 400, 600), 0.1],
])('counts in full, or not: %s', (_, observations, wanted) => {
  expect(total(run(observations))).toBeCloseTo(wanted, 12)
})

test('that a run was in vain is no news: the score hears of it, and nobody else', () => {
  const found = run([...presses(0, 200, 400), answer(press(1, 0), 'none')])
  expect(found.map(({ t, silent = false, update, count }) => [t, silent, update, count])).toEqual([[400, false, false, 3], [2500, true, true, 3]])
})

const doubt = (id: number, t: number): Observation => answer(press(id, t), 'pending', { by: 'doubt', t: t + 50 })

test('while something beside the presses may be their answer, nothing is told; then all of it', () => {
  // A clock ticked after the first press, and it is known at its deadline that it was a clock.
  const held = [press(1, 0), doubt(1, 0), press(2, 400), press(3, 800)]
  expect(run(held)).toEqual([])
  const told = run([...held, answer(press(1, 0), 'none')])
  expect(told.map(({ t, p, count, update, silent = false }) => [t, p, count, update, silent])).toEqual([[800, 0.6, 3, false, false]])
  // Those that are sure are enough.
  expect(run([...held, press(4, 1200)]).map(({ t, count }) => [t, count])).toEqual([[1200, 4]])
  // Pressed on and on, it says as much in the end as if it had been known at once.
  expect(total(run([...held, doubt(2, 400), doubt(3, 800), press(4, 1200), ...[1, 2, 3].map((id) => answer(press(id, (id - 1) * 400), 'none'))]))).toBeCloseTo(inFull(0), 12)
})

test('what was in doubt was the answer: the presses after it begin anew', () => {
  const held = [press(1, 0), doubt(1, 0), press(2, 300), doubt(2, 300), press(3, 600), doubt(3, 600)]
  const stepped = [1, 2, 3].map((id) => answer(press(id, (id - 1) * 300), 'positive', { t: 7050 }))
  expect(run([...held, ...stepped])).toEqual([])
  const hammered = [press(1, 0), doubt(1, 0), press(2, 300), press(3, 600), answer(press(1, 0), 'positive', { t: 700 }), press(4, 900)]
  expect(run(hammered).map(({ t, presses, count }) => [t, presses, count])).toEqual([[900, [2, 3, 4], 3]])
  // It is known only after the last press.
  const late = [press(1, 0), doubt(1, 0), press(2, 300), doubt(2, 300), press(3, 600), press(4, 900), answer(press(2, 300), 'none'), answer(press(1, 0), 'positive', { t: 7050 })]
  expect(run(late).map(({ t, p, presses, count }) => [t, p, presses, count])).toEqual([[900, 0.6, [1, 2, 3, 4], 4]])
})

test('whatever the page says in between, the evidence is that of all presses, or of an early run', () => {
  const kinds = fc.constantFrom<AnswerObservation['kind']>('none', 'negative', 'pending')
  fc.assert(fc.property(fc.integer({ min: 3, max: 12 }), fc.array(fc.record({ at: fc.nat(1200), of: fc.nat(11), kind: kinds })), (count, answers) => {
    const made = Array.from({ length: count }, (_, i) => press(i + 1, i * 100))
    const told = answers.flatMap(({ at, of, kind }) => (of < count && at >= of * 100 ? [answer(made[of]!, kind, { t: at })] : []))
    const list = [...made, ...told].sort((a, b) => a.t - b.t)
    expect(total(run(list))).toBeCloseTo(told.some(({ kind }) => kind !== 'pending') ? inFull(count - 3) : 0.1, 9)
  }))
})

test.each([
  ['three in exactly 2 s', [0, 1000, 2000], true],
  ['three in more than 2 s', [0, 1000, 2001], false],
  ['four in exactly 5 s', [0, 1700, 3400, 5000], true],
  ['four in more than 5 s', [0, 1700, 3400, 5001], false],
  ['three fast ones after two slow ones', [0, 2500, 6000, 6400, 6900], true],
  ['one a minute', [0, 60_000, 120_000, 180_000], false],
  ['two', [0, 100], false],
])('%s', (_, times, wanted) => {
  expect(run(presses(...times)).length > 0).toBe(wanted)
})

test.each<[string, Observation[]]>([
  ['a stepper: each press is answered', [1, 2, 3, 4, 5].flatMap((id) => [press(id, id * 150), answer(press(id, id * 150), 'positive')])],
  ['the second press is answered', [press(1, 0), press(2, 300), answer(press(2, 300), 'positive'), press(3, 600), press(4, 900)]],
  ['the first press is answered late', [press(1, 0), press(2, 300), answer(press(1, 0), 'positive', { after: 400 }), press(3, 600)]],
  ['a text field', [1, 2, 3, 4].map((id) => press(id, id * 100, { on: 'native' }))],
  ['data-calma-ignore="rageClick"', [1, 2, 3, 4].map((id) => press(id, id * 100, { ignore: ['rageClick'] }))],
  ['data-calma-ignore', [1, 2, 3, 4].map((id) => press(id, id * 100, { ignore: ['*'] }))],
  ['three controls far apart', [1, 2, 3].map((id) => press(id, id * 100, { target: id, x: id * 100 }))],
  ['here and there in one paragraph', [1, 2, 3, 4].map((id) => press(id, id * 100, { on: 'content', x: id * 40 }))],
  ['the page moves on between them', [press(1, 0), press(2, 300), navigation(400), press(3, 600), press(4, 900)]],
  ['the visitor goes back between them', [press(1, 0), press(2, 300), navigation(400, { kind: 'traverse' }), press(3, 600)]],
  ['the visitor edits a field between them', [press(1, 0), press(2, 300), { type: 'edit', t: 500, form: 50, field: 60 }, press(3, 900)]],
])('silent: %s', (_, observations) => {
  expect(run(observations)).toEqual([])
})

test.each<[string, Observation[]]>([
  ['the page answers with an error', [1, 2, 3].flatMap((id) => [press(id, id * 300), answer(press(id, id * 300), 'negative')])],
  ['the page promises an answer', [1, 2, 3].flatMap((id) => [press(id, id * 300), answer(press(id, id * 300), 'pending')])],
  ['the page answers a press elsewhere', [press(1, 0), press(2, 300), press(9, 400, { target: 2, x: 500 }), answer(press(9, 400), 'positive'), press(3, 600)]],
  ['the address is replaced', [press(1, 0), press(2, 300), navigation(400, { kind: 'replace' }), press(3, 600)]],
  ['a disabled button', [1, 2, 3].map((id) => press(id, id * 300, { on: 'disabled' }))],
  ['Enter on a button', [1, 2, 3].map((id) => press(id, id * 300, { by: 'key', x: 0, y: 0 }))],
  ['a large button, pressed at both ends', [1, 2, 3].map((id) => press(id, id * 300, { x: id * 200 }))],
  ['a button that a render replaces each time', [1, 2, 3].map((id) => press(id, id * 300, { target: id }))],
  ['plain content, on one spot', [1, 2, 3].map((id) => press(id, id * 300, { target: id, on: 'content', x: 100 + id }))],
  ['another signal is ignored here', [1, 2, 3].map((id) => press(id, id * 300, { ignore: ['deadClick'] }))],
])('fires: %s', (_, observations) => {
  expect(run(observations)).toHaveLength(1)
})

test('30 px is on the spot, more is not; at an angle as well', () => {
  const at = (x: number, y: number): Observation[] => [press(1, 0, { x: 0, y: 0, on: 'content' }), press(2, 100, { x, y, on: 'content' }), press(3, 200, { x: 0, y: 0, on: 'content' })]
  expect(run(at(30, 0))).toHaveLength(1)
  expect(run(at(18, 24))).toHaveLength(1)
  expect(run(at(31, 0))).toEqual([])
  expect(run(at(25, 25))).toEqual([])
})

test.each(['control', 'content'] as const)('two things side by side are two; one that a re-render put under the hand is the same: %s', (on) => {
  const side = (gap: number): Observation[] => [1, 2, 3].map((id) => press(id, id * 100, { target: id, x: id * gap, y: 0, on }))
  expect(run(side(29))).toEqual([])
  expect(run(side(11))).toEqual([])
  expect(run(side(9))).toHaveLength(1)
})

test('keys have no place: two controls far apart are not one spot', () => {
  expect(run([1, 2, 3].map((id) => press(id, id * 300, { by: 'key', x: 0, y: 0, target: id })))).toEqual([])
  expect(run([press(1, 0, { by: 'key', x: 0, y: 0 }), press(2, 100, { target: 2, x: 5, y: 5 }), press(3, 200, { target: 2, x: 5, y: 5 })])).toEqual([])
})

test('after the page has answered, a new run is a new signal', () => {
  const found = run([...presses(0, 200, 400), answer(press(3, 400), 'positive'), press(4, 1000), press(5, 1200), press(6, 1400)])
  expect(found.map(({ count, update }) => [count, update])).toEqual([[3, false], [3, false]])
})

test('a run that rests for more than 5 s has ended', () => {
  const found = run(presses(0, 200, 400, 5401, 5600, 5800))
  expect(found.map(({ t, update }) => [t, update])).toEqual([[400, false], [5800, false]])
})

test('two spots at once are two runs', () => {
  const found = run([0, 1, 2].flatMap((i) => [press(i * 2 + 1, i * 300), press(i * 2 + 2, i * 300 + 100, { target: 2, x: 600 })]))
  expect(found.map(({ target, count }) => [target, count])).toEqual([[1, 3], [2, 3]])
})

test('options: four clicks, a wider spot, other evidence', () => {
  expect(run(presses(0, 200, 400), { clicks: 4 })).toEqual([])
  expect(run(presses(0, 200, 400, 600), { clicks: 4 })).toHaveLength(1)
  expect(run(presses(0, 200, 400, 600), { p: 0.3, pMore: 0.1, pEarly: 0.25 }).map(({ p }) => p)).toEqual([0.25, 0])
  expect(run(presses(0, 200, 400), { p: 0.05 })[0]!.p).toBe(0.05)
  expect(total(run([...presses(0, 200, 400, 600), answer(press(1, 0), 'none')], { p: 0.3, pMore: 0.1 }))).toBeCloseTo(1 - 0.7 * 0.9, 12)
  expect(total(run([...presses(0, 200, 400), answer(press(1, 0), 'none')], { p: 1, pEarly: 1 }))).toBe(1)
  expect(run([1, 2, 3].map((id) => press(id, id, { x: id * 50, on: 'content' })), { radius: 50 })).toHaveLength(1)
})

test('hammering for minutes is counted to 64, and what is older is forgotten', () => {
  const found = run(Array.from({ length: 1000 }, (_, i) => press(i + 1, i * 200)))
  expect(found).toHaveLength(998)
  expect(found.at(-1)).toMatchObject({ count: 64, presses: Array.from({ length: 16 }, (_, i) => 985 + i), details: { milliseconds: 12_600 } })
})
