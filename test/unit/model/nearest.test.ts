import fc from 'fast-check'
import { expect, test } from 'vitest'
import { nearest } from '../../../src/model/nearest.ts'

test.each([
  ['scroe', ['level', 'score', 'page'], 'score'],
  ['pagee', ['level', 'score', 'page'], 'page'],
  ['Frustrated', ['calm', 'strained', 'frustrated'], 'frustrated'],
  ['frustated', ['calm', 'strained', 'frustrated'], 'frustrated'],
  ['callbak', ['callback', 'message'], 'callback'],
  ['gte', ['gt', 'gte', 'lt'], 'gte'],
  ['get', ['gt', 'lt'], 'gt'],
  ['match', ['is', 'in', 'matches'], 'matches'],
  ['clcik', ['clicks', 'click'], 'click'],
])('%s among %s is %s', (found, words, wanted) => {
  expect(nearest(found, words)).toBe(wanted)
})

test.each([['banana', ['level', 'score']], ['', ['level']], ['x', ['level']], ['level', []]])('%j among %s is nothing', (found, words) => {
  expect(nearest(found, words)).toBeUndefined()
})

test('a word is nearest to itself, and the first of equals wins', () => {
  fc.assert(fc.property(fc.uniqueArray(fc.string({ minLength: 1, maxLength: 20 }).map((s) => s.toLowerCase()), { minLength: 1, maxLength: 6 }), (words) =>
    words.every((word) => nearest(word, words) === word)))
  expect(nearest('bat', ['cat', 'rat'])).toBe('cat')
})

test('one slip of the fingers is always found in a word of three letters or more', () => {
  const word = fc.stringMatching(/^[a-z]{3,16}$/)
  fc.assert(fc.property(word, fc.nat(), fc.constantFrom('swap', 'drop', 'double', 'change'), (right, at, slip) => {
    const i = at % (right.length - 1)
    const wrong = slip === 'swap' ? right.slice(0, i) + right[i + 1] + right[i] + right.slice(i + 2)
      : slip === 'drop' ? right.slice(0, i) + right.slice(i + 1)
        : slip === 'double' ? right.slice(0, i) + right[i] + right.slice(i) : `${right.slice(0, i)}_${right.slice(i + 1)}`
    return nearest(wrong, [right]) === right
  }))
})
