/**
 * Runs in the page, before any other script. Counts what calma has attached to the page, and
 * remembers what the page's own functions were. Must not use anything outside itself.
 *
 * Only what calma itself called counts: the innermost frame that is a file must be one of calma's.
 * (Under Zone.js the frame between is Zone's.)
 */
export function installLeakDetector(): void {
  type Callable = (this: unknown, ...args: unknown[]) => unknown
  type Methods = Record<string, Callable>
  interface Leak {
    readonly what: string
    /** False when it went away by itself, for example with its element. */
    readonly isThere: () => boolean
  }

  const leaks = new Set<Leak>()
  const always = (): boolean => true

  const calledByCalma = (): boolean => {
    const files = new Error().stack?.match(/https?:\/\/\S+/g) ?? []
    const caller = files.find((file) => !/\/zone[\w.-]*\.js/.test(file)) ?? ''
    return /\/calma\/|\/calma[\w-]*\.js/.test(caller)
  }

  const wrap = (owner: object, name: string, make: (native: Callable) => Callable): void => {
    const methods = owner as Methods
    const native = methods[name]
    if (native) methods[name] = make(native)
  }

  // Listeners, known by what the browser knows them by: target, type, function and phase.
  interface Listener extends Leak {
    readonly type: unknown
    readonly callback: unknown
    readonly capture: boolean
  }
  const listeners = new WeakMap<object, Listener[]>()

  const forget = (target: object, type: unknown, callback: unknown, capture: boolean): void => {
    const all = listeners.get(target) ?? []
    const gone = all.find((one) => one.type === type && one.callback === callback && one.capture === capture)
    if (!gone) return
    leaks.delete(gone)
    all.splice(all.indexOf(gone), 1)
  }

  wrap(EventTarget.prototype, 'addEventListener', (add) =>
    function addEventListener(type, callback, options) {
      const target = (this ?? window) as EventTarget
      const { capture = false, once, signal } = (
        typeof options === 'object' && options ? options : { capture: Boolean(options) }
      ) as AddEventListenerOptions
      if (callback && !signal?.aborted && calledByCalma()) {
        forget(target, type, callback, capture)
        const weak = new WeakRef(target)
        const listener: Listener = {
          what: `listener for "${String(type)}" on ${target.constructor.name}`,
          type,
          callback,
          capture,
          isThere: () => {
            const there = weak.deref()
            if (there instanceof Node) return there.isConnected
            return there !== undefined && !(there instanceof AbortSignal && there.aborted)
          },
        }
        leaks.add(listener)
        listeners.set(target, [...(listeners.get(target) ?? []), listener])
        const forgetIt = (): void => forget(target, type, callback, capture)
        // Before calma's own, so that it is heard even if calma stops the event.
        if (once) add.call(target, type, forgetIt, { capture, once: true })
        if (signal) add.call(signal, 'abort', forgetIt, { once: true })
      }
      return add.call(this, type, callback, options)
    })

  wrap(EventTarget.prototype, 'removeEventListener', (remove) =>
    function removeEventListener(type, callback, options) {
      const capture = typeof options === 'object' && options ? Boolean((options as EventListenerOptions).capture) : Boolean(options)
      forget((this ?? window) as object, type, callback, capture)
      return remove.call(this, type, callback, options)
    })

  // Timers. Each kind has its own numbers, except that a timeout may be cleared as an interval.
  const watchTimers = (kind: string, set: string[], clear: string[]): void => {
    const timers = new Map<unknown, Leak>()
    const done = (id: unknown): void => {
      const timer = timers.get(id)
      if (timer) leaks.delete(timer)
      timers.delete(id)
    }
    for (const name of set) {
      wrap(window, name, (native) =>
        function (callback, ...rest) {
          if (typeof callback !== 'function' || !calledByCalma()) return native.call(window, callback, ...rest)
          const id = native.call(window, function (this: unknown, ...args: unknown[]) {
            if (name !== 'setInterval') done(id)
            return (callback as Callable).apply(this, args)
          }, ...rest)
          const timer: Leak = { what: `${kind} ${name}`, isThere: always }
          leaks.add(timer)
          timers.set(id, timer)
          return id
        })
    }
    for (const name of clear) {
      wrap(window, name, (native) =>
        function (id) {
          done(id)
          return native.call(window, id)
        })
    }
  }
  watchTimers('timer', ['setTimeout', 'setInterval'], ['clearTimeout', 'clearInterval'])
  watchTimers('frame', ['requestAnimationFrame'], ['cancelAnimationFrame'])
  watchTimers('idle callback', ['requestIdleCallback'], ['cancelIdleCallback'])

  // Observers.
  for (const name of ['MutationObserver', 'PerformanceObserver', 'IntersectionObserver', 'ResizeObserver', 'ReportingObserver']) {
    const constructor = (window as unknown as Record<string, { prototype: object } | undefined>)[name]
    if (!constructor) continue
    const observers = new WeakMap<object, Leak>()
    wrap(constructor.prototype, 'observe', (observe) =>
      function (...args) {
        if (calledByCalma() && !observers.has(this as object)) {
          const observer: Leak = { what: name, isThere: always }
          leaks.add(observer)
          observers.set(this as object, observer)
        }
        return observe.apply(this, args)
      })
    wrap(constructor.prototype, 'disconnect', (disconnect) =>
      function () {
        const observer = observers.get(this as object)
        if (observer) leaks.delete(observer)
        observers.delete(this as object)
        return disconnect.call(this)
      })
  }

  // The page's own functions. Taken after the wrapping above: these are the originals now.
  const owners: Record<string, object | undefined> = {
    'window': window, 'document': document, 'history': history, 'navigator': navigator, 'console': console,
    'localStorage': Object.getPrototypeOf(window.localStorage) as object, 'JSON': JSON, 'Promise': Promise, 'Object': Object,
    'Array.prototype': Array.prototype, 'Function.prototype': Function.prototype, 'Promise.prototype': Promise.prototype,
  }
  for (const name of [
    'EventTarget', 'Event', 'Node', 'Element', 'Document', 'HTMLElement', 'HTMLFormElement', 'HTMLInputElement',
    'HTMLSelectElement', 'HTMLTextAreaElement', 'HTMLDialogElement', 'HTMLMediaElement', 'HTMLAnchorElement',
    'XMLHttpRequest', 'History', 'Navigator', 'Clipboard', 'CSSStyleSheet', 'CSSStyleDeclaration', 'WebSocket',
    'CSSGroupingRule', 'CSSStyleRule', 'StyleSheet', 'MediaList', 'ShadowRoot', 'CanvasRenderingContext2D',
    'WebGLRenderingContext', 'WebGL2RenderingContext', 'ImageBitmapRenderingContext', 'GPUQueue', 'SpeechSynthesis',
    'AudioScheduledSourceNode', 'AudioBufferSourceNode', 'AudioNode', 'AudioContext', 'BaseAudioContext',
    'MutationObserver', 'PerformanceObserver', 'IntersectionObserver', 'ResizeObserver', 'Performance', 'Storage',
  ]) {
    owners[`${name}.prototype`] = (window as unknown as Record<string, { prototype: object } | undefined>)[name]?.prototype
  }
  const describe = (owner: object): Record<string, unknown> => {
    const all: Record<string, unknown> = {}
    for (const [key, { value, get, set }] of Object.entries(Object.getOwnPropertyDescriptors(owner))) {
      if (typeof value === 'function') all[key] = value
      if (get) all[`get ${key}`] = get
      if (set) all[`set ${key}`] = set
    }
    return all
  }
  const handlers = (owner: object): Record<string, unknown> => {
    const names = Object.keys(Object.getOwnPropertyDescriptors(owner)).filter((key) => /^on[a-z]/.test(key))
    return Object.fromEntries(names.map((key) => [key, (owner as Record<string, unknown>)[key]]))
  }
  const before = Object.entries(owners).flatMap(([name, owner]) => (owner ? [{ name, owner, was: describe(owner) }] : []))
  const handlersBefore = handlers(window)

  const findPatched = (): string[] => {
    const patched = before.flatMap(({ name, owner, was }) => {
      const is = describe(owner)
      // Names added to `window` are the page's own; anything added elsewhere is a patch.
      const names = Object.keys(name === 'window' ? was : { ...was, ...is })
      return names.filter((key) => is[key] !== was[key]).map((key) => `${name}.${key}`)
    })
    const now = handlers(window)
    return [...patched, ...Object.keys(now).filter((key) => now[key] !== handlersBefore[key]).map((key) => `window.${key}`)]
  }

  const report = (): { attached: string[]; patched: string[] } => ({
    attached: [
      ...[...leaks].filter((leak) => leak.isThere()).map((leak) => leak.what),
      ...[...document.querySelectorAll('[data-calma-widget]')].map((element) => `element <${element.localName} data-calma-widget>`),
    ],
    patched: findPatched(),
  })
  Object.defineProperty(window, '__calmaLeaks', { value: report })
}

/** Runs in the page: ends calma and says what it left behind. */
export async function destroyAndReport(): Promise<{ attached: string[]; patched: string[] } | undefined> {
  const page = window as unknown as {
    calma?: { destroy?: () => void | Promise<void> }
    __calmaLeaks?: () => { attached: string[]; patched: string[] }
  }
  await page.calma?.destroy?.()
  return page.__calmaLeaks?.()
}
