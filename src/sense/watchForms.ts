import type { RejectionObservation } from '../model/observation.ts'
import { netChanges } from './netChanges.ts'
import type { EndedRequest } from './requests.ts'
import type { SenseMemory } from './senseMemory.ts'
import type { Surroundings } from './surroundings.ts'

export interface FormPorts {
  readonly memory: SenseMemory
  observe(): void
  afterPaint(): void
  /** The press under way, if one is. */
  currentPress(): number | undefined
}

export interface Forms {
  /** A press was made: perhaps it hands in a form. Returns that form, or what serves as one. */
  pressed(press: number, t: number, element: Element): Element | undefined
  /** The page answered a press well. */
  answered(press: number): void
  changed(records: readonly MutationRecord[]): void
  requested(request: EndedRequest): void
  look(painted: boolean): void
  due(): number
  /** A form is being handed in, so an error message or a failed request is its business. */
  readonly open: boolean
  /** A form was handed in and has not come back yet. */
  readonly pending: boolean
  drop(): void
}

/** The visitor tried to hand in a form; what came of it is not known yet. */
interface Attempt {
  form: Element
  readonly id: number
  readonly t: number
  readonly press: number | undefined
  readonly signature: string
  readonly url: string
  /** It was filled in, so that emptying it means something. */
  readonly filled: boolean
  /** Told as a submit. Until then it is only a press on some button of a form. */
  told: boolean
  failedAt: number
  records: MutationRecord[]
}

/** Native validation and the press that set it off are one attempt. */
const SAME_ATTEMPT = 500

/** A failed request is shown by a message in most cases; this long it has to appear. */
const MESSAGE = 500

/** With no change by then, an error that is still on the page is the answer. */
const SAME_ERROR = 2500

/** What has not come of an attempt by then will not be told of it. */
const PATIENCE = 10_000

const MANY = 400
const TEXT = 'input:not([type=hidden],[type=submit],[type=button],[type=reset],[type=image],[type=checkbox],[type=radio]),textarea'
const BUTTON = 'button,input[type=submit],input[type=button],input[type=image],[role=button]'
const ERROR = '[aria-invalid]:not([aria-invalid=false],[aria-invalid=""]),[role=alert]'

