import fc from 'fast-check'
import { expect, test } from 'vitest'
import { countTurns, type Turns } from '../../../src/sense/countTurns.ts'

const turnsOf = (way: readonly (readonly [number, number])[], { leg = 30, within = 2000, every = 20 } = {}): number[] => {
  const counter = countTurns(leg, within)
  return way.flatMap(([x, y], i) => counter.move(x, y, i * every)?.turns ?? [])
}
/** Back and forth on a line, in steps of 10. */
const zigzag = (width: number, times: number): [number, number][] =>
  Array.from({ length: times }, (_, i) => Array.from({ length: width / 10 }, (_, step): [number, number] => [i % 2 === 0 ? step * 10 : width - step * 10, 100])).flat()

test('each way back of a leg and more is a turn', () => {
  expect(turnsOf(zigzag(60, 5))).toEqual([1, 2, 3, 4])
})

test.each<[string, [number, number][]]>([
  ['a straight way', Array.from({ length: 50 }, (_, i) => [i * 10, i * 3])],
  ['a way with a corner', [...Array.from({ length: 20 }, (_, i): [number, number] => [i * 10, 0]), ...Array.from({ length: 20 }, (_, i): [number, number] => [190, i * 10])]],
  ['a trembling hand', Array.from({ length: 100 }, (_, i) => [i % 2 ? 20 : 0, 0])],
  ['a trembling hand at the end of a way', [[0, 0], [200, 0], ...Array.from({ length: 50 }, (_, i): [number, number] => [i % 2 ? 180 : 200, 0])]],
  ['resting', Array.from({ length: 100 }, () => [50, 50])],
  ['nothing', []],
])('no turn: %s', (_, way) => {
  expect(turnsOf(way)).toEqual([])
})

test('turns are forgotten, and the time is from the first that counts to the last', () => {
  const counter = countTurns(30, 1000)
  const way = [0, 100, 0, 100, 0]
  const found = way.map((x, i): Turns | undefined => counter.move(x, 0, i * 600))
  expect(found).toEqual([undefined, undefined, { turns: 1, milliseconds: 0 }, { turns: 2, milliseconds: 600 }, { turns: 2, milliseconds: 600 }])
})

test('after a reset it begins anew', () => {
  const counter = countTurns(30, 1000)
  for (const x of [0, 100, 0]) counter.move(x, 0, 0)
  counter.reset()
  expect([500, 600, 500].map((x) => counter.move(x, 0, 1)?.turns)).toEqual([undefined, undefined, 1])
})

test('where it happens and which way it faces makes no difference', () => {
  const way = fc.array(fc.tuple(fc.integer({ min: -300, max: 300 }), fc.integer({ min: -300, max: 300 })), { maxLength: 60 })
  fc.assert(fc.property(way, fc.integer({ min: -1000, max: 1000 }), (points, shift) => {
    const found = turnsOf(points)
    expect(turnsOf(points.map(([x, y]) => [x + shift, y - shift]))).toEqual(found)
    expect(turnsOf(points.map(([x, y]) => [y, -x]))).toEqual(found)
  }))
})

test('never more turns than moves between them, however wild', () => {
  const way = fc.array(fc.tuple(fc.double({ min: -1e6, max: 1e6, noNaN: true }), fc.double({ min: -1e6, max: 1e6, noNaN: true })), { maxLength: 60 })
  fc.assert(fc.property(way, (points) => {
    const counter = countTurns(30, 2000)
    points.forEach(([x, y], i) => {
      const turned = counter.move(x, y, i * 20)
      if (turned) expect(turned.turns).toBeLessThan(i)
    })
  }))
})
