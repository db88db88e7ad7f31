import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from '../../scripts/entries.mjs'
import { bundle } from './bundle.ts'

const index = JSON.stringify(join(root, 'dist', 'index.js'))

test('what observes calls is shipped only if it is imported', async () => {
  const without = await bundle(`import { createCalma, rageClick } from ${index}; createCalma({ signals: [rageClick()] })`)
  const withCalls = await bundle(`import { createCalma, observeCalls, rageClick } from ${index}; createCalma({ signals: [rageClick()], observe: [observeCalls()] })`)
  expect(without).not.toContain('putImageData')
  expect(withCalls).toContain('putImageData')
})