/** Forms: what the visitor edits, when they hand it in, and whether it goes through or comes back. */
export function watchForms(s: Surroundings, ports: FormPorts): Forms {
  const { view, document, listen, now } = s
  const { ids } = ports.memory
  const edited = new WeakSet<Element>()
  const refusedAt = new WeakMap<Element, number>()
  let lastField: EventTarget | undefined
  let lastEnter = -Infinity
  let attempts: Attempt[] = []

  const attempt = (form: Element, t: number, told: boolean, press = ports.currentPress()): Attempt => {
    let found = attempts.find((known) => known.form === form && (t - known.t < SAME_ATTEMPT || (press !== undefined && known.press === press)))
    if (!found) {
      found = {
        form, id: ++ports.memory.attempts, t, press, told: false, failedAt: Infinity, records: [],
        signature: signatureOf(form), url: view.location.pathname, filled: isFilled(form),
      }
      // The next attempt ends the one before: what came of it has been seen by now.
      attempts = [...attempts.filter((known) => known.form !== form).slice(-3), found]
      ports.observe()
    }
    if (told) tell(found)
    return found
  }

  const tell = (found: Attempt): void => {
    if (found.told) return
    found.told = true
    const { form, id, t, press } = found
    s.emit({ type: 'submit', t, form: ids.of(form), attempt: id, ...(press === undefined ? {} : { press }) })
  }

  const end = (found: Attempt, by?: RejectionObservation['by']): void => {
    attempts = attempts.filter((other) => other !== found)
    if (by) tell(found)
    if (!found.told) return
    const about = { t: now(), form: ids.of(found.form), attempt: found.id }
    s.emit(by ? { type: 'rejection', ...about, by } : { type: 'acceptance', ...about })
  }

  const judge = (found: Attempt, painted: boolean, t: number): void => {
    const negative = netChanges(found.records, undefined, painted ? isVisible : undefined)
      .find(({ kind, element }) => kind === 'negative' && (element.closest('form') ?? found.form) === (found.form.closest('form') ?? element.closest('form') ?? found.form))
    if (negative) return end(found, negative.element.matches('[aria-invalid]') ? 'field' : 'alert')
    if (view.location.pathname !== found.url) return end(found)
    if (!found.form.isConnected) {
      const successor = successorOf(found, document)
      if (!successor) return end(found)
      ids.succeed(ids.of(found.form), successor)
      found.form = successor
    }
    const wiped = found.filled && !isFilled(found.form)
    if (t - found.failedAt >= MESSAGE) return end(found, wiped ? 'wiped' : 'request')
    if (found.failedAt < Infinity) return
    if (painted && !isVisible(found.form)) return end(found)
    if (wiped && t - found.t >= MESSAGE) return end(found)
    if (t - found.t >= SAME_ERROR && found.told && painted && [...found.form.querySelectorAll(ERROR)].some((error) => isVisible(error) && (error.matches('[aria-invalid]') || error.textContent?.trim()))) return end(found, 'same')
    if (t - found.t >= PATIENCE) attempts = attempts.filter((other) => other !== found)
  }

  listen(view, 'submit', ({ target }) => void attempt(target as Element, now(), true))
  listen(view, 'invalid', ({ target }) => {
    // Libraries check validity on every key; only what the visitor handed in is an attempt.
    const form = (target as HTMLInputElement).form
    if (!form || (ports.currentPress() === undefined && now() - lastEnter > SAME_ATTEMPT)) return
    // Each field of the form says so for itself; together they are one rejection.
    if (now() - (refusedAt.get(form) ?? -Infinity) < SAME_ATTEMPT) return
    refusedAt.set(form, now())
    end(attempt(form, now(), true), 'native')
  })
  listen<KeyboardEvent>(view, 'keydown', (event) => {
    if (event.isTrusted && event.key === 'Enter' && !event.repeat) lastEnter = now()
  })
  listen(view, 'input change', (event) => {
    const field = event.composedPath()[0] as Element | undefined
    if (!event.isTrusted || !field?.matches?.('input,select,textarea,[contenteditable]')) return
    const form = formOf(field)
    edited.add(form)
    if (field === lastField) return
    lastField = field
    s.emit({ type: 'edit', t: now(), form: ids.of(form), field: ids.of(field) })
  })
  listen(view, 'focusout', () => (lastField = undefined))

  return {
    pressed(press, t, element) {
      const form = formOf(element)
      if (form.localName !== 'form' && !edited.has(form)) return undefined
      if (element.closest(BUTTON) && form.querySelector(TEXT)) attempt(form, t, false, press)
      return form
    },
    answered(press) {
      // A button of the form that just did what it does: a stepper, a toggle, a calendar.
      attempts = attempts.filter((known) => known.told || known.press !== press)
    },
    changed(records) {
      if (attempts.length === 0) return
      for (const { records: held } of attempts) if (held.length < MANY) held.push(...records)
      ports.afterPaint()
    },
    requested({ start, failed }) {
      if (!failed) return
      for (const found of attempts) if (start >= found.t - 50) found.failedAt = Math.min(found.failedAt, now())
    },
    look(painted) {
      const t = now()
      for (const found of [...attempts]) judge(found, painted, t)
    },
    due: () => {
      const t = now()
      return attempts.reduce((soonest, found) => Math.min(soonest, ...[found.failedAt + MESSAGE, found.t + MESSAGE, found.t + SAME_ERROR, found.t + PATIENCE].filter((due) => due > t)), Infinity)
    },
    get open() {
      return attempts.length > 0
    },
    get pending() {
      return attempts.some(({ told }) => told)
    },
    drop: () => (attempts = []),
  }
}

/** The form, or the part of the page that serves as one. */
function formOf(element: Element): Element {
  return (element as HTMLInputElement).form
    ?? element.closest('form,[role=form],dialog,[role=dialog],fieldset,section,article,main')
    ?? element.ownerDocument.body
}

function isFilled(form: Element): boolean {
  return [...form.querySelectorAll<HTMLInputElement>(TEXT)].some(({ value, defaultValue }) => value !== '' && value !== defaultValue)
}

/** What tells a form from others when it is made anew: its names, not what is in it. */
function signatureOf(form: Element): string {
  const fields = [...form.querySelectorAll('input,select,textarea')].slice(0, 20)
  return [form.localName, form.id, form.getAttribute('name'), ...fields.map((field) => `${field.getAttribute('name')}/${field.getAttribute('type')}/${field.id}`)].join()
}

/** A re-render puts a new form in the place of the old one. */
function successorOf({ form, signature }: Attempt, document: Document): Element | undefined {
  return form.localName === 'form' ? [...document.forms].find((other) => signatureOf(other) === signature) : undefined
}

function isVisible(element: Element): boolean {
  return element.checkVisibility?.({ visibilityProperty: true }) ?? true
}
