// @ts-check
// Everything that must hold, in one command: `npm test`. Chosen steps: `npm test -- unit lint`.
//
// A step that fails does not stop the next one, so that one run tells all. Every test counts, and
// every other tool counts as one check. The last line is the result: "N passed, N failed".
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ensureDependencies, findBrowser, findFirefox, findWebKit } from './ensure.mjs'

/** @typedef {{ passed: number, failed: number, skipped: number, names: readonly string[] }} Counts `names` of what failed */

const root = fileURLToPath(new URL('..', import.meta.url))
const reports = mkdtempSync(join(tmpdir(), 'calma-test-'))

/**
 * Six browsers on two cores get in each other's way: a person's three presses may take four seconds there. So the few tests that
 * fail beside others are run once more, alone, and what they do there counts. More than so many are no accident.
 */
const BESIDE_OTHERS = 5

/** @type {Counts} */
const NONE = { passed: 0, failed: 0, skipped: 0, names: [] }
const FAILED = { ...NONE, failed: 1 }

/** @type {Record<string, () => Counts | Promise<Counts>>} */
const steps = {
  types: () => sum(readdirSync(root).filter((file) => /^tsconfig.*\.json$/.test(file)).map(checkTypes)),
  lint: () => check('eslint/bin/eslint.js', '--max-warnings', '0', '.'),
  unit: () => vitest('unit'),
  package: () => vitest('package'),
  e2e: async () => playwright(['test/e2e/', 'test/support/', '--project=chromium'], await chromium()),
  // Every twentieth situation in Chromium; in the two others every tenth, and every fortieth of those by other hands. All of them take an hour.
  engines: async () => sum([
    playwright(['test/conformance/', '--project=chromium', MANY_PAGES], { CONFORMANCE: '20', ...(await chromium()) }),
    await otherEngines({ CONFORMANCE: '10,40' }),
  ]),
}

/**
 * Steps that take long, and run when they are named.
 * @type {Record<string, () => Counts | Promise<Counts>>}
 */
const more = {
  // Every situation, not only the sample that is part of `engines`.
  conformance: async () => playwright(['test/conformance/', '--project=chromium', MANY_PAGES, TABLE], { ...WHOLE, ...(await chromium()) }),
  browsers: () => otherEngines(WHOLE),
}

/** A whole run tells README.md what is supported where. */
const WHOLE = { CONFORMANCE: '1', SUPPORT: join(root, 'test/conformance/support.json') }
const TABLE = '--reporter=./test/conformance/tableReporter.ts,json'

/** Most of the time a page waits for its visitor, so that many share a core. Chromium's need the least of it. */
const MANY_PAGES = '--workers=9'

process.exitCode = await main(process.argv.slice(2))
rmSync(reports, { recursive: true })

/**
 * @param {string[]} chosen
 * @returns {Promise<number>} the exit code
 */
async function main(chosen) {
  const known = { ...steps, ...more }
  const unknown = chosen.find((name) => !(name in known))
  if (unknown !== undefined) {
    console.error(`There is no step "${unknown}". Steps: ${Object.keys(known).join(', ')}.`)
    return 2
  }
  try {
    ensureDependencies()
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    console.log('\n0 passed, 1 failed')
    return 1
  }

  const names = chosen.length > 0 ? chosen : Object.keys(steps)
  const rows = []
  for (const name of names) {
    console.log(`\n── ${name} ${'─'.repeat(60 - name.length)}`)
    const began = Date.now()
    let counts
    try {
      counts = await /** @type {() => Counts | Promise<Counts>} */ (known[name])()
    } catch (error) {
      console.error(error instanceof Error ? error.message : error)
      counts = FAILED
    }
    rows.push({ name, ...counts, seconds: (Date.now() - began) / 1000 })
  }

  console.log(`\n${'step'.padEnd(10)}${['passed', 'failed', 'skipped', 'seconds'].map((title) => title.padStart(9)).join('')}`)
  for (const { name, passed, failed, skipped, seconds } of rows) {
    const cells = [passed, failed, skipped, seconds.toFixed(1)]
    console.log(name.padEnd(10) + cells.map((cell) => String(cell).padStart(9)).join(''))
  }
  const { passed, failed, skipped } = sum(rows)
  // Said again at the end: where a long log is cut, this is what is left of it.
  for (const { name, names } of rows) for (const failure of names) console.log(`\n✗ ${name}: ${failure}`)
  if (skipped > 0) console.log(`\n${skipped} skipped`)
  console.log(`\n${passed} passed, ${failed} failed`)
  return failed > 0 || passed === 0 ? 1 : 0
}

/** @param {string} tsconfig */
function checkTypes(tsconfig) {
  const counts = check('typescript/bin/tsc', '--noEmit', '--pretty', 'false', '--project', tsconfig)
  console.log(`${counts.failed > 0 ? '✗' : '✓'} ${tsconfig}`)
  return counts
}

