import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { createContext, runInContext } from 'node:vm'
import { expect, test } from 'vitest'
import { root } from '../../scripts/entries.mjs'
import type { Trace } from '../../src/model/trace.ts'
import { bundle } from './bundle.ts'

const dist = (path: string): string => join(root, 'dist', path)

const SIGNALS = [
  'rageClick', 'disabledClick', 'deadClick', 'formLoop', 'errorBurst', 'errorClick', 'backtrack', 'oscillation', 'keyMash', 'fieldLoop', 'thrashedCursor', 'scrollThrash',
]

/** Five presses on one button that never answers. */
const trace: Trace = {
  calma: 1,
  timeOrigin: 0,
  dropped: 0,
  names: { 1: 'button#pay' },
  observations: [
    ...[0, 1, 2, 3, 4].map((i) => ({
      type: 'press', t: 1000 + i * 180, press: i + 1, target: 1, x: 40, y: 40, by: 'mouse', on: 'control',
    } as const)),
    { type: 'answer', t: 3500, press: 1, kind: 'none', by: 'silence', after: 2500, interactive: true },
  ],
}

test('a trace replays where there is nothing but the language, and to the same result as here', async () => {
  const code = await bundle(
    `export { replay } from ${JSON.stringify(dist('replay/index.js'))}
     export { ${SIGNALS.join(', ')} } from ${JSON.stringify(dist('index.js'))}`,
    'iife',
  )
  const call = `JSON.stringify(bundle.replay(${JSON.stringify(trace)}, {
    signals: [${SIGNALS.map((name) => `bundle.${name}()`).join(', ')}],
  }))`
  const there = runInContext(`${code}; ${call}`, nothing()) as string
  const here = new Function(`${code}; return ${call}`)() as string

  expect(there).toBe(here)
  const { signals, peak } = JSON.parse(there) as { signals: { type: string; target: string }[]; peak: number }
  expect(signals[0]).toMatchObject({ type: 'rageClick', target: 'button#pay' })
  expect(peak).toBeGreaterThan(50)
})

test('every pure layer loads where there is nothing but the language', async () => {
  const files = ['model', 'signals', 'paired', 'score', 'decide', 'lift', 'replay']
    .filter((layer) => existsSync(dist(layer)))
    .flatMap((layer) => readdirSync(dist(layer)).map((file) => dist(join(layer, file))))
    .filter((file) => file.endsWith('.js'))
  const all = [...files, dist('engine.js')]
  const code = all.map((file, i) => `export * as m${i} from ${JSON.stringify(file)}`).join('\n')
  const modules = runInContext(`${await bundle(code, 'iife')}; Object.keys(bundle).length`, nothing()) as number
  expect(modules).toBe(all.length)
})

/** A realm without so much as a `console`. */
function nothing(): object {
  const context = createContext(Object.create(null) as object)
  runInContext('delete globalThis.console; delete globalThis.WebAssembly', context)
  return context
}
