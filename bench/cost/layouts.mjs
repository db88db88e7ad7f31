// @ts-check
// Layouts and style recalculations that happen while a function of calma runs, from a trace of the browser.

/** @typedef {{ functionName: string, url: string, lineNumber: number }} Frame */
/** @typedef {{ name: string, ph: string, ts: number, dur?: number, tid: number, pid: number, args?: { data?: { url?: string, type?: string }, beginData?: { stackTrace?: Frame[] } } }} TraceEvent */

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {import('@playwright/test').Page} page
 * @param {() => Promise<void>} act
 * @returns {Promise<{ calls: number, inInput: string[], elsewhere: string[] }>}
 */
export async function forcedLayouts(browser, page, act) {
  await browser.startTracing(page, { categories: ['devtools.timeline', 'disabled-by-default-devtools.timeline.stack'] })
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
    const { functionName, lineNumber, url } = one.args?.beginData?.stackTrace?.find((frame) => /\/calma\//.test(frame.url)) ?? { functionName: '', lineNumber: 0, url: '' }
    const list = inputs.some((input) => within(call, input)) ? inInput : elsewhere
    list.push(`${one.name} in ${functionName || 'a function'} (${url.split('/').at(-1)}:${lineNumber})`)
  }
  return { calls: calls.length, inInput, elsewhere }
}
