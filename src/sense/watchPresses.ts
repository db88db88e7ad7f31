import type { AnswerObservation, AnswerSource, Dismissed, NodeId, PressObservation } from '../model/observation.ts'
import { actorOf, type Actor } from './actorOf.ts'
import { endOfTask } from './endOfTask.ts'
import { netChanges, type Finding } from './netChanges.ts'
import type { EndedRequest } from './requests.ts'
import type { SenseMemory } from './senseMemory.ts'
import { snapshotValues, type ValuesChanged } from './snapshotValues.ts'
import type { Surroundings } from './surroundings.ts'

export interface PressOptions {
  /** How long the page has to answer, in milliseconds. */
  readonly wait: number
  /** CSS selectors by signal type on which that signal is not wanted. */
  readonly ignore: Readonly<Record<string, readonly string[]>>
}

/** Where presses and the other senses meet. */
export interface PressPorts {
  readonly memory: SenseMemory
  /** Begin to observe, with these roots besides the document. */
  observe(roots: readonly Node[]): void
  /** Deliver what the observers hold. */
  flush(): void
  /** Look in after the next paint, when a style can be read for nothing. */
  afterPaint(): void
  /** A press was made. Returns the form, or what serves as one, that it belongs to. */
  made(press: number, t: number, element: Element): Element | undefined
  /** The page answered with an error message here. */
  alerted(press: number, element: Element): void
}

export interface Presses {
  /** Changes to the page. */
  changed(records: readonly MutationRecord[]): void
  requested(request: EndedRequest): void
  /** An error happened: whose press is it? Marks it as answered in the negative. */
  blame(t: number): number | undefined
  /** The press whose causality window is open, or that made this form's submit. */
  current(): number | undefined
  /** The host says that a press on this element was answered; without one, all that wait. */
  answered(element: Element | undefined): void
  /** Judges what can be judged now. With `painted`, styles are clean and may be read. */
  look(painted: boolean): void
  /** The next moment something has to be judged. */
  due(): number
  readonly open: boolean
  /** Something is under way: a busy mark, a request. */
  readonly pending: boolean
  /** The tab was hidden or frozen: what waits can no longer be judged. */
  drop(): void
}

/** A press and what is known of its answer. */
interface Press {
  readonly id: number
  readonly t: number
  readonly at: { readonly x: number; readonly y: number; readonly clientX: number; readonly clientY: number }
  readonly by: PressObservation['by']
  readonly actor: Actor
  readonly target: NodeId
  readonly url: string
  readonly values: ValuesChanged | undefined
  /** Became a tap, a click or an activation. */
  made: boolean
  /** The causality window's end; Infinity while it is open. */
  closed: number
  blockedSince: number
  wasActive: boolean
  causal: MutationRecord[]
  late: MutationRecord[]
  /** Answers that are no mutation. */
  readonly signs: Set<AnswerSource>
  readonly seen: Set<Dismissed>
  requestEnd: number
  negative: boolean
  busy: boolean
  due: number
  /** A late answer is looked at again: if its place goes on changing by itself, it was none. */
  doubt: { readonly places: readonly Element[]; readonly until: number } | undefined
}

/** A tap that travels further is a drag or a scroll. */
const SLOP = 10

/** The most a press that is under way may wait. */
const PATIENCE = 10_000

/** A change of looks on the pressed thing that is still there by now is meant to stay. */
const STAYS = 350

/** A dispatch that blocks for longer held a dialog open: nobody answers one faster. */
const DIALOG = 300

/** How long after an answer that came late its place is watched: two turns of a usual carousel. */
const DOUBT = 5000

/** A request's answer is on the page within this time after it. */
const RENDER = 1000

/** More records than this from one press are an answer, whatever they are. */
const MANY = 400

/**
 * Presses and their answers. Listens to the few events a gesture is made of; everything else is
 * observed only while a press waits for its answer.
 */
