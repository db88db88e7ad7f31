// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { NavigationObservation } from '../../../src/model/observation.ts'
import { createSenseMemory, type SenseMemory } from '../../../src/sense/senseMemory.ts'
import { watchPages, type Pages } from '../../../src/sense/watchPages.ts'
import { openPage } from './page.ts'

let page: ReturnType<typeof openPage>
let pages: Pages
let memory: SenseMemory
beforeEach(() => {
  ;(window as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL('https://shop.test/list')
  page = openPage('')
  memory = createSenseMemory()
  pages = watchPages(page.ports, memory, (path) => path)
})
afterEach(() => page.close())

const visit = (...addresses: string[]): number[] => {
  for (const address of addresses) {
    history.pushState(null, '', address)
    pages.look()
  }
  return (page.heard as NavigationObservation[]).map(({ url }) => url)
}

test('addresses are numbered in the order of the first visit', () => {
  expect(visit('/a', '/b', '/a', '/list')).toEqual([1, 2, 3, 2, 1])
})

test('a query and an anchor make no address of their own, and are not kept', () => {
  expect(visit('/list?colour=red', '/list?colour=red&email=jane', '/list#jane', '/list')).toEqual([1, 1, 1, 1, 1])
  expect(JSON.stringify([page.heard, memory.addresses])).not.toMatch(/jane|red/)
})

test('# by itself leads nowhere', () => {
  expect(visit('/list#', '/list')).toEqual([1])
})

test('the fragment of a router does, but not its query', () => {
  expect(visit('/list#/cart', '/list#/cart?user=jane', '/list#!/help', '/list#/')).toEqual([1, 2, 2, 3, 4])
  expect(JSON.stringify([page.heard, memory.addresses])).not.toContain('jane')
})

test('without the Navigation API, an address that is replaced is told from a new one', () => {
  history.pushState(null, '', '/a')
  pages.look()
  history.replaceState(null, '', '/b')
  pages.look()
  expect((page.heard as NavigationObservation[]).map(({ kind }) => kind)).toEqual(['load', 'push', 'replace'])
})
