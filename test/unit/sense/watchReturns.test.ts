// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test } from 'vitest'
import { watchReturns } from '../../../src/sense/watchReturns.ts'
import { happen, openPage } from './page.ts'

let page: ReturnType<typeof openPage>
let t = 0
beforeEach(() => {
  page = openPage('')
  watchReturns({ ...page.ports, now: () => t })
})
afterEach(() => page.close())

const at = (time: number, type: string, persisted: boolean): void => {
  t = time
  happen(window, new Event(type), t, { persisted })
}

test('out of the back/forward cache it says how long the visitor was elsewhere', () => {
  at(1000, 'pagehide', true)
  at(4200, 'pageshow', true)
  at(9000, 'pagehide', true)
  at(9500, 'pageshow', true)
  expect(page.heard).toEqual([{ type: 'return', t: 4200, away: 3200 }, { type: 'return', t: 9500, away: 500 }])
})

test('a page that is loaded has nothing to return from', () => {
  at(100, 'pageshow', false)
  expect(page.heard).toEqual([])
})
