import { expect, type Page } from '@playwright/test'
import { startDemo } from '../../examples/serve.mjs'
import type { Calma } from '../../src/createInstance.ts'
import type { Outcome } from '../../src/model/outcome.ts'
import type { ScoreReading } from '../../src/model/score.ts'
import type { Signal } from '../../src/model/signal.ts'
import type { Trace } from '../../src/model/trace.ts'
import { replay } from '../../src/replay/replay.ts'
import type { Loading } from './site.ts'
import { test as base } from './test.ts'
import {
  rageClick, disabledClick, deadClick, slowClick, formLoop, errorBurst, errorClick, backtrack, oscillation, keyMash, fieldLoop,
} from '../../src/index.ts'

/** What both the script tag's file and the shop's own script begin with. */
const SIGNALS = [rageClick, disabledClick, deadClick, slowClick, formLoop, errorBurst, errorClick, backtrack, oscillation, keyMash, fieldLoop]

export { expect }

type Demo = Awaited<ReturnType<typeof startDemo>>

/** What a page heard from calma since it was loaded. */
interface Heard {
  signals: Signal[]
  scores: (ScoreReading & { t: number })[]
  outcomes: Outcome[]
}

/** Playwright's `test` with the demo running: shop, relay and desk, over a database in memory. */
export const test = base.extend<object, { demo: Demo }>({
  demo: [
    async ({}, use) => {
      const demo = await startDemo({ port: 0, quiet: true, relay: { limits: { perClient: { max: 1000, seconds: 60 } } } })
      await use(demo)
      await demo.close()
    },
    { scope: 'worker' },
  ],
})

/** Opens a page of the shop, with calma loaded in this way, and listens to it from the first event on. */
export async function openShop(page: Page, demo: Demo, path: string, loading: Loading): Promise<void> {
  await page.addInitScript(listen)
  await page.goto(`${demo.url}${path}?calma=${loading}`)
  await untilRunning(page)
}

/** Calma runs and has the shop's rules. */
export async function untilRunning(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const { calma } = window as { calma?: Calma }
    return calma?.snapshot?.().running && calma.explain().length > 0
  })
}

/** What calma has told so far. */
export async function heard(page: Page): Promise<Heard> {
  return page.evaluate(() => (window as unknown as { heard: Heard }).heard)
}

export async function types(page: Page): Promise<string[]> {
  return (await heard(page)).signals.map(({ type }) => type)
}

/** Every press has its verdict, so nothing more can come of them. */
export async function untilJudged(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const { observations } = (window as unknown as { calma: Calma }).calma.trace()
    const judged = new Set(observations.flatMap((o) => (o.type === 'answer' && o.kind !== 'pending' ? [o.press] : [])))
    return observations.every((o) => o.type !== 'press' || o.on === 'native' || judged.has(o.press))
  })
}

/** The trace, replayed in Node by the pure engine, gives what the page gave: bit for bit. */
export async function expectReplay(page: Page): Promise<void> {
  const { trace, told } = await page.evaluate(() => ({
    trace: JSON.stringify((window as unknown as { calma: Calma }).calma.trace()),
    told: JSON.stringify((window as unknown as { heard: Heard }).heard),
  }))
  const { signals, scores } = JSON.parse(told) as Heard
  const again = replay(JSON.parse(trace) as Trace, { signals: SIGNALS.map((detector) => detector()) })
  expect(again.signals).toEqual(signals)
  for (const { t, score, parts } of scores) {
    const step = again.steps.filter(({ observation }) => observation.t === t).find((candidate) => candidate.score === score)
    expect(step, `no step of the replay has the score ${score} at ${t}`).toBeDefined()
    expect(step!.parts).toEqual(parts)
  }
}

/** Runs in the page, before its scripts: listens to the instance from the moment it is there. */
function listen(): void {
  const heard: Heard = { signals: [], scores: [], outcomes: [] }
  let calma: Partial<Calma> | undefined
  Object.defineProperty(window, 'calma', {
    configurable: true,
    get: () => calma,
    set(value: Partial<Calma>) {
      calma = value
      calma.on?.('signal', (signal) => heard.signals.push(signal))
      calma.on?.('score', (score) => heard.scores.push(score))
      calma.on?.('outcome', (outcome) => heard.outcomes.push(outcome))
    },
  })
  Object.assign(window, { heard })
}
