// @ts-check
// Layouts and style recalculations that happen while a function of calma runs, from a trace of the browser.

/** @typedef {{ name: string, ph: string, ts: number, dur?: number, tid: number, pid: number, args?: { data?: { url?: string, functionName?: string, lineNumber?: number, type?: string } } }} TraceEvent */

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {import('@playwright/test').Page} page
 * @param {() => Promise<void>} act
 * @returns {Promise<{ calls: number, inInput: string[], elsewhere: string[] }>}
 */
export async function forcedLayouts(browser, page, act) {
  await browser.startTracing(page, { categories: ['devtools.timeline', 'blink.user_timing', 'v8.execute'] })
  await act()
  const { traceEvents } = /** @type {{ traceEvents: TraceEvent[] }} */ (JSON.parse((await browser.stopTracing()).toString()))
  const spans = traceEvents.filter(({ ph }) => ph === 'X')
  const isOurs = (/** @type {TraceEvent} */ { name, args }) => name === 'FunctionCall' && /\/calma\//.test(args?.data?.url ?? '')
  const calls = spans.filter(isOurs)
  const inputs = spans.filter(({ name, args }) => name === 'EventDispatch' && /^(pointer|mouse|key|click)/.test(args?.data?.type ?? ''))
  const work = spans.filter(({ name }) => name === 'Layout' || name === 'UpdateLayoutTree')
  const within = (/** @type {TraceEvent} */ inner, /** @type {TraceEvent} */ outer) =>
    inner.pid === outer.pid && inner.tid === outer.tid && inner.ts >= outer.ts && inner.ts + (inner.dur ?? 0) <= outer.ts + (outer.dur ?? 0)
  /** @type {string[]} */
  const inInput = []
  /** @type {string[]} */
  const elsewhere = []
  for (const one of work) {
    const call = calls.find((outer) => within(one, outer))
    if (!call) continue
    const { functionName, lineNumber } = call.args?.data ?? {}
    const list = inputs.some((input) => within(call, input)) ? inInput : elsewhere
    list.push(`${one.name} in ${functionName || 'a function'} at line ${lineNumber}`)
  }
  return { calls: calls.length, inInput, elsewhere }
}
