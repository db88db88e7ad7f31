import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from '../../../scripts/entries.mjs'
import { lintConfig } from '../../../src/config/index.ts'

const pages = ['README.md', ...readdirSync(join(root, 'docs')).filter((name) => name.endsWith('.md')).map((name) => join('docs', name))]
const configs = pages.flatMap((page) => [...readFileSync(join(root, page), 'utf8').matchAll(/```json\n([^]*?)```/g)]
  .map(([, text]) => text!)
  .filter((text) => text.includes('"version"'))
  .map((text, i) => [`${page}, config ${i + 1}`, text] as const))

test('the docs show configs', () => {
  expect(configs.length).toBeGreaterThanOrEqual(4)
})

test.each(configs)('%s, has no problem', (_, text) => {
  expect(lintConfig(text)).toEqual([])
})
