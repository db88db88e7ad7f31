// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test } from 'vitest'
import { watchToggles } from '../../../src/sense/watchToggles.ts'
import { happen, openPage } from './page.ts'

let page: ReturnType<typeof openPage>
beforeEach(() => {
  page = openPage(`
    <input id="box" type="checkbox"><input id="field"><select id="list"></select><input id="ownswitch" type="checkbox" role="switch">
    <div id="switch" role="switch" aria-checked="false"><span id="knob"></span></div><button id="button">Go</button>`)
  watchToggles(page.ports)
})
afterEach(() => page.close())

const fire = (id: string, type: string, more = {}): void => happen(document.getElementById(id)!, new Event(type, { bubbles: true }), 0, more)

test('a box that is flipped, and a switch wherever it is pressed', () => {
  fire('box', 'click')
  fire('box', 'change')
  fire('knob', 'click')
  fire('switch', 'click')
  const targets = page.heard.map((observation) => (observation as { target: number }).target)
  expect(targets).toHaveLength(3)
  expect(targets[1]).toBe(targets[2])
  expect(targets[0]).not.toBe(targets[1])
})

test('to which state is not told', () => {
  fire('box', 'change')
  expect(Object.keys(page.heard[0]!).sort()).toEqual(['t', 'target', 'type'])
})

test('a checkbox that is a switch is told of once', () => {
  fire('ownswitch', 'click')
  fire('ownswitch', 'change')
  expect(page.heard).toHaveLength(1)
})

test.each([['field', 'change'], ['list', 'change'], ['button', 'click'], ['box', 'click']])('nothing else: %s %s', (id, type) => {
  fire(id, type)
  expect(page.heard).toEqual([])
})

test('nor what script does', () => {
  fire('box', 'change', { byScript: true })
  fire('switch', 'click', { byScript: true })
  expect(page.heard).toEqual([])
})