export function watchPresses(s: Surroundings, { wait, ignore }: PressOptions, ports: PressPorts): Presses {
  const { view, document, listen, now } = s
  const { ids, ambient } = ports.memory
  const pointers = new WeakSet<Element>()
  /** The gesture under way, or the one just made, which a click may still belong to. */
  let gesture: Press | undefined
  /** The press in whose causality window we are. */
  let window: Press | undefined
  let waiting: Press[] = []
  let userScrolled = -Infinity

  /** Begins a gesture, unless it is on something of ours. */
  const begin = (event: UIEvent & Partial<PointerEvent>, by: Press['by']): boolean => {
    gesture = undefined
    const path = event.composedPath()
    if (path.some((node) => (node as Element).hasAttribute?.('data-calma-widget'))) return false
    ports.flush()
    look(false)
    const actor = actorOf(path, Boolean(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey))
    if (!actor) return false
    const t = timeOf(event)
    const judged = actor.on !== 'native'
    gesture = {
      id: ports.memory.presses + 1, t, by, actor, target: ids.of(actor.element),
      at: { x: Math.round(event.pageX ?? 0), y: Math.round(event.pageY ?? 0), clientX: event.clientX ?? 0, clientY: event.clientY ?? 0 },
      url: view.location.href,
      values: judged ? snapshotValues(document) : undefined,
      made: false, closed: -Infinity, blockedSince: 0, wasActive: false, causal: [], late: [],
      signs: new Set(), seen: new Set(), requestEnd: -Infinity, negative: false, busy: false, due: t + wait, doubt: undefined,
    }
    // A gesture that came to nothing (a drag, a long press) leaves when the next one begins.
    waiting = [...waiting.filter(({ made }) => made).slice(-7), ...(judged ? [gesture] : [])]
    if (judged) ports.observe(path.filter((node): node is ShadowRoot => (node as Node).nodeType === 11))
    return true
  }

  const openWindow = (event: Event): void => {
    if (!gesture || gesture.actor.on === 'native') return
    const press = gesture
    ports.flush()
    window = press
    press.closed = Infinity
    press.blockedSince = now()
    press.wasActive = view.navigator.userActivation?.isActive ?? false
    endOfTask(view, event.type, () => void s.guard(() => closeWindow(press)))
  }

  const closeWindow = (press: Press): void => {
    if (press.closed !== Infinity) return
    ports.flush()
    const t = now()
    press.closed = t
    if (window === press) window = undefined
    if (t - press.blockedSince >= DIALOG) press.signs.add('dialog')
    if (press.made && press.wasActive && view.navigator.userActivation?.isActive === false) press.signs.add('elsewhere')
    if (press.made) ports.afterPaint()
  }

  const make = (): void => {
    const press = gesture
    if (!press || press.made) return
    press.made = true
    ports.memory.presses = press.id
    const form = ports.made(press.id, press.t, press.actor.element)
    const ignored = ignoredOn(press.actor.element, ignore)
    const known = press.actor.on === 'content' && pointers.has(press.actor.element)
    s.emit({
      type: 'press', t: press.t, press: press.id, target: press.target, x: press.at.x, y: press.at.y, by: press.by,
      on: known ? 'control' : press.actor.on,
      ...(form ? { form: ids.of(form) } : {}),
      ...(ignored.length > 0 ? { ignore: ignored } : {}),
    })
  }

  const answer = (press: Press, kind: AnswerObservation['kind'], by: AnswerSource, more?: Pick<AnswerObservation, 'interactive' | 'seen'>): void => {
    const t = now()
    s.emit({ type: 'answer', t, press: press.id, kind, by, after: tenth(t - press.t), ...more })
  }

  /** The page answered. Earlier presses on the same spot got what they wanted too. */
  const settle = (press: Press, by: AnswerSource): void => {
    for (const other of waiting.filter(({ made, doubt, id, target }) => made && !doubt && id <= press.id && (id === press.id || target === press.target))) {
      answer(other, 'positive', by)
      waiting = waiting.filter((rest) => rest !== other)
    }
  }

  const judge = (press: Press, painted: boolean, t: number): void => {
    const visible = painted ? isVisible : undefined
    const causal = netChanges(press.causal, press.actor.element, visible)
    // What changes by itself has been left out when it came; its place may have been learned since.
    const late = netChanges(press.late, press.actor.element, visible).filter(({ element }) => !ambient.has(element))
    const findings = [...causal, ...late]
    for (const { kind } of findings) if (kind === 'cosmetic' || kind === 'unchanged' || kind === 'invisible') press.seen.add(kind)

    const hasSettled = !painted || t - press.t >= STAYS
    const isAnswer = ({ kind, mustStay }: Finding): boolean => kind === 'answer' && (!mustStay || hasSettled)
    const negative = findings.find(({ kind }) => kind === 'negative')
    if (negative) {
      refuse(press, 'dom')
      return ports.alerted(press.id, negative.element)
    }
    const sign = signOf(press)
    if (sign) return settle(press, sign)
    if (causal.some(isAnswer)) return settle(press, 'dom')
    if (late.some(isAnswer)) {
      const places = late.filter(isAnswer).map(({ element }) => element)
      // A request the press made has just come back, so the change is its doing.
      const doubtful = press.requestEnd < press.t
      settle(press, 'dom')
      if (doubtful) {
        press.doubt = { places, until: t + DOUBT }
        waiting.push(press)
      }
      return
    }
    const busy = findings.some(({ kind }) => kind === 'busy')
    if (busy && !press.busy) answer(press, 'pending', 'busy')
    press.busy = busy
    press.due = busy ? press.t + PATIENCE : Math.max(press.t + wait, press.requestEnd + RENDER)
    if (painted && press.actor.on === 'content' && hasPointer(press.actor.element)) pointers.add(press.actor.element)
    if (t < press.due) return
    waiting = waiting.filter((rest) => rest !== press)
    if (press.negative) return
    answer(press, 'none', 'silence', {
      interactive: press.actor.on !== 'content' || (painted && hasPointer(press.actor.element)),
      seen: [...press.seen],
    })
  }

  /** The page said no. It is an answer, so the press is not dead; but it helps nobody, so it calms nothing. */
  const refuse = (press: Press, by: AnswerSource): void => {
    if (!press.negative) answer(press, 'negative', by)
    press.negative = true
    waiting = waiting.filter((rest) => rest !== press)
  }

  const signOf = (press: Press): AnswerSource | undefined => {
    if (press.values?.()) return 'value'
    if (view.location.href !== press.url) return 'navigation'
    return press.signs.values().next().value
  }

  const look = (painted: boolean): void => {
    const t = now()
    for (const press of [...waiting]) {
      if (press.doubt) reconsider(press, t)
      else if (press.made && press.closed !== Infinity) judge(press, painted, t)
      else if (!press.made && t - press.t > PATIENCE) waiting = waiting.filter((rest) => rest !== press)
    }
  }

  /** In hindsight: the answer's place went on changing by itself, so it was no answer. */
  const reconsider = (press: Press, t: number): void => {
    const wasNone = press.doubt!.places.every((place) => ambient.isRegular(place))
    if (!wasNone && t < press.doubt!.until) return
    waiting = waiting.filter((rest) => rest !== press)
    if (wasNone) answer(press, 'none', 'silence', { interactive: press.actor.on !== 'content' || hasPointer(press.actor.element), seen: ['ambient'] })
  }

  /** Something other than a mutation, while a press waits. */
  const sign = (by: AnswerSource, withinWait = wait): void => {
    const t = now()
    const press = window ?? waiting.filter(({ made, doubt }) => made && !doubt).at(-1) ?? gesture
    if (press && t - press.t <= withinWait) {
      press.signs.add(by)
      if (press.made && press !== window) ports.afterPaint()
    }
  }

  const within = (element: unknown, other: Element): boolean =>
    (element as Node | null)?.nodeType === 1 && ((element as Element).contains(other) || other.contains(element as Element))

  listen<PointerEvent>(view, 'pointerdown', (event) => {
    if (!event.isTrusted || !event.isPrimary) return
    gesture = undefined
    if (event.button !== 0) return
    if (begin(event, event.pointerType === 'touch' || event.pointerType === 'pen' ? event.pointerType : 'mouse')) openWindow(event)
  })
  listen<PointerEvent>(view, 'pointerup', (event) => {
    if (!event.isTrusted || !event.isPrimary || !gesture || gesture.made) return
    if (Math.hypot(event.clientX - gesture.at.clientX, event.clientY - gesture.at.clientY) > SLOP) return discard()
    make()
    openWindow(event)
  })
  listen(view, 'pointercancel', () => discard())
  listen(view, 'mousedown mouseup keyup', (event) => {
    if (event.isTrusted && (event.type !== 'keyup' || gesture?.by === 'key')) openWindow(event)
  })
  listen<PointerEvent>(view, 'click', (event) => {
    if (!event.isTrusted) {
      // A file picker opened by script, or a file saved by a link that never was on the page.
      if ((event.target as Element | null)?.matches?.('input[type=file]')) sign('dialog')
      return
    }
    // A click without a gesture of its own comes from a label, or from assistive technology.
    if (event.detail === 0 && (!gesture || timeOf(event) - gesture.t > RENDER) && begin(event, 'key')) make()
    openWindow(event)
  })
  listen<KeyboardEvent>(view, 'keydown', (event) => {
    if (!event.isTrusted || event.repeat || (event.key !== 'Enter' && event.key !== ' ')) return
    const actor = actorOf(event.composedPath(), false)
    if (!actor || actor.on === 'content' || actor.element !== event.composedPath()[0]) return
    const typesText = actor.on === 'native' && actor.element.localName !== 'a'
    if (typesText || (event.key === ' ' && actor.element.localName === 'a')) return
    if (!begin(event, 'key')) return
    make()
    openWindow(event)
  })
  listen(view, 'wheel touchmove', () => (userScrolled = now()))
  listen(view, 'scroll', ({ target }) => {
    const element = (target as Node).nodeType === 1 ? (target as Element) : document.documentElement
    const place = ambient.has(element)
    if (waiting.length > 0 && !place && now() - userScrolled > RENDER) sign('scroll')
  })
  listen(view, 'focusin', ({ target }) => {
    const press = window ?? gesture
    if (press && target !== document.body && !within(target, press.actor.element)) sign('focus')
  })
  listen(document, 'selectionchange', () => {
    if (waiting.length > 0 && document.getSelection()?.isCollapsed === false) sign('selection')
  })
  listen(view, 'toggle beforetoggle', () => sign('toggle'))
  listen(view, 'play pause seeking volumechange ratechange', () => sign('media'))
  listen(document, 'fullscreenchange', () => sign('fullscreen'))
  listen(view, 'beforeprint', () => sign('dialog'))
  listen(view, 'copy cut', () => sign('clipboard'))
  listen(view, 'popstate hashchange', () => sign('navigation'))
  listen(view, 'blur', ({ target }) => target === view && sign('elsewhere', RENDER))
  const { navigation } = view as { navigation?: EventTarget }
  if (navigation) {
    listen<Event & { downloadRequest?: unknown; navigationType?: string; destination?: { url: string; sameDocument: boolean } }>(navigation, 'navigate', (event) => {
      if (event.downloadRequest !== null && event.downloadRequest !== undefined) sign('download')
      else if (event.navigationType !== 'replace') leaving(event.destination?.sameDocument === true)
    })
  }
  listen(view, 'beforeunload', () => leaving(false))

  /** Another document is on its way: under way, not yet an answer. */
  const leaving = (sameDocument: boolean): void => {
    if (sameDocument) return sign('navigation')
    const press = window ?? gesture
    if (!press || press.busy || now() - press.t > wait) return
    press.busy = true
    press.due = press.t + PATIENCE
    // A page that does not come is judged no more: the browser says what it is doing.
    waiting = waiting.filter((rest) => rest !== press)
    if (press.made) answer(press, 'pending', 'navigation')
  }

  const discard = (): void => {
    waiting = waiting.filter((press) => press !== gesture || press.made)
    if (gesture && !gesture.made) gesture = undefined
  }

  const timeOf = (event: Event): number => {
    // Some engines and test tools stamp events with another clock.
    const t = now()
    return event.timeStamp > 0 && event.timeStamp <= t && t - event.timeStamp < PATIENCE ? tenth(event.timeStamp) : t
  }

  return {
    look,
    get open() {
      return waiting.length > 0
    },
    get pending() {
      return waiting.some(({ busy }) => busy)
    },
    current: () => window?.id ?? (gesture?.made && now() - gesture.closed < RENDER ? gesture.id : undefined),
    due: () => waiting.reduce((soonest, { doubt, due, t, causal, late, made }) => {
      if (doubt) return Math.min(soonest, doubt.until)
      const settled = made && causal.length + late.length > 0 && now() < t + STAYS ? t + STAYS : due
      return Math.min(soonest, settled)
    }, Infinity),
    drop: () => (waiting = []),
    answered(element) {
      for (const press of waiting.filter(({ made, doubt, actor }) => made && !doubt && (!element || within(element, actor.element)))) settle(press, 'host')
    },
    blame(t) {
      const press = window ?? (gesture?.made && t - gesture.closed <= 100 ? gesture : undefined)
      if (press) {
        if (press.made) refuse(press, 'error')
        else press.negative = true
      }
      return press?.id
    },
    requested({ start, end, kind }) {
      for (const press of waiting) {
        if (start < press.t || start > Math.min(press.closed, press.t + wait) + 100) continue
        if (kind === 'media') press.signs.add('media')
        else press.seen.add('request')
        press.requestEnd = Math.max(press.requestEnd, end)
      }
      ports.afterPaint()
    },
    changed(records) {
      if (window) {
        if (window.causal.length + records.length > MANY) window.signs.add('dom')
        else window.causal.push(...records)
        return
      }
      const t = now()
      const candidates = waiting.filter(({ doubt }) => !doubt)
      const news: MutationRecord[] = []
      const places = new Set<Element>()
      for (const record of records) {
        const place = placeOf(record)
        if (!place) continue
        const known = ambient.has(place)
        if (known) for (const press of candidates) press.seen.add('ambient')
        else news.push(record)
        if (known || candidates.length === 0) places.add(place)
      }
      for (const place of places) ambient.saw(place, t)
      if (news.length > 0 && candidates.length > 0) {
        for (const press of candidates) if (press.late.length < MANY) press.late.push(...news)
        ports.afterPaint()
      }
      if (waiting.some(({ doubt }) => doubt)) ports.afterPaint()
    },
  }
}

