// @ts-check
// One page in one tab, driven and measured over the DevTools protocol.

/** @typedef {Awaited<ReturnType<typeof openTab>>} Tab */

/** @param {number} milliseconds */
export const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds))

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {string} url
 * @param {{ throttle?: number, counting?: boolean }} [options] `throttle`: so many times slower; `counting`: `running()` says in the page what runs
 */
export async function openTab(browser, url, { throttle = 1, counting = false } = {}) {
  const context = await browser.newContext()
  if (counting) await context.addInitScript(countWhatRuns)
  const page = await context.newPage()
  const client = await context.newCDPSession(page)
  // The processor's time on this thread, not the clock's: what else the machine does is left out.
  await client.send('Performance.enable', { timeDomain: 'threadTicks' })
  if (throttle > 1) await client.send('Emulation.setCPUThrottlingRate', { rate: throttle })
  await page.goto(url)

  return {
    page, client,
    /** Milliseconds that the main thread has been at work since the tab was opened. */
    async worked() {
      const { metrics } = await client.send('Performance.getMetrics')
      return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN)
    },
    /** How many tasks have held the page up for 50 ms or more since it was opened. */
    longTasks: () => page.evaluate(() => new Promise((/** @type {(count: number) => void} */ resolve) => {
      let count = 0
      new PerformanceObserver((list) => void (count += list.getEntries().length)).observe({ type: 'longtask', buffered: true })
      // What is buffered is told in a task of its own.
      setTimeout(() => resolve(count), 100)
    })),
    /** Kilobytes in use after a full garbage collection: compiled code, and all else. */
    async heap() {
      for (let i = 0; i < 3; i++) await client.send('HeapProfiler.collectGarbage')
      let text = ''
      const heard = (/** @type {{ chunk: string }} */ { chunk }) => void (text += chunk)
      client.on('HeapProfiler.addHeapSnapshotChunk', heard)
      await client.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false })
      client.off('HeapProfiler.addHeapSnapshotChunk', heard)
      return sizesIn(JSON.parse(text))
    },
    /** @param {string} selector */
    async middleOf(selector) {
      const { x, y, width, height } = /** @type {{ x: number, y: number, width: number, height: number }} */ (await page.locator(selector).boundingBox())
      return { x: x + width / 2, y: y + height / 2 }
    },
    /**
     * A press of the real mouse.
     * @param {{ x: number, y: number }} at
     */
    async press(at) {
      const event = /** @type {const} */ ({ ...at, button: 'left', clickCount: 1 })
      // Both are sent before either is answered, so that presses sent together come one after the other.
      await Promise.all([
        client.send('Input.dispatchMouseEvent', { ...event, type: 'mousePressed', buttons: 1 }),
        client.send('Input.dispatchMouseEvent', { ...event, type: 'mouseReleased' }),
      ])
    },
    close: () => context.close(),
  }
}

/**
 * A snapshot says itself how it is laid out: rows of numbers, as named in `node_fields`.
 * @param {{ nodes: number[], snapshot: { meta: { node_fields: string[], node_types: [string[], ...unknown[]] } } }} snapshot
 */
function sizesIn({ nodes, snapshot: { meta: { node_fields: fields, node_types: [types] } } }) {
  const [type, size] = ['type', 'self_size'].map((name) => fields.indexOf(name))
  const sizes = { code: 0, rest: 0 }
  for (let at = 0; at < nodes.length; at += fields.length) {
    const kind = types[/** @type {number} */ (nodes[at + /** @type {number} */ (type)])]
    sizes[kind === 'code' ? 'code' : 'rest'] += /** @type {number} */ (nodes[at + /** @type {number} */ (size)]) / 1000
  }
  return sizes
}

/** Runs in the page, before its scripts. The pages that are asked have no timers or observers of their own. */
function countWhatRuns() {
  const timers = new Set()
  const observers = new Set()
  /** @type {string[]} */
  const listeners = []
  /** Who calls: the driver has its own listeners. */
  const isCalma = () => /\/calma\//.test(new Error().stack ?? '')
  const { setTimeout: set, clearTimeout: clear } = window
  Object.assign(window, {
    /** @param {() => void} task @param {number} time */
    setTimeout(task, time) {
      const id = set(() => {
        timers.delete(id)
        task()
      }, time)
      timers.add(id)
      return id
    },
    /** @param {number} id */
    clearTimeout(id) {
      timers.delete(id)
      clear(id)
    },
  })
  for (const { prototype } of [MutationObserver, PerformanceObserver]) {
    const { observe, disconnect } = /** @type {MutationObserver} */ (prototype)
    Object.assign(prototype, {
      /** @this {MutationObserver} @param {[Node, MutationObserverInit]} args */
      observe(...args) {
        if (isCalma()) observers.add(this)
        return observe.apply(this, args)
      },
      /** @this {MutationObserver} */
      disconnect() {
        observers.delete(this)
        return disconnect.call(this)
      },
    })
  }
  const { addEventListener } = EventTarget.prototype
  /** @this {EventTarget} @param {Parameters<typeof addEventListener>} args */
  EventTarget.prototype.addEventListener = function (...args) {
    if (isCalma()) listeners.push(args[0])
    return addEventListener.apply(this, args)
  }
  Object.assign(window, { running: () => ({ timers: timers.size, observers: observers.size, moves: listeners.filter((type) => /^(pointer|mouse)(raw)?(move|update)$/.test(type)).length }) })
}
