import type { Detector } from '../model/detector.ts'
import { hash } from '../model/hash.ts'
import type { NodeId, Observation } from '../model/observation.ts'
import { alertOf } from './alertOf.ts'
import type { CallObserver } from './callObserver.ts'
import { createListen } from './createListen.ts'
import { describe } from './describe.ts'
import { createMutations } from './mutations.ts'
import { native } from './native.ts'
import { navigationOf } from './navigationOf.ts'
import { createRequests } from './requests.ts'
import { createSenseMemory, type SenseMemory } from './senseMemory.ts'
import type { Surroundings } from './surroundings.ts'
import { watchEdits } from './watchEdits.ts'
import { watchErrors } from './watchErrors.ts'
import { watchPages } from './watchPages.ts'
import { FROZEN, SOON } from './press.ts'
import type { PressOptions } from './pressPorts.ts'
import { watchPresses } from './watchPresses.ts'
import type { WatchPorts } from './watchPorts.ts'

export interface SenseOptions extends PressOptions {
  readonly view: Window & typeof globalThis
  /** What is known from an earlier start: numbers are never given twice. */
  readonly memory: SenseMemory | undefined
  /** Where calma itself sends requests. */
  readonly endpoints: readonly string[]
  /** Turns a path into a page template. */
  readonly template: (path: string) => string
  readonly emit: (observation: Observation) => void
  /** What sees answers that leave no trace. */
  readonly callObservers: readonly CallObserver[]
  readonly guard: Surroundings['guard']
  /** Those in use that bring a sense of their own. */
  readonly detectors: readonly Detector[]
}

/** What the visitor is about. */
export interface Activity {
  /** Writing with an input method that composes characters. */
  readonly composing: boolean
  /** A pointer is down: a press, or a drag. */
  readonly pressing: boolean
  /** The page has something under way for the visitor. */
  readonly pending: boolean
  /** When the visitor last typed. */
  readonly lastKey: number
}

export interface Sense {
  /** What outlives it. */
  readonly memory: SenseMemory
  /** What an element is called. Empty if it is gone. */
  nameOf(node: NodeId): string
  /** The template of the page the visitor is on. */
  readonly page: string
  /** When the visitor last pressed, typed or scrolled. */
  readonly lastInput: number
  readonly activity: Activity
  /** The host says that a press was answered. */
  answered(element?: Element): void
  /** Takes away every listener, observer and timer. */
  stop(): void
}

/** How long after loading, and after each verdict, the page is watched to learn what changes by itself. */
const SAMPLE_AT_START = 5000
const SAMPLE_AFTER = 1000
/** After an error message, more of them may come, and nobody presses anything. */
const LOOK_OUT = 5000

/** What script has set moving is still moving then. Three frames, and sooner than anybody presses again. */
const LOOK_AFTER = 50

/** How long after a key what the visitor writes may still be checked, saved, or fail to be. */
const WRITTEN = 3000

/** A request may come back late, and its failure is felt all the same. */
const REQUESTS_AFTER = 10_000

/**
 * Turns what the browser tells into observations. The only part that listens to the page: passive
 * capture listeners, one mutation observer while something is pending, one timer for the next
 * thing due.
 */
