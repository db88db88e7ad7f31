// @ts-check
// What calma costs the page, measured in Chromium against the same page without it, in one run:
// `npm run bench`. See README.md beside this file.
import { chromium } from '@playwright/test'
import { browserArgs, findBrowser } from '../../scripts/ensure.mjs'
import { forcedLayouts } from './layouts.mjs'
import { serve } from './serve.mjs'
import { openTab, pause } from './tab.mjs'

/** @typedef {import('./tab.mjs').Tab} Tab */
/** @typedef {{ code: number, rest: number }} Sizes */
/** @typedef {{ what: string, unit: string, without?: number, with?: number, cost: number, spread?: readonly [number, number], bar?: number, note?: string }} Row */

const ROUNDS = Number(process.env['ROUNDS'] ?? 5)

/** A little more than a press is waited for, and the sample that follows. */
const VERDICT = 2500 + 1300

/** As quick presses of people are, one after the other. */
const GAP = 300

/** Where the buttons are, by tab. @type {WeakMap<Tab, { x: number, y: number }[]>} */
const places = new WeakMap()

const site = await serve()
const browser = await chromium.launch({ executablePath: await findBrowser(), args: browserArgs() })
/** @type {Row[]} */
const rows = []
try {
  await main()
} finally {
  await browser.close()
  site.close()
}
print()

async function main() {
  const parts = { presses: pressed, input, start: startUp, idle, heap, layouts }
  const chosen = process.argv.slice(2)
  const unknown = chosen.find((name) => !(name in parts))
  if (unknown !== undefined) throw new Error(`There is no part "${unknown}". Parts: ${Object.keys(parts).join(', ')}.`)
  for (const [name, run] of Object.entries(parts)) if (chosen.length === 0 || chosen.includes(name)) await run()
}

async function pressed() {
  await compare('a press that is answered', 'answered', { bar: 0.1, act: (tab) => presses(tab, 20, 1300) })
  await compare('a press that is dead', 'dead', { bar: 0.1, act: (tab) => presses(tab, 8, VERDICT) })
  await compare('… watched by something that does nothing', 'dead', { by: 'bare', act: (tab) => presses(tab, 8, VERDICT) })
  await compare('a press on a page of 5,000 nodes', 'long', { bar: 0.1, act: (tab) => presses(tab, 20, 1300) })
  await compare('a press under 1,000 changes/s', 'busy', { bar: 0.1, act: (tab) => presses(tab, 20, 1300), note: 'and all changes while it waits' })
  await compare('a change while a press waits', 'change', { unit: 'µs', act: changes })
}

async function input() {
  await compare('a move of the pointer', 'answered', { unit: 'µs', bar: 1, act: moves })
  await compare('a key going down', 'form', { unit: 'µs', bar: 100, act: keys })
}

/**
 * The same in two tabs, in turns: with calma, and without. What is told is the median of the differences.
 * @param {string} what
 * @param {string} name of the page
 * @param {{ unit?: 'ms' | 'µs', bar?: number, note?: string, by?: 'with' | 'bare', act: (tab: Tab) => Promise<number> }} options `act` says how often it did it
 */
async function compare(what, name, { unit = 'ms', bar, note, by = 'with', act }) {
  const tabs = [await openTab(browser, `${site.origin}/without/${name}`), await openTab(browser, `${site.origin}/${by}/${name}`)]
  // The page is learnt after loading, and code becomes fast by being run.
  await pause(5500)
  for (const tab of tabs) await act(tab)
  /** @type {[number[], number[]]} */
  const figures = [[], []]
  for (let round = 0; round < ROUNDS; round++) {
    // Whoever comes first in one round comes last in the next.
    for (const i of round % 2 ? [1, 0] : [0, 1]) {
      const tab = /** @type {Tab} */ (tabs[i])
      const before = await tab.worked()
      const times = await act(tab)
      figures[i]?.push((unit === 'µs' ? 1000 : 1) * (await tab.worked() - before) / times)
    }
  }
  for (const tab of tabs) await tab.close()
  const [without, withCalma] = figures
  const costs = withCalma.map((figure, round) => figure - /** @type {number} */ (without[round]))
  add({ what, unit, without: quantile(without, 0.5), with: quantile(withCalma, 0.5), cost: quantile(costs, 0.5), spread: [quantile(costs, 0.25), quantile(costs, 0.75)], bar, note })
}

