// `npm start`: the shop, the relay and the desk on one port. Needs nothing but Node on a fresh clone.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ensureDependencies } from './ensure.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))

await ensureDependencies()
if (newest('src') > newest('dist')) build()

// Only now, because they need the dependencies.
const { startDemo } = await import('../examples/serve.mjs')
const { onceAsked, optionsOf } = await import('../examples/relay/index.mjs')

const { port, host, databaseUrl, dataDir, keepDays, ...relay } = optionsOf(process.env)
const demo = await startDemo({ port, host, databaseUrl, dataDir, keepDays, relay }).catch((error) => {
  console.error(`The demo could not start. ${error.message}`)
  process.exit(1)
})
onceAsked(demo.close)

console.log(`
  Shop  ${demo.url}/
  Desk  ${demo.url}/desk/

Callbacks are kept in ${databaseUrl ? 'the PostgreSQL server of DATABASE_URL' : dataDir}.
Press Ctrl+C to stop.
`)

/**
 * When something in a folder was last written, in milliseconds since 1970; 0 if there is nothing.
 * @param {string} folder
 */
function newest(folder) {
  const path = join(root, folder)
  if (!existsSync(path)) return 0
  const files = readdirSync(path, { recursive: true, encoding: 'utf8' })
  return Math.max(0, ...files.map((file) => statSync(join(path, file)).mtimeMs))
}

/** dist/ is in the repository, so a build that fails leaves something that works. */
function build() {
  console.log('Building (npm run build) …')
  const npm = process.env['npm_execpath']
  const { status } = npm?.endsWith('npm-cli.js')
    ? spawnSync(process.execPath, [npm, 'run', '--silent', 'build'], { cwd: root, stdio: 'inherit' })
    : spawnSync('npm', ['run', '--silent', 'build'], { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' })
  if (status !== 0) console.warn('The build failed. What was built before is served.')
}
