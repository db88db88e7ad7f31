import { expect, test } from 'vitest'
import { hash } from '../../../src/model/hash.ts'

test.each([['', 0x811c9dc5], ['a', 0xe40c292c], ['foobar', 0xbf9cf968]])('FNV-1a of %j, as its authors give it', (text, wanted) => {
  expect(hash(text)).toBe(wanted)
})