/**
 * @param {Tab} tab
 * @param {number} times
 * @param {number} after milliseconds until all that follows is done
 */
async function presses(tab, times, after) {
  for (let i = 0; i < times; i++) {
    await tab.press(await place(tab, i % 10))
    await pause(GAP)
  }
  await pause(after)
  return times
}

/** @param {Tab} tab @param {number} i */
async function place(tab, i) {
  const known = places.get(tab) ?? []
  places.set(tab, known)
  return (known[i] ??= await tab.middleOf(`#b${i}`))
}

/** @param {Tab} tab */
async function changes(tab) {
  await tab.press(await place(tab, 0))
  for (let i = 0; i < 20; i++) {
    await tab.page.evaluate('change(100)')
    await pause(50)
  }
  await pause(VERDICT)
  return 2000
}

/** @param {Tab} tab */
async function moves(tab) {
  for (let i = 0; i < 300; i++) await tab.client.send('Input.dispatchMouseEvent', { type: 'mouseMoved', x: 50 + (i % 200), y: 200 })
  return 300
}

/** @param {Tab} tab */
async function keys(tab) {
  await tab.page.locator('#field').focus()
  for (let i = 0; i < 100; i++) await tab.page.keyboard.press('a')
  await tab.page.locator('#field').evaluate((field) => { /** @type {HTMLInputElement} */ (field).value = '' })
  return 100
}

async function startUp() {
  /** @type {[number[], number[]]} */
  const figures = [[], []]
  /** @type {[number[], number[]]} */
  const long = [[], []]
  for (let round = 0; round < ROUNDS; round++) {
    for (const i of round % 2 ? [1, 0] : [0, 1]) {
      const tab = await openTab(browser, `${site.origin}/${i ? 'with' : 'without'}/answered`, { throttle: 4 })
      await pause(500)
      figures[i]?.push(await tab.worked())
      long[i]?.push(await tab.longTasks())
      await tab.close()
    }
  }
  const [without, withCalma] = figures
  const costs = withCalma.map((figure, round) => figure - /** @type {number} */ (without[round]))
  add({ what: 'long tasks while loading, 4× slower', unit: '', without: quantile(long[0], 0.5), with: quantile(long[1], 0.5), cost: quantile(long[1], 0.5) - quantile(long[0], 0.5), bar: 0, note: 'of 50 ms and more' })
  add({ what: 'loading and starting, 4× slower', unit: 'ms', without: quantile(without, 0.5), with: quantile(withCalma, 0.5), cost: quantile(costs, 0.5), spread: [quantile(costs, 0.25), quantile(costs, 0.75)], note: 'in several tasks' })
}

async function idle() {
  const tab = await openTab(browser, `${site.origin}/with/answered`, { counting: true })
  await presses(tab, 5, 0)
  // The longest that anything is waited for is ten seconds.
  await pause(11_500)
  const running = /** @type {Record<'timers' | 'observers' | 'moves', number>} */ (await tab.page.evaluate('running()'))
  add({ what: 'idle: timers', unit: '', cost: running.timers, bar: 0 })
  add({ what: 'idle: observers running', unit: '', cost: running.observers, bar: 0 })
  add({ what: 'listeners for moves of the pointer', unit: '', cost: running.moves, bar: 0 })
  await tab.close()
}

