// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { WritingObservation } from '../../../src/model/observation.ts'
import { watchWriting } from '../../../src/sense/watchWriting.ts'
import { happen, openPage } from './page.ts'

let page: ReturnType<typeof openPage>
beforeEach(() => {
  page = openPage(`
    <form><input id="name"><textarea id="text"></textarea><input id="box" type="checkbox"><input id="far" type="range"><select id="list"></select></form>
    <div contenteditable="true" id="note"></div><div data-calma-widget><input id="ours"></div>`)
  watchWriting(page.ports)
})
afterEach(() => page.close())

const write = (id: string, more = {}): void => happen(document.getElementById(id)!, new Event('input', { bubbles: true }), 0, more)
const leave = (id: string): void => happen(document.getElementById(id)!, new Event('focusout', { bubbles: true }), 0)

test('one record per visit to a field', () => {
  for (let i = 0; i < 9; i++) write('name')
  leave('name')
  write('text')
  leave('text')
  write('name')
  const [a, b, c] = page.heard as WritingObservation[]
  expect(page.heard).toHaveLength(3)
  expect(a!.target).toBe(c!.target)
  expect(a!.target).not.toBe(b!.target)
  expect([a, b, c].map((observation) => observation!.form)).toEqual([a!.form, a!.form, a!.form])
})

test('what is written is not in it', () => {
  ;(document.getElementById('name') as HTMLInputElement).value = 'SECRET'
  write('name')
  expect(Object.keys(page.heard[0]!).sort()).toEqual(['form', 't', 'target', 'type'])
})

test('a field without a form, in a part of the page', () => {
  write('note')
  expect(page.heard).toHaveLength(1)
})

test.each([['box'], ['far'], ['list'], ['ours']])('silent: %s', (id) => {
  write(id)
  expect(page.heard).toEqual([])
})

test('nor what script writes', () => {
  write('name', { byScript: true })
  expect(page.heard).toEqual([])
})
