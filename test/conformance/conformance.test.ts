import type { IncomingMessage, ServerResponse } from 'node:http'
import type { SignalType } from '../../src/model/signal.ts'
import { destroyAndReport, installLeakDetector } from '../support/leakDetector.ts'
import { runFirst } from '../support/site.ts'
import { expect, siteTest } from '../support/test.ts'
import { createVisitor } from './createVisitor.ts'
import { differences, fingerless } from './differences.ts'
import type { Driver, Engine, EngineName } from './driver.ts'
import { startChromium } from './drivers/chromium.ts'
import { startFirefox } from './drivers/firefox.ts'
import { startWebKit } from './drivers/webkitgtk.ts'
import { families } from './families.ts'
import type { Answer, Situation } from './situation.ts'
import { listen, signalsOf, traceOf, untilAtRest } from './watch.ts'

/** The longest that calma waits for anything, and a little. */
const TIMEOUT = 13_000

const START: Readonly<Record<EngineName, () => Promise<Engine>>> = { chromium: startChromium, firefox: startFirefox, webkitgtk: startWebKit }

/** All of them take a while: every twentieth, or as `CONFORMANCE` says. 1 is all; 10,40 every tenth, and every fortieth of the long ones by other hands. */
const [EVERY = 20, EVERY_SITE = EVERY] = (process.env['CONFORMANCE'] ?? '20').split(',').map(Number)

/** Runs on every page before anything else. */
const FIRST = `(${listen.toString()})();(${installLeakDetector.toString()})()`

const test = siteTest.extend<object, { engineName: EngineName; engine: Engine }>({
  engineName: ['chromium', { option: true, scope: 'worker' }],
  engine: [
    async ({ engineName }, use) => {
      const engine = await START[engineName]()
      await use(engine)
      await engine.close()
    },
    { scope: 'worker', timeout: 60_000 },
  ],
})

for (const [family, situations] of Object.entries(families)) {
  test.describe(family, () => {
    for (const situation of situations.filter((_, i) => i % (family === 'sites' ? EVERY_SITE : EVERY) === 0)) {
      test(situation.name, async ({ engine, engineName, site }, info) => {
        test.skip(situation.touch === true && fingerless[engineName] !== undefined, fingerless[engineName])
        const named = differences.find((one) => one.engine === engineName && one.situations[family]?.includes(situation.name))
        test.skip(named?.kind === 'cannot' && !named.where, named?.reason)
        const driver = await engine.open({ touch: situation.touch === true })
        try {
          const difference = named?.where && !(await driver.evaluate(named.where)) ? undefined : named
          test.skip(difference?.kind === 'cannot', difference?.reason)
          const knownLimit = difference ? (difference.kind === 'limit' ? difference.reason : undefined) : situation.knownLimit
          await run({ situation, family, knownLimit, driver, site, info, version: engine.version })
        } finally {
          await driver.close()
        }
      })
    }
  })
}

test('differences between engines are those of situations that there are', () => {
  const named = differences.flatMap(({ situations }) => Object.entries(situations).flatMap(([family, names]) => names.map((name) => `${family}: ${name}`)))
  const known = Object.entries(families).flatMap(([family, situations]) => situations.map(({ name }) => `${family}: ${name}`))
  expect(named.filter((name) => !known.includes(name))).toEqual([])
})

interface Stage extends Pick<Parameters<Parameters<typeof test>[2]>[0], 'site'> {
  readonly situation: Situation
  readonly family: string
  readonly knownLimit: string | undefined
  readonly version: string
  readonly driver: Driver
  readonly info: ReturnType<typeof test.info>
}

async function run({ situation, family, knownLimit, version, driver, site, info }: Stage): Promise<void> {
  const { html, routes = {}, socket, observeCalls = false, act, expected, allowed = [], watch = 0 } = situation
  for (const [path, answer] of Object.entries(routes)) site.route(path, (request, response) => send(answer, request, response))
  if (socket !== undefined) site.socket('/socket', socket)
  await driver.goto(site.page(html, { first: FIRST, ...(situation.bringsCalma ? { load: false } : { observeCalls }) }))
  const visitor = createVisitor(driver)
  await visitor.waitFor('window.calma?.snapshot?.().running')
  // The part that observes calls is fetched: it is there when the browser's own method is not.
  if (observeCalls) await visitor.waitFor('!/native code/.test(CSSStyleSheet.prototype.insertRule.toString())')
  await act(visitor)
  const isAtRest = await untilAtRest(driver, watch, TIMEOUT)
  const signals = await signalsOf(driver)
  const trace = await traceOf(driver)

  const told = [...new Set(signals.map(({ type }) => type))]
  const verdict: Verdict = {
    version,
    family,
    expected,
    missed: expected.filter((type) => !told.includes(type)),
    wrong: told.filter((type) => !expected.includes(type) && !allowed.includes(type)),
    told,
    ...(knownLimit ? { knownLimit } : {}),
  }
  await info.attach('verdict', { body: JSON.stringify(verdict), contentType: 'application/json' })
  await info.attach('trace', { body: JSON.stringify(trace, null, 1), contentType: 'application/json' })

  const heard = signals.map(({ type, target, details }) => `\n  ${type} on "${target}" ${JSON.stringify(details)}`).join('') || ' nothing'
  const seen = trace?.observations.map((observation) => `\n  ${JSON.stringify(observation)}`).join('')
  const { missed, wrong } = verdict
  if (knownLimit) {
    expect([...missed, ...wrong], `This limit is lifted. Heard:${heard}`).not.toEqual([])
  } else {
    expect({ missed, wrong }, `Heard:${heard}\nObserved:${seen}`).toEqual({ missed: [], wrong: [] })
  }
  expect(isAtRest, `Not every press was judged, so what must not come may still come. Observed:${seen}`).toBe(true)

  const left = await driver.evaluate(destroyAndReport)
  // A touch screen gives the page its handlers for touches after the page has begun.
  const patched = left?.patched.filter((name) => !(situation.touch && /ontouch/.test(name)))
  expect({ ...left, patched }, 'What calma.destroy() left behind').toEqual({ attached: [], patched: [] })
}

/** What came of a situation, for the table. */
export interface Verdict {
  /** The engine's. */
  readonly version: string
  readonly family: string
  readonly expected: readonly SignalType[]
  readonly missed: readonly SignalType[]
  readonly wrong: readonly SignalType[]
  readonly told: readonly SignalType[]
  readonly knownLimit?: string
}

function send({ after = 0, status = 200, type = 'text/plain', body = '', headers = {}, breaks }: Answer, request: IncomingMessage, response: ServerResponse): void {
  setTimeout(() => {
    if (breaks) request.socket.destroy()
    // Of what must not be stored and is not read, Chromium tells nothing: a limit of its own, with situations of its own.
    else response.writeHead(status, { 'content-type': type, 'cache-control': 'no-cache', 'access-control-allow-origin': '*', ...headers })
      // A part that script puts into the page is no page.
      .end(type === 'text/html' && request.headers['sec-fetch-dest'] !== 'empty' ? runFirst(FIRST, String(body)) : body)
  }, after)
}