/** The element that a change is a change of. */
function placeOf({ target }: MutationRecord): Element | null {
  return target.nodeType === 1 ? (target as Element) : ((target as ShadowRoot).host ?? target.parentElement)
}

function ignoredOn(element: Element, ignore: PressOptions['ignore']): string[] {
  const marked = element.closest('[data-calma-ignore]')?.getAttribute('data-calma-ignore')
  // `data-calma-ignore` alone means all; `="rage dead"` or `="rageClick"` means those.
  const words = marked === undefined || marked === null ? [] : marked.trim() === '' ? ['*'] : marked.trim().split(/\s+/)
  const short: Readonly<Record<string, string>> = { rage: 'rageClick', dead: 'deadClick', form: 'formLoop', error: 'errorBurst' }
  const types = new Set(words.map((word) => short[word] ?? word))
  for (const [type, selectors] of Object.entries(ignore)) {
    if (selectors.length > 0 && element.closest(selectors.join())) types.add(type)
  }
  return [...types]
}

function isVisible(element: Element): boolean {
  return element.checkVisibility?.({ visibilityProperty: true }) ?? true
}

function hasPointer(element: Element): boolean {
  return element.ownerDocument.defaultView?.getComputedStyle(element).cursor === 'pointer'
}

function tenth(milliseconds: number): number {
  return Math.round(milliseconds * 10) / 10
}