/** @param {string} project */
function vitest(project) {
  const report = join(reports, `${project}.json`)
  const code = run('vitest/vitest.mjs', [
    ...['run', '--project', project],
    ...['--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
  ])
  const result = read(report)
  return trust(code, {
    passed: result.numPassedTests,
    // A file that cannot be loaded, or whose setup fails, has failed although no test of it did.
    failed: result.numFailedTests + result.testResults.filter(failedAsAWhole).length,
    skipped: result.numPendingTests + result.numTodoTests,
    names: result.testResults.flatMap(failuresOf),
  })
}

/** @typedef {{ name: string, status: string, message: string, assertionResults: { status: string, fullName: string, failureMessages: string[] }[] }} FileResult */

/** @param {FileResult} file */
function failedAsAWhole({ status, assertionResults }) {
  return status === 'failed' && assertionResults.every((test) => test.status !== 'failed')
}

/**
 * @param {FileResult} file
 * @returns {string[]} what failed of it, and why
 */
function failuresOf(file) {
  const path = relative(root, file.name)
  if (failedAsAWhole(file)) return [`${path}\n${brief(file.message)}`]
  return file.assertionResults.flatMap(({ status, fullName, failureMessages }) => (
    status === 'failed' ? [`${path}: ${fullName}\n${brief(failureMessages.join('\n'))}`] : []))
}

/** @param {string} message */
function brief(message) {
  return message.split('\n').filter((line) => line.trim() !== '').slice(0, 6).map((line) => `    ${line.slice(0, 300)}`).join('\n')
}

/** @returns {Promise<NodeJS.ProcessEnv>} */
async function chromium() {
  return { CHROMIUM_PATH: await findBrowser({ install: true }) }
}

/**
 * The conformance suite in Firefox and WebKitGTK. Where one is missing and cannot be installed, the
 * run goes on without it, and says so.
 * @param {NodeJS.ProcessEnv} env
 */
async function otherEngines(env) {
  const found = { firefox: findFirefox({ install: true }), webkitgtk: findWebKit({ install: true }) }
  const engines = Object.entries(found).flatMap(([name, path]) => (path ? [name] : []))
  const missing = Object.keys(found).filter((name) => !engines.includes(name))
  for (const name of missing) console.log(`Skipped: there is no ${name} here, and it could not be installed.`)
  const counts = engines.length > 0
    ? await playwright(['test/conformance/', '--workers=9', TABLE, ...engines.map((name) => `--project=${name}`)], env)
    : NONE
  return { ...counts, skipped: counts.skipped + missing.length }
}

/**
 * @param {string[]} options
 * @param {NodeJS.ProcessEnv} env
 */
function playwright(options, env) {
  const { errors, ...counts } = runPlaywright(options, env)
  const { failed } = counts
  // What a whole run says of support is written once, as it was.
  if (failed === 0 || failed > BESIDE_OTHERS || errors > 0 || env['SUPPORT']) return counts
  console.log(`\n${failed} failed, and run again alone:`)
  const alone = runPlaywright([...options.filter((option) => !option.startsWith('--workers')), '--last-failed', '--workers=1'], env)
  return { ...counts, passed: counts.passed + alone.passed, failed: errors + alone.failed, names: alone.names }
}

/**
 * @param {string[]} options
 * @param {NodeJS.ProcessEnv} env
 */
function runPlaywright(options, env) {
  const report = join(reports, `playwright-${readdirSync(reports).length}.json`)
  const code = run('@playwright/test/cli.js', ['test', '--reporter=dot,json', ...options], { ...env, PLAYWRIGHT_JSON_OUTPUT_NAME: report })
  const { stats, errors, suites } = read(report)
  const failed = stats.unexpected + stats.flaky + errors.length
  const names = [...errors.map((/** @type {{ message: string }} */ { message }) => brief(message)), ...suites.flatMap(unexpectedOf)]
  return { ...trust(code, { passed: stats.expected, failed, skipped: stats.skipped, names }), errors: errors.length }
}

/**
 * @typedef {{ title: string, specs: { ok: boolean, title: string, tests: { projectName: string, results: { error?: { message: string } }[] }[] }[], suites?: Suite[] }} Suite
 * @param {Suite} suite
 * @returns {string[]} what failed of it, and why
 */
function unexpectedOf({ title, specs, suites = [] }) {
  const own = specs.filter(({ ok }) => !ok).map((spec) => {
    const said = spec.tests.flatMap(({ results }) => results.flatMap(({ error }) => error?.message ?? []))
    return `${spec.tests.map(({ projectName }) => projectName).join()} ${title}: ${spec.title}\n${brief(said.join('\n'))}`
  })
  return [...own, ...suites.flatMap(unexpectedOf)]
}

/**
 * One tool, one check.
 * @param {string} tool
 * @param {string[]} args
 * @returns {Counts}
 */
function check(tool, ...args) {
  return run(tool, args) === 0 ? { ...NONE, passed: 1 } : FAILED
}

/**
 * A runner that ends badly without a failed test has crashed, and that is a failure too. So is one
 * that found no test.
 * @param {number | null} code
 * @param {Counts} counts
 */
function trust(code, counts) {
  const silent = counts.failed === 0 && (code !== 0 || counts.passed === 0)
  return silent ? { ...counts, failed: 1 } : counts
}

/**
 * @param {string} tool a script below node_modules
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 */
function run(tool, args, env) {
  const script = join(root, 'node_modules', tool)
  return spawnSync(process.execPath, [script, ...args], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  }).status
}

/** @param {string} path */
function read(path) {
  return JSON.parse(readFileSync(path, 'utf8'))
}

/** @param {readonly Counts[]} all */
function sum(all) {
  return all.reduce((a, b) => ({
    passed: a.passed + b.passed,
    failed: a.failed + b.failed,
    skipped: a.skipped + b.skipped,
    names: [...a.names, ...b.names],
  }))
}
