import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findProblems } from '../../../src/model/findProblems.ts'
import { aDuration, aNumber, aText, type Shape } from '../../../src/model/shape.ts'

const shape: Shape = {
  keys: {
    name: aText,
    wait: aDuration,
    share: aNumber(0, 1),
    kind: { words: ['small', 'large'] },
    parts: { items: { keys: { id: aText }, needs: ['id'] } },
  },
  needs: ['name'],
}

test('what fits has no problems', () => {
  expect(findProblems({ name: 'a', wait: '2s', share: 0.5, kind: 'large', parts: [{ id: 'x' }] }, shape, '')).toEqual([])
  expect(findProblems({ name: 'a', kind: undefined }, shape, '')).toEqual([])
})

test.each<[unknown, string, string]>([
  [{}, '/name', 'Nothing does not do. Allowed: a text of 1 to 200 characters.'],
  [{ name: 'a', knid: 'small' }, '/knid', '"knid" does not do. Did you mean "kind"? Allowed: name, wait, share, kind, parts.'],
  [{ name: 'a', kind: 'smal' }, '/kind', '"smal" does not do. Did you mean "small"? Allowed: small, large.'],
  [{ name: 'a', share: 2 }, '/share', '2 does not do. Allowed: a number from 0 to 1.'],
  [{ name: 'a', wait: '2 s' }, '/wait', '"2 s" does not do. Allowed: a duration such as "500ms", "30s", "24h" or "7d".'],
  [{ name: 'a', wait: null }, '/wait', 'null does not do. Allowed: a duration such as "500ms", "30s", "24h" or "7d".'],
  [{ name: 'a', parts: {} }, '/parts', 'An object does not do. Allowed: a list of at most 50.'],
  [{ name: 'a', parts: Array.from({ length: 51 }, () => ({ id: 'x' })) }, '/parts', 'A list does not do. Allowed: a list of at most 50.'],
  [{ name: 'a', parts: [{ id: 'x' }, {}] }, '/parts/1/id', 'Nothing does not do. Allowed: a text of 1 to 200 characters.'],
  [{ name: 'a', 'a/b~c': 1 }, '/a~1b~0c', '"a/b~c" does not do. Allowed: name, wait, share, kind, parts.'],
  [{ name: 'a', constructor: 1 }, '/constructor', '"constructor" does not do. Allowed: name, wait, share, kind, parts.'],
  [JSON.parse('{ "name": "a", "__proto__": 1 }'), '/__proto__', '"__proto__" does not do. Allowed: name, wait, share, kind, parts.'],
  [[], '', 'A list does not do. Allowed: an object with name, wait, share, kind, parts.'],
  [null, '', 'null does not do. Allowed: an object with name, wait, share, kind, parts.'],
  // A description is no list of words: a piece of it does not do.
  ['name', '', '"name" does not do. Allowed: an object with name, wait, share, kind, parts.'],
])('%j: %s', (value, pointer, message) => {
  expect(findProblems(value, shape, '')).toEqual([{ pointer, message }])
})

test('whatever it is given, it says where and what, and does not throw', () => {
  fc.assert(fc.property(fc.anything(), (value) => {
    for (const { pointer, message } of findProblems(value, shape, '/at')) {
      expect(pointer).toMatch(/^\/at/)
      expect(message).toMatch(/ does not do\..* Allowed: .+\.$/s)
    }
  }))
})
