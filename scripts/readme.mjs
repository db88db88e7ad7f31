// @ts-check
// Keeps the figures in README.md true: measures sizes, reads what came of the conformance suite in
// each engine, and rewrites the tables between the markers `<!-- sizes -->` and `<!-- /sizes -->`,
// `<!-- engines -->` and `<!-- /engines -->`. A test compares.
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { root } from './entries.mjs'

const readme = join(root, 'README.md')
/** Written by whole runs of the conformance suite, one engine at a time. */
const supportFile = join(root, 'test/conformance/support.json')

/**
 * @typedef {{ right: number, wrong: number, limits: number, cannot: number }} FamilySupport
 * @typedef {{ precision: number, recall: number, f1: number }} SignalSupport
 * @typedef {{ version: string, families: Record<string, FamilySupport>, signals: Record<string, SignalSupport> }} Support
 */

/** @param {string} name */
const marked = (name) => new RegExp(`<!-- ${name} -->\\n([^]*?)<!-- /${name} -->`)

/** @typedef {{ name: string, size: number, sizeLimit: number, passed: boolean }} Size */

/**
 * What .size-limit.json asks for, minified and compressed with brotli, in bytes.
 * @returns {Size[]}
 */
export function measureSizes() {
  const sizeLimit = join(root, 'node_modules', 'size-limit', 'bin.js')
  try {
    const options = { cwd: root, encoding: /** @type {const} */ ('utf8') }
    return JSON.parse(execFileSync(process.execPath, [sizeLimit, '--json'], options))
  } catch (error) {
    // It also fails when a limit is exceeded, and then still prints what it measured.
    const { stdout } = /** @type {{ stdout?: string }} */ (error)
    if (stdout?.startsWith('[')) return JSON.parse(stdout)
    throw new Error(`size-limit: ${stdout ?? error}`)
  }
}

/** @param {number} bytes */
export const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`

/** @param {readonly Size[]} sizes */
export function sizesTable(sizes) {
  const rows = sizes.map(
    ({ name, size, sizeLimit }) => `| ${name} | ${kilobytes(size)} | ${kilobytes(sizeLimit)} |\n`,
  )
  return ['| minified, brotli | size | limit |\n|---|--:|--:|\n', ...rows].join('')
}

/** @returns {Record<string, Support>} */
export function readSupport() {
  return JSON.parse(readFileSync(supportFile, 'utf8'))
}

/** @param {Record<string, Support>} support */
export function supportTable(support) {
  /** @type {Record<string, string>} */
  const names = { chromium: 'Chromium', firefox: 'Firefox ESR', webkitgtk: 'WebKitGTK' }
  const engines = Object.entries(names).flatMap(([key, name]) => (support[key] ? [{ name, ...support[key] }] : []))
  /** @param {string} title @param {(engine: typeof engines[number]) => string | number} cell */
  const row = (title, cell) => `| ${[title, ...engines.map(cell)].join(' | ')} |\n`
  /** @param {typeof engines[number]} engine */
  const all = ({ families }) => /** @type {FamilySupport} */ (families['all'])
  const signals = [...new Set(engines.flatMap((engine) => Object.keys(engine.signals)))]
  return [
    row('', ({ name, version }) => `${name} ${version}`),
    `|---|${'--:|'.repeat(engines.length)}\n`,
    row('situations', (engine) => Object.values(all(engine)).reduce((sum, count) => sum + count)),
    row('right', (engine) => all(engine).right),
    row('known limits', (engine) => all(engine).limits),
    row('not in this engine', (engine) => all(engine).cannot),
    row('wrong', (engine) => all(engine).wrong),
    row('pages by other hands: right', ({ families: { sites } }) => (sites ? `${sites.right} of ${Object.values(sites).reduce((sum, count) => sum + count)}` : '')),
    ...signals.map((signal) => row(`F1 \`${signal}\``, (engine) => engine.signals[signal]?.f1.toFixed(3) ?? '')),
  ].join('')
}

/** The tables in README.md, and the text around them. */
export function readReadme() {
  const text = readFileSync(readme, 'utf8')
  const [table, engines] = ['sizes', 'engines'].map((name) => {
    const found = marked(name).exec(text)?.[1]
    if (found === undefined) throw new Error(`README.md has no ${name}: put <!-- ${name} --> and <!-- /${name} --> on lines of their own.`)
    return found
  })
  return { text, table, engines, rest: text.replace(marked('sizes'), '') }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const tables = { sizes: sizesTable(measureSizes()), engines: supportTable(readSupport()) }
  let { text } = readReadme()
  for (const [name, table] of Object.entries(tables)) {
    text = text.replace(marked(name), () => `<!-- ${name} -->\n${table}<!-- /${name} -->`)
    process.stdout.write(`${table}\n`)
  }
  writeFileSync(readme, text)
}
