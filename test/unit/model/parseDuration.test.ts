import { expect, test } from 'vitest'
import { parseDuration } from '../../../src/model/parseDuration.ts'

test.each<[unknown, number | undefined]>([
  [0, 0], [500, 500], [1.5, 1.5], ['500ms', 500], ['2s', 2000], ['1.5s', 1500], ['10m', 600_000], ['24h', 86_400_000], ['7d', 604_800_000], ['0s', 0],
  [1e12, 1e12], [1e12 + 1, undefined], [-1, undefined], [NaN, undefined], [Infinity, undefined], ['', undefined], ['2', undefined], ['s', undefined], ['2 s', undefined], ['-2s', undefined],
  ['2S', undefined], ['2s ', undefined], ['2s\n', undefined], ['2w', undefined], ['1e3s', undefined], ['12345678901s', undefined], [null, undefined], [['2s'], undefined],
])('%j is %s', (value, milliseconds) => {
  expect(parseDuration(value)).toBe(milliseconds)
})
