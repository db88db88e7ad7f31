import { expect, type Page } from '@playwright/test'
import type { Snapshot } from '../../src/createInstance.ts'
import type { Signal, SignalType } from '../../src/model/signal.ts'
import type { Trace } from '../../src/model/trace.ts'

export interface Expectation {
  readonly page: Page
  /** What the visitor does. */
  readonly action: () => Promise<void>
  /** Signals that must come. */
  readonly expected?: readonly SignalType[]
  /** Signals that must not. */
  readonly refuted?: readonly SignalType[]
  /**
   * Runs in the page and says when nothing more can come. Default: every press has its verdict.
   * A sleep would be too short on a slow machine and too long on every other.
   */
  readonly quiet?: () => boolean
  /** Milliseconds to wait for all that. */
  readonly timeout?: number
}

/** The page's calma, as far as tests need it. */
interface PageWithCalma {
  calma?: {
    on?: (event: 'signal', listener: (signal: Signal) => void) => () => void
    trace?: () => Trace
    snapshot?: () => Snapshot
  }
  calmaSignals?: Signal[]
}

/**
 * Does something on a page and says what calma must and must not make of it. Gives the signals.
 * The action must not leave the page: what was heard before would be gone with it.
 */
export async function expectSignals({
  page,
  action,
  expected = [],
  refuted = [],
  quiet = everyPressIsJudged,
  timeout = 10_000,
}: Expectation): Promise<readonly Signal[]> {
  await page.waitForFunction(() => typeof (window as PageWithCalma).calma?.on === 'function' && (window as PageWithCalma).calma?.snapshot?.().running, undefined, { timeout })
  await page.evaluate(() => {
    const { calma } = window as PageWithCalma
    const signals: Signal[] = []
    ;(window as PageWithCalma).calmaSignals = signals
    calma?.on?.('signal', (signal) => signals.push(signal))
  })

  await action()

  const heard = (): Promise<Signal[]> => page.evaluate(() => (window as PageWithCalma).calmaSignals ?? [])
  const waiting = page.waitForFunction(
    (types) => types.every((type) => (window as PageWithCalma).calmaSignals?.some((signal) => signal.type === type)),
    expected,
    { timeout },
  )
  // Who is right is said below, with all that was heard; here only the waiting ends.
  const came = await waiting.then(() => true, () => false)
  const calmedDown = await page.waitForFunction(quiet, undefined, { timeout }).then(() => true, () => false)

  const signals = await heard()
  const told = signals.map(({ type, target, details }) => `\n  ${type} on "${target}" ${JSON.stringify(details)}`).join('')
  const types = signals.map(({ type }) => type)
  expect(expected.filter((type) => !types.includes(type)), `Signals that did not come. Heard:${told || ' none'}`).toEqual([])
  expect(refuted.filter((type) => types.includes(type)), `Signals that must not come. Heard:${told}`).toEqual([])
  expect(came && calmedDown, 'The page did not come to rest in time, so what must not come may still come.').toBe(true)
  return signals
}

/** Runs in the page. */
function everyPressIsJudged(): boolean {
  const { observations } = (window as PageWithCalma).calma?.trace?.() ?? { observations: [] }
  const judged = observations.flatMap((o) => (o.type === 'answer' && o.kind !== 'pending' ? [o.press] : []))
  return observations.every((o) => o.type !== 'press' || o.on === 'native' || judged.includes(o.press))
}
