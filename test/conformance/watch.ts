import type { Calma } from '../../src/createInstance.ts'
import type { Signal } from '../../src/model/signal.ts'
import type { Trace } from '../../src/model/trace.ts'
import type { Driver } from './driver.ts'

/**
 * Runs in the page before anything else, and on every further page. Notes what calma tells, where
 * the next page of the same visit still finds it.
 */
export function listen(): void {
  let calma: Partial<Calma> | undefined
  Object.defineProperty(window, 'calma', {
    configurable: true,
    get: () => calma,
    set(value: Partial<Calma>) {
      calma = value
      calma.on?.('signal', (signal) => {
        const told = JSON.parse(sessionStorage.getItem('told') ?? '[]') as Signal[]
        sessionStorage.setItem('told', JSON.stringify([...told, signal]))
      })
    },
  })
}

/** What calma told so far. */
export function signalsOf(driver: Driver): Promise<readonly Signal[]> {
  return driver.evaluate(() => JSON.parse(sessionStorage.getItem('told') ?? '[]') as Signal[])
}

/** Waits until nothing more can come of what the visitor did, or until time is up. */
export async function untilAtRest(driver: Driver, watch: number, timeout: number): Promise<boolean> {
  const end = Date.now() + timeout
  while (Date.now() < end) {
    // On its way to another page, it cannot be asked.
    const rests = await driver.evaluate(isAtRest, watch).catch(() => false)
    // What the browser has to tell arrives with the next frames; and asking more often takes from two cores what the pages need.
    await new Promise((resolve) => setTimeout(resolve, 250))
    if (rests) return true
  }
  return false
}

export function traceOf(driver: Driver): Promise<Trace | undefined> {
  return driver.evaluate(() => (window as { calma?: Partial<Calma> }).calma?.trace?.())
}

/** Runs in the page. Every press has its verdict, and the last one has been watched for this long. */
function isAtRest(watch: number): boolean {
  /** Calma waits for nothing longer than this. */
  const LONGEST = 10_200
  /** So soon after it an answer is withdrawn, unless a request is on its way. */
  const PUT_BACK = 600
  const age = (t: number): number => performance.now() - t
  const observations = (window as { calma?: Partial<Calma> }).calma?.trace?.().observations ?? []
  const judged = new Set<number | undefined>()
  const ended = new Set<number>()
  for (const o of observations) {
    // What leads to another page has no verdict here. What was answered just now may yet be put back.
    if (o.type === 'answer' && (o.kind === 'positive' ? age(o.t) > PUT_BACK : o.kind !== 'pending' || o.by === 'navigation')) judged.add(o.press)
    if (o.type === 'answer' && o.kind === 'withdrawn') judged.delete(o.press)
    if (o.type === 'acceptance' || o.type === 'rejection') ended.add(o.attempt)
  }
  return observations.every((o) => {
    if (o.type === 'submit') return ended.has(o.attempt) || age(o.t) > LONGEST
    if (o.type !== 'press') return true
    const submit = observations.find((other) => other.type === 'submit' && other.press === o.press)
    return age(o.t) >= watch && (submit !== undefined || o.on === 'native' || judged.has(o.press) || age(o.t) > LONGEST)
  })
}
