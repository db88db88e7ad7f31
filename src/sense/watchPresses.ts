import { createJudge, type Judge } from './createJudge.ts'
import { isUnwanted } from '../model/isUnwanted.ts'
import { formOf } from './forms.ts'
import { ignoredOn } from './ignoredOn.ts'
import { alertsIn } from './netChanges.ts'
import { createStyles } from './createStyles.ts'
import { createVerdicts } from './createVerdicts.ts'
import { AFTER, SOON, type Press, type Presses } from './press.ts'
import type { PressOptions, PressPorts } from './pressPorts.ts'
import type { EndedRequest, LayoutShift } from './requests.ts'
import { sortChanges } from './sortChanges.ts'
import type { Surroundings } from './surroundings.ts'
import { watchAttempts } from './watchAttempts.ts'
import { watchGestures } from './watchGestures.ts'
import { watchReversals } from './watchReversals.ts'
import { watchSigns } from './watchSigns.ts'

export interface PressWatch {
  readonly look: Judge
  /** Changes to the page. */
  changed(records: readonly MutationRecord[], isLate?: boolean): void
  /** A request has ended. */
  requested(request: EndedRequest): void
  /** Parts of the page have moved: what CSS reveals on `:focus-within` or `:target` leaves no other trace. */
  shifted(shift: LayoutShift): void
  /** The listeners of an event took long. */
  blocked(event: PerformanceEventTiming): void
  /** An error happened: whose press is it? Marks it as answered in the negative. A request may have been what was rejected. */
  blame(t: number, isRejection: boolean): number | undefined
  /** The host says that a press on this element was answered; without one, all that wait. */
  answered(element: Element | undefined): void
  /** The next moment something has to be judged. */
  due(): number
  /** Something waits to be judged. */
  readonly open: boolean
  /** Something is under way: a busy mark, a request, a form that was handed in. */
  readonly pending: boolean
  /** The gesture under way, or the last one. */
  readonly gesture: Press | undefined
  /** Another document is on its way. */
  leaving(): void
  /** Changes are watched no longer. */
  forget(): void
  /** The tab was hidden or frozen: what waits can no longer be judged. */
  drop(): void
}

/**
 * A shift of the layout from which on the page has moved, and not just the pressed thing. After input,
 * Chromium does not say what moved. A menu of 40 px above a line of text is 0.0015, a button whose words
 * move by 12 px while it is pressed 0.00001.
 */
const MOVED = 0.001

/** What a key brings about at once, or after a usual debounce. */
const TYPING = 500

/** So long after a key, what is announced may be about what is being written. */
const WRITING = 3000

/** Did the press set off what began then? */
const isOf = ({ t, closed }: Press, start: number, within = AFTER): boolean => start >= t && start - closed <= within

/** Milliseconds to which Event Timing rounds. */
const ROUNDED = 8

/** How often a form that was handed in is looked at: whether it is empty or gone, no event tells. */
const FORM_EVERY = 250

/**
 * Presses and their answers. Listens to the few events a gesture is made of; everything else is
 * observed only while a press waits for its answer.
 */
