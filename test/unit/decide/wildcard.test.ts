import fc from 'fast-check'
import { expect, test } from 'vitest'
import { align } from '../../../src/decide/align.ts'
import { wildcard } from '../../../src/decide/wildcard.ts'

test.each<[string, string, boolean]>([
  ['/checkout/**', '/checkout', true],
  ['/checkout/**', '/checkout/pay/now', true],
  ['/checkout/**', '/checkouts', false],
  ['/checkout/*', '/checkout', false],
  ['/checkout/*', '/checkout/pay', true],
  ['/checkout/*', '/checkout/pay/now', false],
  ['/**', '/', true],
  ['**', '/a/b', true],
  ['/', '/', true],
  ['/', '/a', false],
  ['/*', '/', false],
  ['/**/pay', '/a/b/pay', true],
  ['/**/pay', '/pay', true],
  ['/**/pay/**', '/a/pay/b', true],
  ['/a/**/b/**/c', '/a/x/b/b/y/c', true],
  ['/a/**/b/**/c', '/a/x/c', false],
  ['/order-*/items', '/order-:id/items', true],
  ['/*-*', '/a-b-c', true],
  ['/*-*', '/abc', false],
  ['/a**b', '/axxb', true],
  ['/a**b', '/a/b', false],
  ['/checkout/', '/checkout', true],
  ['/Checkout', '/checkout', false],
  // No letter has a meaning but the star.
  ['/a.c', '/abc', false],
  ['/[ab]', '/a', false],
  ['/a?', '/ab', false],
  ['/(a|b)+', '/(a|b)+', true],
])('%s and %s: %s', (glob, path, wanted) => {
  expect(wildcard(glob, path)).toBe(wanted)
})

/** The definition, written down without a thought for speed. */
function matches(pattern: readonly string[], items: readonly string[], star: string, same: (part: string, item: string) => boolean): boolean {
  const [part, ...rest] = pattern
  if (part === undefined) return items.length === 0
  if (part === star) return items.some((_, i) => matches(rest, items.slice(i), star, same)) || matches(rest, [], star, same)
  return items.length > 0 && same(part, items[0]!) && matches(rest, items.slice(1), star, same)
}

const segments = (path: string): string[] => path.split('/').filter((segment) => segment !== '')

test('it is the definition', () => {
  const slow = (glob: string, path: string): boolean =>
    matches(segments(glob), segments(path), '**', (a, b) => matches([...a], [...b], '*', (c, d) => c === d))
  const path = fc.stringMatching(/^(\/[ab]{0,3}){0,5}$/)
  const glob = fc.array(fc.constantFrom('/', '/**', '*', 'a', 'b', '/*'), { maxLength: 9 }).map((parts) => parts.join(''))
  fc.assert(fc.property(glob, path, (pattern, text) => wildcard(pattern, text) === slow(pattern, text)), { numRuns: 3000 })
})

test('a path without stars matches itself, and everything matches **', () => {
  fc.assert(fc.property(fc.webPath(), (path) => path.includes('*') || (wildcard(path, path) && wildcard('**', path))))
})

test('no pattern is slow: each part meets each item at most once', () => {
  const letters = (most: number): fc.Arbitrary<string[]> => fc.array(fc.constantFrom('a', 'b', '*'), { maxLength: most })
  const steps = (pattern: readonly string[], items: readonly string[]): number => {
    let count = 0
    align(pattern, items, '*', (part, item) => {
      count++
      return part === item
    })
    return count
  }
  fc.assert(fc.property(letters(40), letters(80), (pattern, items) => steps(pattern, items) <= pattern.length * items.length), { numRuns: 2000 })
  const hostile = [...'*a'.repeat(100), 'b']
  expect(steps(hostile, [...'a'.repeat(200)])).toBeLessThanOrEqual(hostile.length * 200)
})
