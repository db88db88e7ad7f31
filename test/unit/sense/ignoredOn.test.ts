// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { ignoredOn } from '../../../src/sense/ignoredOn.ts'

const ignored = (html: string, selectors = {}): string[] => {
  document.body.innerHTML = html
  return ignoredOn(document.querySelector('[data-x]')!, selectors)
}

test.each<[string, string, string[]]>([
  ['no mark', '<p data-x>', []],
  ['a mark without words: all', '<p data-x data-calma-ignore>', ['*']],
  ['the beginning of a name', '<p data-x data-calma-ignore="rage dead">', ['rageClick', 'deadClick']],
  ['a whole name', '<p data-x data-calma-ignore="keyMash">', ['keyMash']],
  ['a word that begins two names', '<p data-x data-calma-ignore="error">', ['errorBurst', 'errorClick']],
  ['a word that is none, which is not repeated', '<p data-x data-calma-ignore="jane@example.org">', []],
  ['inherited', '<div data-calma-ignore="form"><p><b data-x></b></p></div>', ['formLoop']],
  ['the nearest mark', '<div data-calma-ignore><p data-x data-calma-ignore="rage"></p></div>', ['rageClick']],
])('%s', (_, html, wanted) => {
  expect(ignored(html)).toEqual(wanted)
})

test('by selector, and a selector that is none matches nothing', () => {
  expect(ignored('<div class="pad"><p data-x></p></div>', { rageClick: ['.pad'], deadClick: ['.other'], errorClick: ['::nonsense('], keyMash: [] })).toEqual(['rageClick'])
})
