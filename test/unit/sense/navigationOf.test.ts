import { expect, it } from 'vitest'
import { navigationOf } from '../../../src/sense/navigationOf.ts'

const windowWith = (navigation: unknown): Window => ({ navigation }) as unknown as Window

it('the Navigation API at work is given', () => {
  const navigation = Object.assign(new EventTarget(), { currentEntry: {} })
  expect(navigationOf(windowWith(navigation))).toBe(navigation)
})

it.each([
  ['nothing', undefined],
  ['an element of the page with that name', new EventTarget()],
  ['a frame without an origin', Object.assign(new EventTarget(), { currentEntry: null })],
  ['a variable of the page', { currentEntry: 'home' }],
])('%s is none', (_, navigation) => {
  expect(navigationOf(windowWith(navigation))).toBeUndefined()
})