export function watchPresses(s: Surroundings, options: PressOptions, ports: PressPorts): PressWatch {
  const { now } = s
  const { wait } = options
  const { memory } = ports
  const { ambient } = memory
  const presses: Presses = { waiting: [], times: [] }
  const verdicts = createVerdicts(s, presses)
  /** This place changed, and no press was the cause. What a press has set going is still its doing, and what typing does is not the page's. */
  const learn = (place: Element, t: number): void => {
    // What is not learned is as though nobody had seen it.
    if (!ports.isSampling(t)) return ambient.begin(t)
    const isDoing = t - verdicts.answeredAt <= wait && !ambient.expects(place, t)
    const isTyped = t - memory.lastKey < TYPING && ambient.expects(place, t) === undefined
    if (isDoing) ambient.missed(place, t)
    else if (!isTyped) ambient.saw(place, t)
  }
  const isAboutField = (place: Element): boolean => {
    const field = s.document.activeElement
    return field !== null && field !== s.document.body && formOf(field)?.contains(place) === true
  }
  /** The time left of a sale, in a red box, is put in the place of the time before. Messages come one under the other. */
  const isClock = (place: Element, records: readonly MutationRecord[]): boolean => ambient.knows(place) && records.some(({ target, removedNodes }) => target === place && removedNodes.length > 0)
  const attempts = watchAttempts(s, presses, options, ports, verdicts)
  const styles = createStyles()
  const reversals = watchReversals(s, presses, memory, verdicts, styles)
  watchGestures(s, presses, options, ports, reversals)

  return {
    leaving: watchSigns(s, presses, ports, wait, verdicts, learn, reversals.forget),
    look: createJudge(s, presses, options, ports, verdicts, attempts, reversals, styles),
    changed(records, isLate) {
      const { refused, gesture, shown } = presses
      const t = now()
      let isPutBack = false
      if (gesture !== shown && gesture?.closed === Infinity && !isLate) reversals.forget()
      else if (shown) for (const record of records) isPutBack = reversals.saw(record, t) || isPutBack
      if ((sortChanges(records, t, presses, ambient, learn, isLate) && presses.waiting.length > 0) || isPutBack) ports.afterPaint()
      // Three parts of a page that cannot be loaded each say so, one after the other.
      if (refused && t - refused.t < SOON) for (const place of alertsIn(records)) ports.alerted(refused.press.record.press, place)
      // Nobody pressed anything: what is about a field is for the form to say.
      else if (presses.waiting.length === 0) {
        for (const place of alertsIn(records, t - memory.lastKey < WRITING ? 'toasts' : 'errors')) {
          if (!isAboutField(place) && !isClock(place, records) && !isUnwanted('errorBurst', ignoredOn(place, options.ignore))) ports.alerted(undefined, place)
        }
      }
    },
    requested({ start, end, kind, failed, broken, fingerprint, status }) {
      const { shown, refused, gesture } = presses
      let cause: Press | undefined
      let isForms = false
      // Offline, everything breaks.
      const isBroken = broken && s.view.navigator.onLine !== false
      // What the visitor does next, the page may have given it up for.
      const isLost = isBroken && gesture !== undefined && isOf(gesture, start) && memory.lastKey <= gesture.closed
      if (shown && isOf(shown, start)) {
        // Without a status, it may have been given up.
        if (failed || isLost || status > 0) reversals.requested(failed || isLost)
        cause = shown
      }
      if (isLost) gesture.lost?.add(fingerprint)
      // The message may be there before the request is told of.
      if (refused && now() - refused.t < SOON && isOf(refused.press, start)) cause = refused.press
      for (const press of presses.waiting) {
        const { closed, attempt, submits } = press
        // A form's may take a detour.
        // WebKit's first sound begins to load some 200 ms after the press.
        if (!isOf(press, start, attempt || kind === 'media' ? SOON : AFTER)) continue
        if (kind === 'media') press.sign ??= 'media'
        else press.seen.add('request')
        press.requestEnd = Math.max(press.requestEnd, end)
        if (start >= press.opened && start <= closed) {
          press.fetchedAt = end
          press.fetched = !failed && !isLost && press.fetched !== false
        }
        cause = press
        if (isLost && submits && press === gesture) {
          press.rejectedAt = Math.min(press.rejectedAt, now())
          attempts.submit(press)
        }
        if (!failed || !submits) continue
        isForms = true
        press.failedAt = Math.min(press.failedAt, now())
        attempts.submit(press)
      }
      if (presses.waiting.length > 0 || cause) ports.afterPaint()
      // A form's rejection tells of its failure already.
      // What no press has caused may be an answer to the page that nobody minds: 401 is "not signed in", 404 "this name is free".
      const isFelt = failed && !isForms && (cause !== undefined || status >= 500)
      // Of a press that waits, the verdict tells of it.
      const isLate = isLost && gesture.lost !== undefined && gesture.told === true && !gesture.isAnswered && !gesture.attempt
      if (isLate) cause = gesture
      // Nobody has done anything since it began, and no other page has come.
      const isCut = isBroken && !cause && Math.max(memory.lastInput, memory.arrivedAt) < start && s.document.visibilityState === 'visible'
      if (isFelt || isLate || isCut) s.emit({ type: 'error', t: now(), kind: 'request', fingerprint, status, ...(cause ? { press: cause.record.press } : {}) })
    },
    blocked({ processingStart, processingEnd }) {
      for (const press of presses.waiting) {
        if (!press.isUncertain || press.heldFrom! < processingStart - ROUNDED || press.heldFrom! > processingEnd) continue
        press.heldFrom = undefined
        press.isUncertain = false
        if (press.sign === 'dialog') press.sign = undefined
      }
    },
    shifted({ startTime, hadRecentInput, value }) {
      const { gesture, strayAt = -Infinity } = presses
      // Beside what changes by itself, it cannot be told from that. It is told with the next frame.
      if (!gesture || !hadRecentInput || value < MOVED || startTime < gesture.t || gesture.seen.has('ambient') || startTime - strayAt < AFTER) return
      gesture.sign ??= 'layout'
      ports.afterPaint()
    },
    blame(t, isRejection) {
      const { gesture } = presses
      if (!gesture) return undefined
      // A form that is on its way when something is rejected has got no further.
      const isForms = isRejection && gesture.attempt > 0 && presses.waiting.includes(gesture)
      if (isForms) gesture.rejectedAt = Math.min(gesture.rejectedAt, t)
      else if (t - gesture.closed > AFTER) return undefined
      gesture.failed = true
      gesture.lost = undefined
      ports.afterPaint()
      return gesture.record.press
    },
    answered(element) {
      const isOn = ({ actor }: Press): boolean => !element || element.contains(actor.element) || actor.element.contains(element)
      for (const press of presses.waiting) if (isOn(press)) verdicts.settle(press, 'host')
    },
    due: () => Math.min(...presses.waiting.map(({ attempt, due }) => (attempt ? now() + FORM_EVERY : due))),
    get open() {
      return presses.waiting.length > 0
    },
    get pending() {
      return presses.waiting.some(({ busy, attempt, told, isTyped }) => busy || (attempt > 0 && (!told || isTyped)))
    },
    get gesture() {
      return presses.gesture
    },
    forget: reversals.forget,
    drop() {
      presses.waiting.forEach(verdicts.leave)
      reversals.forget()
    },
  }
}