export function startSense({ view, memory: known, endpoints, template, emit, guard, detectors, callObservers, ...pressOptions }: SenseOptions): Sense {
  const memory = known ?? createSenseMemory()
  const { document } = view
  const ears = createListen(guard)
  const endings: (() => void)[] = []
  const now = (): number => Math.round(view.performance.now() * 10) / 10
  const setTimer = native(view, 'setTimeout').bind(view) as unknown as (task: () => void, milliseconds: number) => number
  const clearTimer = native(view, 'clearTimeout').bind(view)
  const requestFrame = native(view, 'requestAnimationFrame').bind(view)

  const s: Surroundings = {
    view, document, now, guard,
    emit: (observation) => void (stopped || emit(observation)),
    listen: ears.listen,
  }

  const { ids } = memory
  /** Open shadow roots elsewhere on the page, which a press may change. */
  const elsewhere: WeakRef<ShadowRoot>[] = []
  let sampleUntil = 0
  /** Until then messages are looked out for, and nothing is learned: they go by themselves, as clocks tick. */
  let alertUntil = 0
  /** Observed for what comes of writing. */
  let writtenUntil = 0
  let requestsUntil = 0
  /** When to look at a press that has changed nothing yet. */
  let lookDue = Infinity
  let timer = 0
  let timerDue = Infinity
  /** When the next thing is due, looks after a press left out. */
  let patientDue = Infinity
  let stopped = false
  let frame = 0
  /** The numbers of alerts. */
  const alerts = new Map<string, number>()
  let painted = 0
  /** Without the Navigation API, it says that the page is left. Some browsers keep no page that listens for it, so it is listened for only while a press waits. */
  let unlisten: (() => void) | undefined

  const mutations = createMutations(s, (records) => presses.changed(records))
  const requests = createRequests(s, endpoints, known ? 0 : REQUESTS_AFTER, (request) => presses.requested(request), (shift) => presses.shifted(shift), (event) => presses.blocked(event))

  const observeChanges = (roots: readonly Node[]): void => {
    if (!mutations.isObserving) memory.ambient.begin(now())
    mutations.observe(roots)
  }
  const observe = (roots: readonly Node[] = []): void => {
    if (stopped) return
    observeChanges([...roots, ...elsewhere.flatMap((root) => root.deref() ?? [])])
    requests.observe()
    requestsUntil = now() + REQUESTS_AFTER
    if (!navigationOf(view)) unlisten ??= s.listen(view, 'beforeunload', presses.leaving)
    plan()
  }
  const flush = (): void => {
    mutations.flush()
    requests.flush()
    pages.look()
  }
  const look = (isPainted: boolean): void => {
    if (stopped) return
    flush()
    // What is overdue was held up, and tells nothing of the press that comes instead.
    if (isPainted || lookDue < now()) lookDue = Infinity
    const wasOpen = presses.open
    presses.look(isPainted)
    if (wasOpen && !presses.open) sampleUntil = Math.max(sampleUntil, now() + SAMPLE_AFTER)
    plan()
  }

  /** Observes for so long, though no press waits. */
  const watch = (milliseconds: number): void => {
    requestsUntil = Math.max(requestsUntil, now() + milliseconds)
    observeChanges([])
    requests.observe()
    plan()
  }

  /** Sets the one timer to the next thing due, or rests. */
  const plan = (): void => {
    if (stopped) return
    const t = now()
    if (!presses.open) {
      unlisten?.()
      unlisten = undefined
    }
    if (!presses.open && t >= Math.max(sampleUntil, writtenUntil, alertUntil)) {
      mutations.stop()
      presses.forget()
    }
    if (!presses.open && t >= requestsUntil) requests.stop()
    patientDue = Math.min(presses.due(), ...[sampleUntil, writtenUntil, alertUntil, requestsUntil].filter((until) => until > t))
    const due = Math.min(patientDue, lookDue)
    // Woken too early, it looks when to wake next.
    if (due === timerDue || (due < Infinity && timerDue <= due && timerDue > t)) return
    clearTimer(timer)
    timerDue = due
    if (due < Infinity) timer = setTimer(() => void guard(wake), Math.max(0, Math.ceil(due - t)) + 1)
  }
  const wake = (): void => {
    // A page that works for long at a press holds up the look that comes right after it: that is no sleep.
    const late = now() - patientDue
    timerDue = Infinity
    // The tab slept, and nothing can be said of what waits. Or a dialog of the browser was read.
    const { gesture } = presses
    const wasHeld = gesture?.heldFrom !== undefined && now() - gesture.closed < FROZEN
    if (late > FROZEN && !wasHeld) presses.drop()
    look(true)
  }
  const afterPaint = (): void => {
    if (frame || painted || stopped) return
    frame = requestFrame(() => {
      frame = 0
      painted = setTimer(() => {
        painted = 0
        guard(() => look(true))
      }, 0)
    })
  }
  const lookSoon = (): void => {
    lookDue = Math.min(lookDue, now() + LOOK_AFTER)
    plan()
  }
  const pages = watchPages(s, memory, template)
  const presses = watchPresses(s, pressOptions, {
    memory, observe, look, flush, afterPaint, lookSoon,
    isSampling: (t) => presses.open || t < sampleUntil,
    alerted(press, element) {
      // Other words are another error, and so are the same in another place. How many there were is told, and nothing of them.
      const alert = alertOf(element)
      const number = alerts.get(alert) ?? alerts.size
      if (alerts.size > ALERTS) alerts.clear()
      alerts.set(alert, number)
      // A poll that fails every few seconds is not to be watched for ever.
      if (press !== undefined || now() - Math.max(memory.lastInput, memory.arrivedAt) < 2 * LOOK_OUT) alertUntil = now() + LOOK_OUT
      s.emit({ type: 'error', t: now(), kind: 'alert', fingerprint: hash(`alert ${number}`), ...(press === undefined ? {} : { press }) })
    },
  })
  watchEdits(s, memory)
  watchErrors(s, presses.blame)
  const ports: WatchPorts = { ...s, ids, selectors: pressOptions.ignore }
  for (const { watch, options } of detectors) guard(() => watch?.(ports as never, options as never))
  for (const observer of callObservers) {
    guard(() => endings.push(observer.start({ ...s, ambient: memory.ambient, mutations, presses } as never)))
  }

  let down = false
  let composing = false
  s.listen(view, 'pointerdown pointerup pointercancel keydown input wheel touchmove', ({ type, isTrusted }) => {
    memory.lastInput = now()
    if (type === 'keydown' || type === 'input') memory.lastKey = memory.lastInput
    if (type.startsWith('pointer')) down = type === 'pointerdown'
    // Not with every key: a timer would have to be set anew.
    if (type === 'input' && isTrusted && writtenUntil - memory.lastInput < WRITTEN - SOON) {
      writtenUntil = memory.lastInput + WRITTEN
      watch(WRITTEN)
    }
  })
  s.listen(view, 'compositionstart compositionend', ({ type }) => (composing = type === 'compositionstart'))
  s.listen(document, 'visibilitychange freeze', ({ type }) => (type === 'freeze' || document.visibilityState === 'hidden') && presses.drop())
  // A pointer released outside the window, or over its menu, is not told of.
  s.listen(view, 'pagehide blur contextmenu', ({ type, target }) => {
    if (type !== 'blur' || target === view) down = false
  })

  const sample = (): void => {
    collectRoots(document, elsewhere)
    sampleUntil = now() + SAMPLE_AT_START
    watch(SAMPLE_AT_START)
  }
  // What changes while the page loads is loading, not ambient.
  if (document.readyState === 'complete') sample()
  else s.listen(view, 'load', ({ target }) => target === document && sample())

  return {
    memory,
    nameOf(node) {
      const element = ids.get(node)
      return element ? describe(element) : ''
    },
    get page() {
      return pages.page
    },
    get lastInput() {
      return memory.lastInput
    },
    get activity() {
      return { composing, pressing: down, pending: presses.pending, lastKey: memory.lastKey }
    },
    answered(element) {
      presses.answered(element)
      plan()
    },
    stop() {
      stopped = true
      ears.stop()
      for (const end of endings) guard(end)
      mutations.stop()
      requests.stop()
      presses.drop()
      clearTimer(timer)
      clearTimer(painted)
      if (frame) native(view, 'cancelAnimationFrame').call(view, frame)
    },
  }
}

/** More alerts than this are not told from older ones. */
const ALERTS = 100

/** More elements than this are not looked through. */
const MOST_ELEMENTS = 10_000

/** A component may answer a press on another one: remembers the open roots there are, weakly. */
function collectRoots(within: Document | ShadowRoot, roots: WeakRef<ShadowRoot>[]): void {
  const elements = within.querySelectorAll('*')
  for (let i = 0; i < elements.length && i < MOST_ELEMENTS && roots.length < 200; i++) {
    const { shadowRoot } = elements[i]!
    if (!shadowRoot) continue
    roots.push(new WeakRef(shadowRoot))
    collectRoots(shadowRoot, roots)
  }
}
