// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test } from 'vitest'
import { watchScrolls } from '../../../src/sense/watchScrolls.ts'
import { happen, openPage } from './page.ts'

let page: ReturnType<typeof openPage>
beforeEach(() => {
  page = openPage('<div id="list">Text</div>')
  watchScrolls(page.ports, { turns: 4, within: 3000, leg: 240 })
})
afterEach(() => page.close())

const list = (): Element => document.querySelector('#list')!
const wheel = (deltaY: number, t: number, more: object = {}): void =>
  happen(list(), new Event('wheel', { bubbles: true }), t, { deltaY, deltaMode: 0, ctrlKey: false, ...more })
const scroll = (t: number): void => happen(list(), new Event('scroll'), t)
const finger = (type: string, y: number, t: number): void => happen(list(), new Event(type, { bubbles: true }), t, { touches: [{ clientY: y }] })
/** Down and up with the wheel, and the page follows or not. */
const thrash = (way: number, { every = 200, follows = true, more = {} } = {}): void => {
  for (let i = 0; i < 7; i++) {
    wheel(i % 2 ? -way : way, 1000 + i * every, more)
    if (follows) scroll(1000 + i * every + 16)
  }
}

test('down and up by the wheel, told from the fourth turn on', () => {
  thrash(400)
  expect(page.heard).toMatchObject([{ type: 'scrolls', turns: 4, milliseconds: 600 }, { turns: 5, milliseconds: 800 }])
})

test('down and up by finger', () => {
  finger('touchstart', 300, 900)
  for (let i = 0; i < 7; i++) {
    finger('touchmove', i % 2 ? 300 : 0, 1000 + i * 200)
    scroll(1016 + i * 200)
  }
  expect(page.heard.length).toBeGreaterThan(0)
})

test('a wheel that counts in lines', () => {
  thrash(25, { more: { deltaMode: 1 } })
  expect(page.heard.length).toBeGreaterThan(0)
})

test.each<[string, () => void]>([
  ['a slip of the wheel', () => thrash(120)],
  ['slowly, as one who compares', () => thrash(400, { every: 1100 })],
  ['down only', () => { for (let i = 0; i < 20; i++) { wheel(400, i * 100); scroll(i * 100 + 16) } }],
  ['a map that zooms and scrolls nothing', () => thrash(400, { follows: false })],
  ['a page that zooms', () => thrash(400, { more: { ctrlKey: true } })],
  ['what script scrolls', () => { for (let i = 0; i < 20; i++) scroll(i * 100) }],
  ['script that turns the wheel', () => thrash(400, { more: { byScript: true } })],
  ['a scroll long after the wheel', () => { for (let i = 0; i < 7; i++) { wheel(i % 2 ? -400 : 400, i * 400); scroll(i * 400 + 350) } }],
])('silent: %s', (_, act) => {
  act()
  expect(page.heard).toEqual([])
})
