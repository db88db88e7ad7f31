import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isRhythm, ONE_CHANGE } from '../../../src/sense/isRhythm.ts'
import { REMEMBERED } from '../../../src/sense/press.ts'

/** Times, each so long after the one before. */
const after = (start: number, gaps: readonly number[]): number[] => gaps.reduce((list, gap) => [...list, list.at(-1)! + gap], [start])

/** As they are remembered: what is close together is one change. */
const merged = (times: readonly number[]): number[] => [...times].sort((a, b) => a - b).reduce<number[]>((list, time) => (time - (list.at(-1) ?? -Infinity) > ONE_CHANGE ? [...list, time] : list), [])

/** Presses as people make them. */
const hand = fc.record({ start: fc.integer({ min: 1000, max: 3000 }), gaps: fc.array(fc.integer({ min: 120, max: 900 }), { maxLength: 5 }) }).map(({ start, gaps }) => after(start, gaps))

test('a clock is one, however it was pressed beside it, once it has gone on for three ticks', () => {
  fc.assert(fc.property(hand, fc.integer({ min: 600, max: 2500 }), fc.nat(2500), fc.array(fc.integer({ min: -8, max: 8 }), { minLength: 40, maxLength: 40 }), (presses, every, phase, late) => {
    const end = presses.at(-1)! + 4 * every
    const ticks = merged(after(phase % every, Array.from({ length: Math.floor(end / every) }, () => every)).map((time, i) => time + late[i % 40]!))
    for (const press of presses) expect(isRhythm(ticks, press, ticks.find((time) => time > press)!, presses)).toBe(true)
  }))
})

test('what answers each press is none, however regularly it is pressed', () => {
  fc.assert(fc.property(hand, fc.integer({ min: 50, max: 2000 }), fc.array(fc.integer({ min: -20, max: 20 }), { minLength: 8, maxLength: 8 }), (presses, delay, late) => {
    const answers = merged(presses.map((press, i) => press + delay + late[i]!))
    for (const press of presses) for (const answer of answers) if (answer > press) expect(isRhythm(answers, press, answer, presses)).toBe(false)
  }))
})

test('what answers each press before the next is none, however late each answer is', () => {
  const answered = fc.array(fc.record({ wait: fc.integer({ min: 1, max: 900 }), delay: fc.integer({ min: ONE_CHANGE + 1, max: 900 }) }), { minLength: 2, maxLength: 8 })
  fc.assert(fc.property(answered, (list) => {
    const times = after(1000, list.flatMap(({ delay, wait }) => [delay, wait]))
    const presses = times.filter((_, i) => i % 2 === 0).slice(0, -1)
    const answers = times.filter((_, i) => i % 2 === 1)
    presses.forEach((press, i) => expect(isRhythm(answers, press, answers[i]!, presses)).toBe(false))
  }))
})

test('what answers somebody who presses on and on is none, though the first presses are forgotten', () => {
  const presses = after(1000, Array.from({ length: 29 }, () => 140)).slice(-REMEMBERED)
  const answers = merged(after(1050, Array.from({ length: 29 }, () => 140))).slice(-12)
  for (const press of presses.slice(0, -1)) expect(isRhythm(answers, press, answers.find((time) => time > press)!, presses)).toBe(false)
})

test('what answers regular presses is none, though something else moved the place before and after', () => {
  const presses = [608, 818, 1025, 1230, 1436]
  for (const other of [[2050], [200], [200, 2050, 2400]]) {
    const changes = merged([690, 899, 1092, 1302, 1512, ...other])
    for (const press of presses) expect(isRhythm(changes, press, changes.find((time) => time > press)!, presses)).toBe(false)
  }
})

test('what a press has started is none: its first change comes a whole interval after the press', () => {
  fc.assert(fc.property(fc.nat(3000), fc.integer({ min: 320, max: 3000 }), fc.integer({ min: 0, max: 200 }), (pressed, every, more) => {
    const ticks = after(pressed + every + more, [every, every, every])
    expect(isRhythm(ticks, pressed, ticks[0]!, [pressed])).toBe(false)
  }))
})

test('ticks that are missing, for they fell together with a press, do not hide it', () => {
  expect(isRhythm([1500, 3000, 6000], 1600, 3000, [1600])).toBe(true)
  expect(isRhythm([1500, 3000, 5300], 1600, 3000, [1600])).toBe(false)
})

test('a tick that drew the same again, and was not seen, does not hide those after it', () => {
  const ticks = after(150, [1600, 1600, 1600, 1600, 1600])
  expect(isRhythm(ticks, 1470, 3350, [1470])).toBe(true)
  expect(isRhythm(ticks, 1470, 4950, [1470])).toBe(true)
  // What comes out of turn is none, though the place ticks.
  expect(isRhythm(merged([...ticks, 3950]), 1470, 3950, [1470])).toBe(false)
})

test('nothing is said of a time at which nothing changed', () => {
  expect(isRhythm([], 0, 500, [0])).toBe(false)
  expect(isRhythm([1000, 2000, 3000], 1100, 2500, [1100])).toBe(false)
})
