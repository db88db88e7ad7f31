import type { IncomingMessage, ServerResponse } from 'node:http'
import type { SignalType } from '../../src/model/signal.ts'
import { expect, test } from '../support/test.ts'
import { families } from './families.ts'
import { playwrightVisitor } from './playwrightVisitor.ts'
import type { Answer, Situation } from './situation.ts'
import { listen, traceOf, untilAtRest } from './watch.ts'

/** The longest that calma waits for anything, and a little. */
const TIMEOUT = 13_000

/** All of them take a while: without `CONFORMANCE=all`, every fourth. */
const isChosen = (_: Situation, i: number): boolean => process.env['CONFORMANCE'] === 'all' || i % 4 === 0

for (const [family, situations] of Object.entries(families)) {
  test.describe(family, () => {
    for (const situation of situations.filter(isChosen)) {
      test.describe(() => {
        // A touch screen gives the page its handlers for touches after the page has begun.
        test.use(situation.touch ? { hasTouch: true, pagePatches: /ontouch/ } : {})
        test(situation.name, ({ page, site }, info) => run(situation, family, { page, site, info }))
      })
    }
  })
}

test('the known limits', () => {
  const limits = Object.entries(families).flatMap(([family, situations]) =>
    situations.flatMap(({ name, knownLimit }) => (knownLimit ? [`  ${family}: ${name}\n    ${knownLimit}`] : [])))
  console.log(`${limits.length} known limits:\n${limits.join('\n')}`)
})

type Fixtures = Parameters<Parameters<typeof test>[2]>[0]
interface Stage extends Pick<Fixtures, 'page' | 'site'> {
  readonly info: ReturnType<typeof test.info>
}

async function run(situation: Situation, family: string, { page, site, info }: Stage): Promise<void> {
  const { html, routes = {}, socket, observeCalls = false, act, expected, allowed = [], watch = 0, knownLimit } = situation
  for (const [path, answer] of Object.entries(routes)) site.route(path, (request, response) => send(answer, request, response))
  if (socket !== undefined) site.socket('/socket', socket)
  // A person needs a moment to read a dialog.
  page.on('dialog', (dialog) => void setTimeout(() => void dialog.accept().catch(() => {}), 700))

  const signals = await listen(page)
  await page.goto(site.page(html, situation.bringsCalma ? { load: false } : { observeCalls }))
  await page.waitForFunction(() => typeof (window as { calma?: { trace?: unknown } }).calma?.trace === 'function')
  // The part that observes calls is fetched: it is there when the browser's own method is not.
  if (observeCalls) await page.waitForFunction(() => !/native code/.test(CSSStyleSheet.prototype.insertRule.toString()))
  await act(playwrightVisitor(page))
  const isAtRest = await untilAtRest(page, watch, TIMEOUT)
  const trace = await traceOf(page)

  const told = [...new Set(signals.map(({ type }) => type))]
  const verdict: Verdict = {
    family,
    name: situation.name,
    observeCalls,
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
    expect([...missed, ...wrong], `This limit is lifted: take \`knownLimit\` away. Heard:${heard}`).not.toEqual([])
  } else {
    expect({ missed, wrong }, `Heard:${heard}\nObserved:${seen}`).toEqual({ missed: [], wrong: [] })
  }
  expect(isAtRest, `Not every press was judged, so what must not come may still come. Observed:${seen}`).toBe(true)
}

/** What came of a situation, for the table. */
export interface Verdict {
  readonly family: string
  readonly name: string
  readonly observeCalls: boolean
  readonly expected: readonly SignalType[]
  readonly missed: readonly SignalType[]
  readonly wrong: readonly SignalType[]
  readonly told: readonly SignalType[]
  readonly knownLimit?: string
}

function send({ after = 0, status = 200, type = 'text/plain', body = '', headers = {}, breaks }: Answer, request: IncomingMessage, response: ServerResponse): void {
  setTimeout(() => {
    if (breaks) request.socket.destroy()
    else response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store', 'access-control-allow-origin': '*', ...headers }).end(body)
  }, after)
}