async function heap() {
  const tabs = [await openTab(browser, `${site.origin}/without/answered`), await openTab(browser, `${site.origin}/with/answered`)]
  const grown = []
  for (const tab of tabs) {
    const at = await Promise.all(Array.from({ length: 10 }, (_, i) => place(tab, i)))
    await pause(5500)
    const before = await tab.heap()
    // Ten at a time: the browser queues them, and each is handled by itself.
    for (let i = 0; i < 1000; i++) await Promise.all(at.map((one) => tab.press(one)))
    await pause(VERDICT)
    const after = await tab.heap()
    grown.push({ code: after.code - before.code, rest: after.rest - before.rest })
    await tab.close()
  }
  const [without, withCalma] = /** @type {[Sizes, Sizes]} */ (/** @type {unknown} */ (grown))
  const what = 'memory after 10,000 presses, above the start'
  add({ what, unit: 'kB', without: without.rest, with: withCalma.rest, cost: withCalma.rest - without.rest, bar: 200, note: 'without compiled code' })
  add({ what: '… compiled code', unit: 'kB', without: without.code, with: withCalma.code, cost: withCalma.code - without.code, note: 'of the browser\'s making' })
}

async function layouts() {
  let calls = 0
  const inInput = []
  const elsewhere = []
  for (const [name, after] of /** @type {const} */ ([['answered', 500], ['dead', VERDICT], ['long', 500], ['busy', 500]])) {
    const tab = await openTab(browser, `${site.origin}/modules/${name}`)
    await place(tab, 0)
    await pause(500)
    const found = await forcedLayouts(browser, tab.page, async () => void await presses(tab, 10, after))
    await tab.close()
    calls += found.calls
    inInput.push(...found.inInput)
    elsewhere.push(...found.elsewhere.map((text) => `${name}: ${text}`))
  }
  if (calls === 0) throw new Error('The trace holds no call of calma: nothing was measured.')
  add({ what: 'layouts and styles forced in input handlers', unit: '', cost: inInput.length, bar: 0, note: `in ${calls} calls${summary(inInput)}` })
  add({ what: 'layouts and styles forced elsewhere', unit: '', cost: elsewhere.length, note: `after a paint${summary(elsewhere)}` })
}

/** @param {readonly string[]} all */
function summary(all) {
  const counts = new Map()
  for (const one of all) counts.set(one, (counts.get(one) ?? 0) + 1)
  return [...counts].map(([one, times]) => `; ${times}× ${one}`).join('')
}

/** @param {readonly number[]} figures @param {number} q */
function quantile(figures, q) {
  const sorted = [...figures].sort((a, b) => a - b)
  const at = (sorted.length - 1) * q
  const low = /** @type {number} */ (sorted[Math.floor(at)])
  return low + (/** @type {number} */ (sorted[Math.ceil(at)]) - low) * (at % 1)
}

/** @param {{ [K in keyof Row]: Row[K] | undefined }} row */
function add(row) {
  rows.push(/** @type {Row} */ (row))
  console.error(`… ${row.what}`)
}

function print() {
  const show = (/** @type {number | undefined} */ figure, digits = 3) => (figure === undefined ? '' : Number.isInteger(figure) ? String(figure) : figure.toFixed(digits))
  const lines = [
    ['what', 'unit', 'without', 'with', 'ratio', 'cost', 'quartiles', 'bar', 'verdict', 'note'],
    ...rows.map((row) => [
      row.what, row.unit, show(row.without), show(row.with),
      row.without !== undefined && row.with !== undefined && row.unit !== 'kB' ? show(row.with / row.without, 2) : '',
      show(row.cost), row.spread ? row.spread.map((figure) => show(figure)).join(' … ') : '',
      row.bar === undefined ? '' : `≤ ${row.bar}`, row.bar === undefined ? '' : row.cost <= row.bar ? 'met' : 'MISSED', row.note ?? '',
    ]),
  ]
  const widths = /** @type {string[]} */ (lines[0]).map((_, column) => Math.max(...lines.map((line) => /** @type {string} */ (line[column]).length)))
  console.log(lines.map((line) => `| ${line.map((cell, column) => cell.padEnd(/** @type {number} */ (widths[column]))).join(' | ')} |`).join('\n'))
  if (rows.some(({ cost, bar }) => bar !== undefined && cost > bar)) process.exitCode = 1
}
