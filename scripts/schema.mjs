// @ts-check
// Writes schema/config-v1.json and docs/config.md from what was built: `npm run build && npm run schema`.
// A test compares.
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { root } from './entries.mjs'
import { configDocs } from './schema/configDocs.mjs'
import { configSchema } from './schema/configSchema.mjs'

/** As in rollup.config.mjs. */
const dist = resolve(process.env['CALMA_OUT'] ?? join(root, 'dist'))

/** @param {string} path */
const load = (path) => import(pathToFileURL(join(dist, path)).href)

const { signalTypes } = await load('model/signalTypes.js')
const { configShape } = await load('decide/configShape.js')
const { signalShape } = await load('decide/signalShape.js')
const { DEFAULTS: defaults } = await load('decide/defaults.js')
const { asks } = await load('decide/asks.js')
const source = { calma: await load('index.js'), configShape, signalShape, defaults, signalTypes, asks }

write('schema/config-v1.json', `${JSON.stringify(configSchema(source), undefined, 2)}\n`)
write('docs/config.md', configDocs(source))

/**
 * @param {string} path
 * @param {string} text
 */
function write(path, text) {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), text)
  console.log(path)
}
