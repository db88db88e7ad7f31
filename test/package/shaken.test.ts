import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from '../../scripts/entries.mjs'
import { bundle } from './bundle.ts'

const OTHERS = ['disabledClick', 'errorClick', 'backtrack', 'oscillation', 'keyMash', 'fieldLoop', 'thrashedCursor', 'scrollThrash']
const SENSES = { backtrack: 'watchReturns', oscillation: 'watchToggles', keyMash: 'watchKeys', fieldLoop: 'watchWriting', thrashedCursor: 'watchShakes', scrollThrash: 'watchScrolls' }

const functionsOf = async (...names: string[]): Promise<string[]> => {
  const code = await bundle(`export { createCalma, rageClick, ${names.join(', ')} } from ${JSON.stringify(join(root, 'dist', 'index.js'))}`)
  return [...code.matchAll(/^function (\w+)/gm)].map(([, name]) => name!)
}

test('a signal that is not imported is not shipped, and neither is its sense', async () => {
  const shipped = await functionsOf()
  expect(shipped).toContain('rageClick')
  expect(shipped.filter((name) => [...OTHERS, ...Object.values(SENSES)].some((other) => name.startsWith(other)))).toEqual([])
})

test.each(Object.entries(SENSES))('%s brings %s, and no other sense', async (signal, sense) => {
  const shipped = await functionsOf(signal)
  expect(shipped.filter((name) => Object.values(SENSES).includes(name))).toEqual([sense])
})
