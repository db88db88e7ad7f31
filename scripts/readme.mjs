// @ts-check
// Keeps the sizes in README.md true: measures them and rewrites the table between the markers
// `<!-- sizes -->` and `<!-- /sizes -->`. A test compares.
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { root } from './entries.mjs'

const readme = join(root, 'README.md')
const marked = /<!-- sizes -->\n([^]*?)<!-- \/sizes -->/

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

/** The table in README.md, and the text around it. */
export function readReadme() {
  const text = readFileSync(readme, 'utf8')
  const table = marked.exec(text)?.[1]
  if (table === undefined) {
    throw new Error('README.md has no sizes: put <!-- sizes --> and <!-- /sizes --> on lines of their own.')
  }
  return { text, table, rest: text.replace(marked, '') }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { text } = readReadme()
  const table = sizesTable(measureSizes())
  writeFileSync(readme, text.replace(marked, () => `<!-- sizes -->\n${table}<!-- /sizes -->`))
  process.stdout.write(table)
}
