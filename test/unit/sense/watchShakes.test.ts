// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test } from 'vitest'
import { watchShakes } from '../../../src/sense/watchShakes.ts'
import { happen, openPage } from './page.ts'

let page: ReturnType<typeof openPage>
beforeEach(() => {
  page = openPage('<p id="text">Text</p><canvas id="canvas"></canvas>')
  watchShakes(page.ports, { turns: 4, within: 2000, leg: 30 })
})
afterEach(() => page.close())

const move = (x: number, t: number, more: object = {}, on = '#text'): void =>
  happen(document.querySelector(on)!, new Event('pointermove', { bubbles: true }), t, { pointerType: 'mouse', buttons: 0, clientX: x, clientY: 0, ...more })
/** To and fro, so far each time. */
const shake = (way: number, more: object = {}, on?: string, every = 100): void => {
  for (let i = 0; i < 7; i++) move(i % 2 ? way : 0, 1000 + i * every, more, on)
}

test('to and fro by hand: told from the fourth turn on', () => {
  shake(200)
  expect(page.heard).toMatchObject([{ type: 'shake', turns: 4, milliseconds: 300 }, { turns: 5, milliseconds: 400 }])
})

test.each<[string, () => void]>([
  ['a trembling hand', () => shake(25)],
  ['slowly', () => shake(200, {}, '#text', 800)],
  ['with a button held: drawing, selecting, scratching a prize', () => shake(200, { buttons: 1 })],
  ['with a finger', () => shake(200, { pointerType: 'touch' })],
  ['on a canvas', () => shake(200, {}, '#canvas')],
  ['by script', () => shake(200, { byScript: true })],
  ['with the wheel turned between', () => {
    for (let i = 0; i < 7; i++) {
      move(i % 2 ? 200 : 0, i * 100)
      happen(document.querySelector('#text')!, new Event('wheel', { bubbles: true }), i * 100 + 50)
    }
  }],
])('silent: %s', (_, act) => {
  act()
  expect(page.heard).toEqual([])
})
