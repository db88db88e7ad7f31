import { beforeAll, expect, test } from 'vitest'
import { kilobytes, measureSizes, readReadme, sizesTable, type Size } from '../../scripts/readme.mjs'

let sizes: Size[]
beforeAll(() => {
  sizes = measureSizes()
})

test('every size is within its budget', () => {
  const over = sizes.filter(({ passed }) => !passed)
  expect(over.map(({ name, size, sizeLimit }) => `${name}: ${size} bytes of ${sizeLimit}`)).toEqual([])
})

test('the sizes in README.md are those measured', () => {
  expect(readReadme().table, 'Run `npm run readme`.').toBe(sizesTable(sizes))
})

test('README.md states no other size: every "… kB" in its text is one of the table', () => {
  const stated = readReadme().rest.match(/\d+(\.\d+)?[\s\u00a0]?kB\b/g) ?? []
  const known = sizes.flatMap(({ size, sizeLimit }) => [kilobytes(size), kilobytes(sizeLimit), `${sizeLimit / 1000} kB`])
  expect(stated.filter((size) => !known.includes(size.replace('\u00a0', ' ')))).toEqual([])
})
