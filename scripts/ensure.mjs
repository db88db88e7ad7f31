// @ts-check
// What must be there before anything else can run: the dependencies, and browsers.
// Uses Node's own modules only, because it runs on a fresh clone.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const windows = process.platform === 'win32'

/** Runs `npm ci`, but only if what is installed is not what package-lock.json asks for. */
export function ensureDependencies() {
  const lock = join(root, 'package-lock.json')
  const marker = join(root, 'node_modules', '.calma-lock')
  const wanted = createHash('sha256').update(readFileSync(lock)).digest('hex')
  if (existsSync(marker) && readFileSync(marker, 'utf8') === wanted) return

  // npm writes this file last. If it is newer than the lock, somebody has just run `npm install`.
  const installed = join(root, 'node_modules', '.package-lock.json')
  if (!existsSync(installed) || statSync(installed).mtimeMs < statSync(lock).mtimeMs) {
    console.log('Installing dependencies (npm ci) …')
    const { status } = npm(['ci', '--no-audit', '--no-fund', '--loglevel=error'])
    if (status !== 0) throw new Error('npm ci failed. Its message is above.')
  }
  writeFileSync(marker, wanted)
}

/**
 * The path of a Chromium or Chrome that runs here.
 * @param {{ install?: boolean }} [options] `install` fetches one if there is none.
 * @returns {Promise<string>}
 */
export async function findBrowser({ install = false } = {}) {
  const asked = process.env['CHROMIUM_PATH']
  if (asked) {
    if (runs(asked)) return asked
    throw new Error(`CHROMIUM_PATH is ${asked}, but that does not run.`)
  }
  const found = installedBrowser() ?? (await playwrightBrowser())
  if (found) return found

  if (install) {
    console.log('Fetching a browser …')
    const playwright = join(root, 'node_modules', 'playwright', 'cli.js')
    // Behind a firewall the download does not fail by itself for a long time.
    run(process.execPath, [playwright, 'install', 'chromium'], { timeout: 300_000 })
    const fetched = await playwrightBrowser()
    if (fetched) return fetched

    installPackages('chromium')
    const packaged = installedBrowser()
    if (packaged) return packaged
  }
  throw new Error(
    'No Chromium or Chrome was found. Install one, or name it: CHROMIUM_PATH=/path/to/chrome npm test',
  )
}

/**
 * The path of a Firefox that runs here, if there is one.
 * @param {{ install?: boolean }} [options] `install` fetches one where that can be done.
 * @returns {string | undefined}
 */
export function findFirefox({ install = false } = {}) {
  const asked = process.env['FIREFOX_PATH']
  if (asked && !runs(asked)) throw new Error(`FIREFOX_PATH is ${asked}, but that does not run.`)
  const found = () => asked ?? onPath(['firefox-esr', 'firefox'])
  if (!found() && install) installPackages('firefox-esr')
  return found()
}

/**
 * WebKitGTK with its driver, and a display for it, if they are here.
 * @param {{ install?: boolean }} [options] `install` fetches them where that can be done.
 * @returns {{ driver: string, browser: string, xvfb: string } | undefined}
 */
export function findWebKit({ install = false } = {}) {
  const found = () => {
    // Neither knows `--version`.
    const [driver, xvfb] = ['WebKitWebDriver', 'Xvfb'].map((name) => onPath([name], existsSync))
    const browser = miniBrowser()
    return driver && browser && xvfb ? { driver, browser, xvfb } : undefined
  }
  if (!found() && install) installPackages('webkit2gtk-driver', 'xvfb')
  return found()
}

/** WebKitGTK's test browser lies beside its library, in a folder that differs from system to system. */
function miniBrowser() {
  if (process.platform !== 'linux') return undefined
  const folders = ['/usr/lib', '/usr/lib64', '/usr/libexec', ...['x86_64', 'aarch64'].map((machine) => `/usr/lib/${machine}-linux-gnu`)]
  const names = ['webkitgtk-6.0', 'webkit2gtk-4.1', 'webkit2gtk-4.0']
  return names.flatMap((name) => folders.map((folder) => join(folder, name, 'MiniBrowser'))).find(existsSync)
}

/**
 * Installs packages of Debian and its kin, where this is allowed to.
 * @param {string[]} names
 */
function installPackages(...names) {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return
  const apt = () => run('apt-get', ['install', '-y', '--no-install-recommends', ...names]).status === 0
  if (apt()) return
  run('apt-get', ['update'])
  apt()
}

/** The arguments that make Chromium quiet, and that let it run as root. */
export function browserArgs() {
  const args = [
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ]
  return process.getuid?.() === 0 ? ['--no-sandbox', ...args] : args
}

function installedBrowser() {
  const env = process.env
  if (process.platform === 'darwin') {
    const applications = ['/Applications', join(env['HOME'] ?? '', 'Applications')]
    return applications
      .flatMap((folder) => [
        join(folder, 'Google Chrome.app/Contents/MacOS/Google Chrome'),
        join(folder, 'Chromium.app/Contents/MacOS/Chromium'),
      ])
      .find(runs)
  }
  if (windows) {
    return [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']]
      .filter((folder) => folder !== undefined)
      .flatMap((folder) => [
        join(folder, 'Google/Chrome/Application/chrome.exe'),
        join(folder, 'Chromium/Application/chrome.exe'),
      ])
      .find(runs)
  }
  return onPath(['chromium', 'google-chrome', 'google-chrome-stable', 'chromium-browser'])
}

/**
 * The first of these commands that is here.
 * @param {string[]} names
 * @param {(path: string) => boolean} [isIt] Default: it starts.
 */
function onPath(names, isIt = runs) {
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isIt)
}

/** The one that Playwright fetched, if it did. */
async function playwrightBrowser() {
  try {
    const { chromium } = await import('@playwright/test')
    const path = chromium.executablePath()
    return runs(path) ? path : undefined
  } catch {
    return undefined
  }
}

/**
 * Does it start? A file may be there without its libraries, or be a stub that asks for a snap.
 * @param {string} path
 */
function runs(path) {
  if (!existsSync(path)) return false
  // On Windows `--version` opens a window instead of printing.
  if (windows) return true
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0
}

/** @param {string[]} args */
function npm(args) {
  // Under `npm test` npm says where it is; that spares the shell, which Windows would need.
  const self = process.env['npm_execpath']
  return self?.endsWith('npm-cli.js')
    ? run(process.execPath, [self, ...args])
    : run('npm', args, { shell: windows })
}

/**
 * @param {string} command
 * @param {string[]} args
 * @param {import('node:child_process').SpawnSyncOptions} [options]
 */
function run(command, args, options) {
  return spawnSync(command, args, { cwd: root, stdio: 'inherit', ...options })
}
