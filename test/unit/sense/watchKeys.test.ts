// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { KeysObservation } from '../../../src/model/observation.ts'
import { watchKeys } from '../../../src/sense/watchKeys.ts'
import { happen, openPage } from './page.ts'

let page: ReturnType<typeof openPage>
beforeEach(() => {
  page = openPage('<input id="field"><input id="secret" type="password">')
  watchKeys(page.ports, { keys: 6, within: 1000 })
})
afterEach(() => page.close())

const field = (): Element => document.querySelector('#field')!
const down = (letter: string, t: number, more: KeyboardEventInit = {}, on = field()): void =>
  happen(on, new KeyboardEvent('keydown', { key: letter, code: `Key${letter}`, bubbles: true, ...more }), t)
const up = (letter: string, t: number): void => happen(field(), new KeyboardEvent('keyup', { key: letter, code: `Key${letter}`, bubbles: true }), t)
const heard = (): number[][] => page.heard.map((observation) => [(observation as KeysObservation).distinct, (observation as KeysObservation).together])

test('a flat hand: told when there are enough, and as there are more', () => {
  ;[...'abcdefgh'].forEach((letter, i) => down(letter, i * 10))
  expect(heard()).toEqual([[6, 6], [7, 7], [8, 8]])
})

test('nothing says which keys they were', () => {
  ;[...'zqxjkv'].forEach((letter, i) => down(letter, i * 10))
  const [told] = page.heard
  expect(Object.keys(told!).sort()).toEqual(['distinct', 't', 'target', 'together', 'type'])
  expect(JSON.stringify(page.heard)).not.toMatch(/[zqxjkv]"|Key/)
})

test('one key at a time, as a scanner does', () => {
  ;[...'abcdef'].forEach((letter, i) => {
    down(letter, i * 10)
    up(letter, i * 10 + 5)
  })
  expect(heard()).toEqual([[6, 1]])
})

test('the same keys again are the same keys', () => {
  for (let i = 0; i < 40; i++) down('abcde'[i % 5]!, i * 20)
  expect(heard()).toEqual([])
})

test('what was more than a second ago is forgotten', () => {
  ;[...'abcdefghijkl'].forEach((letter, i) => down(letter, i * 210))
  expect(heard()).toEqual([])
})

test('a second burst is told again', () => {
  for (const start of [0, 5000]) [...'abcdef'].forEach((letter, i) => down(letter, start + i * 10))
  expect(heard()).toEqual([[6, 6], [6, 6]])
})

test.each<[string, (letter: string, t: number) => void]>([
  ['keys held down', (letter, t) => down(letter, t, { repeat: true })],
  ['shortcuts', (letter, t) => down(letter, t, { ctrlKey: true })],
  ['an input method', (letter, t) => down(letter, t, { isComposing: true })],
  ['a screen keyboard, which names no place', (_, t) => down('a', t, { code: '' })],
  ['keys that write nothing', (letter, t) => down('ArrowUp', t, { code: `F${letter}` })],
  ['a password', (letter, t) => down(letter, t, {}, document.querySelector('#secret')!)],
  ['script', (letter, t) => happen(field(), new KeyboardEvent('keydown', { key: letter, code: letter, bubbles: true }), t, { byScript: true })],
])('silent: %s', (_, press) => {
  ;[...'abcdefgh'].forEach((letter, i) => press(letter, i * 10))
  expect(heard()).toEqual([])
})

test('what comes in another field is another matter', () => {
  ;[...'abc'].forEach((letter, i) => down(letter, i * 10))
  happen(field(), new FocusEvent('focusout', { bubbles: true }), 30)
  ;[...'defgh'].forEach((letter, i) => down(letter, 40 + i * 10))
  expect(heard()).toEqual([])
})
