import { isUnwanted } from '../model/isUnwanted.ts'
import type { Styles } from './createStyles.ts'
import type { Verdicts } from './createVerdicts.ts'
import { disabledAt } from './disabledAt.ts'
import { isWrongField } from './forms.ts'
import { ignoredOn } from './ignoredOn.ts'
import { isCover } from './isCover.ts'
import { netChanges, type Finding } from './netChanges.ts'
import { hasNewValue } from './noteValues.ts'
import { FRAME, FROZEN, PATIENCE, SOON, type Press, type Presses } from './press.ts'
import type { Surroundings } from './surroundings.ts'
import type { Attempts } from './watchAttempts.ts'
import type { Reversals } from './watchReversals.ts'
import type { PressOptions, PressPorts } from './pressPorts.ts'

/** How long the place of a late answer is watched: three turns of a usual carousel. */
const DOUBT = 7000
/** So many changes are nobody's clock. */
const DOUBTS = 20

/**
 * What changes this near to the end of a request came with it, even where something changes by itself.
 * Only of a request from the window: a poll may begin right after it.
 */
const NEAR = 500

/** What a request brings is drawn this soon after it, unless the page is busy; what comes later may be something else. */
const AT_ONCE = 200

/** Milliseconds after its frame, by which the browser has told of a slow event. */
const TOLD = 150

/** Judges what can be judged now. With `painted`, styles are clean and may be read. */
export type Judge = (painted: boolean) => void

/** What came of each press that waits? */
export function createJudge(s: Surroundings, presses: Presses, { wait, ignore }: PressOptions, ports: PressPorts, verdicts: Verdicts, attempts: Attempts, reversals: Reversals, styles: Styles): Judge {
  const { view, document, now } = s

  /** Has it time left, and has nothing happened that could be judged? So it is with most that wait, most of the time. */
  const isUntouched = ({ due, attempt, sign, selected, doubt, failed, records, fetchedAt, href, values }: Press, t: number): boolean =>
    t < due && !attempt && !sign && !selected && !doubt && !failed && records.size === 0 && fetchedAt === Infinity
    && href === ports.memory.href && !hasNewValue(values, ports.memory.ambient.knows)

  const judge = (press: Press, painted: boolean, t: number): void => {
    const { actor: { element, on }, records, unseen, seen } = press
    // A form that hands itself in with each letter says something each time; what counts is what it says in the end.
    if (press.attempt && press.isTyped && t - ports.memory.lastKey < SOON) return
    // Whether it was a dialog or a listener that took so long, the browser tells with the next frame.
    if (press.isUncertain && press.sign === 'dialog' && t - press.closed < TOLD) return ports.lookSoon()
    const late = t - press.due
    // Looks of the pressed thing count if they are there at the end, or when it is pressed again.
    const isEnd = late >= 0 || !painted
    if (isEnd && painted) for (const [record, late] of unseen) records.set(record, late)
    const findings = netChanges(records, element, painted, isEnd, styles)
    const find = (what: Finding['kind']): Finding | undefined => findings.find(({ kind }) => kind === what)
    for (const { kind } of findings) if (kind === 'cosmetic' || kind === 'unchanged' || kind === 'invisible') seen.add(kind)
    if (find('invisible')) for (const [record, late] of records) unseen.set(record, late)
    const changes = new Map(find('answer') ? records : [])
    // Judged once: what a later press changes here is not this one's doing.
    if (!find('busy') && !find('look')) records.clear()
    press.saysBusy ||= find('working') !== undefined
    if (find('look')) press.lookedAt ??= t

    // The clock of a sale in a red box, a tick late, says no to nobody.
    const isTick = ({ element, late }: Finding): boolean => late !== undefined && press.isOffbeat === true && ports.memory.ambient.knows(element) && element.closest('[role=alert]') !== null
    const answers = findings.filter(({ kind }) => kind === 'answer')
    // Whatever the words: what is announced after a request that failed, and nothing else, is that.
    // It may be told of the request only later.
    const news = [...(press.doubt ?? []).filter(({ isAnnounced }) => isAnnounced), ...answers.map((answer) => ({ ...answer, t }))].filter((one) => Math.abs(one.t - press.fetchedAt) < NEAR)
    const isBadNews = press.fetched === false && news.every(({ isAnnounced }) => isAnnounced)
    const negative = findings.find((finding) => finding.kind === 'negative' && !isTick(finding)) ?? (isBadNews ? news[0] : undefined)
    if (negative) {
      const isField = negative.element.matches('[aria-invalid]')
      if (press.submits) return attempts.end(press, isField ? 'field' : 'alert')
      verdicts.tell(press, 'negative', 'dom')
      // A field that is marked when it is left is the form's affair, and no failure.
      if (!isField) {
        ports.alerted(press.record.press, negative.element)
        presses.refused = { press, t }
      }
      return verdicts.leave(press)
    }
    // A request that has just come back, or a control that was at work explains a late change, and so does a place that changes by itself, but at another time; nothing else does for certain.
    const since = ({ late }: Finding): number => (press.requestEnd === 0 ? 0 : (late?.last ?? t) - press.requestEnd)
    const hasMoved = ({ element: place }: Finding): boolean => ports.memory.ambient.hasMoved(place)
    const isOwn = ({ element: place, late }: Finding): boolean => ports.memory.ambient.isTick(place, press.t, late?.first ?? t, presses.times)
    // Where something has changed by itself before, if only once, it may do so near the end of a request.
    const isNearRequest = (finding: Finding): boolean => (press.requestEnd > 0 || (press.busy === true && !find('busy'))) && since(finding) < AT_ONCE
    const isRequests = (finding: Finding): boolean => isNearRequest(finding) && !hasMoved(finding)
    const isExplained = (finding: Finding): boolean => !finding.late || press.isOffbeat === true || isRequests(finding)
    // The browser may tell of a request only after what it brought.
    const requests = (press.doubt ?? []).filter(({ isFirst, t }) => isFirst && press.fetched !== false && press.requestEnd > 0 && t > press.requestEnd - FRAME && t - press.requestEnd < AT_ONCE)
    for (const { element: place } of requests) ports.memory.ambient.trust(place)
    press.hasStepped ||= answers.some(({ element: place }) => press.form?.contains(place))
    // Of a form that comes back empty, a clock beside it says nothing.
    const mayBeClocks = (finding: Finding): boolean => finding.late !== undefined && (isNearRequest(finding) && !attempts.wasWiped(press) ? ports.memory.ambient.knows(finding.element) : hasMoved(finding))
    // It may not have asked the server anything.
    const mayBeForms = (answer: Finding): boolean => press.attempt > 0 && (press.requestEnd > 0 ? isNearRequest(answer) : !find('busy') && !isOwn(answer))
    const isNews = (answer: Finding): boolean => (isExplained(answer) || mayBeForms(answer)) && !mayBeClocks(answer)
    const isHeard = (press.sign !== undefined && press.sign !== 'focus') || (press.saysBusy === true && press.fetched === true)
    // Only once its request has ended can it be known whether a late change was what it brought.
    press.newsAt = Math.max(press.newsAt, isHeard ? Infinity : -Infinity, ...answers.filter(isNews).map(({ late }) => (late && press.requestEnd === 0 ? late.last : Infinity)))
    // A field that is still marked when the form is drawn anew: the server's own page, swapped in.
    if (answers.length > 0 && !find('busy') && attempts.isMarked(press, painted)) return attempts.end(press, 'field')
    if ((press.attempt && attempts.judge(press, painted, t)) || press.told) return

    // What makes room for a mark of being at work, or for a message that may be bad news, moves the rest.
    press.hadBusy ||= find('busy') !== undefined
    if (press.sign === 'layout' && (press.hadBusy || (answers.length > 0 && answers.every(({ isAnnounced }) => isAnnounced)))) press.sign = undefined
    // "Saving…" may be the value of the button itself. It counts if it stays.
    const isLabel = (control: Element): boolean => control === element && !isEnd && /^(submit|button)$/.test((control as HTMLInputElement).type)
    const { knows } = ports.memory.ambient
    if (!press.lookedAt && isLabel(element) && hasNewValue(press.values, (control) => control !== element)) press.lookedAt = t
    const sign = hasNewValue(press.values, (control) => isLabel(control) || knows(control)) ? 'value' : ports.memory.href !== press.href ? 'navigation' : painted && press.selected && isSelected(press) ? 'selection' : press.sign
    const isFetched = Math.abs(press.ambientAt - press.fetchedAt) < NEAR
    // Form libraries lead the visitor to the first field that is wrong.
    const field = document.activeElement
    if (press.submits && sign === 'focus' && answers.length === 0 && field && press.form?.contains(field) && isWrongField(field, press.form, press.attempt > 0, ports.memory.blank)) return attempts.end(press, 'field')
    // A view that broke while it was drawn is left empty, or has been told what to draw and has not.
    if (press.failed && !sign && answers.length > 0 && answers.every(({ isHollow }) => isHollow)) return verdicts.tell(press, 'negative', 'error')
    if (sign || isFetched || requests.length > 0 || answers.some(isExplained)) {
      press.doubt = undefined
      const settled = verdicts.settle(press, sign ?? 'dom')
      if (!sign && answers.length > 0) reversals.hold(settled, changes)
      return
    }
    press.isOffbeat = false
    // What was rejected while a form is on its way may be a tracker's, and the form still go through.
    if (press.failed && !(press.rejectedAt < Infinity && t < press.t + wait)) return verdicts.tell(press, 'negative', 'error')
    if (answers.length > 0) {
      press.due = press.doubt ? press.due : t + DOUBT
      const before = press.doubt ?? []
      // While it is busy, its records are kept, and come up again.
      const others = answers.filter(({ element: place }) => !before.some(({ element }) => element === place))
      press.doubt = [...before, ...others.map((answer) => ({ ...answer, t: answer.late?.first ?? t, isFirst: !hasMoved(answer) }))].slice(0, DOUBTS)
      for (const { element: place } of answers) ports.memory.ambient.doubt(place)
    }
    if (press.doubt) {
      // In hindsight: did those places go on changing by themselves? Then they were no answer.
      if (!press.doubt.every(({ element: place, t: first }) => ports.memory.ambient.isTick(place, press.t, first, presses.times))) {
        if (t >= press.due) verdicts.settle(press, 'dom')
        else if (!press.isDoubted) {
          press.isDoubted = true
          verdicts.tell(press, 'pending', 'doubt')
        }
        return
      }
      press.doubt = undefined
      seen.add('ambient')
    }
    const isBusy = press.attempt > 0 || find('busy') !== undefined
    // It has said that it was at work, and what it had asked for has come. A mark alone says less.
    if (press.saysBusy && !isBusy && press.fetched) return void verdicts.settle(press, 'dom')
    if (isBusy && !press.busy) verdicts.tell(press, 'pending', 'busy')
    press.busy = isBusy
    press.due = press.attempt ? press.t + 2 * wait : isBusy ? press.t + PATIENCE : Math.max(press.madeAt + wait, press.requestEnd + SOON)
    if (t < press.due) return
    // "Uploading 34 %": slow, but not dead.
    if (isBusy && press.saysBusy && !press.attempt) return void verdicts.settle(press, 'dom')
    // Held up for so long, silence says nothing.
    if (on === 'native' || late > FROZEN || press.isChosen) verdicts.leave(press)
    else if (attempts.isSame(press, painted)) attempts.end(press, 'same')
    // To ask for a style now would hold up the event that is being handled.
    else if (!painted && on === 'content') ports.lookSoon()
    else {
      const control = painted && on === 'content' ? disabledAt(view, element, press.record.x, press.record.y) : undefined
      if (control && !isUnwanted('disabledClick', ignoredOn(control, ignore))) verdicts.tell(press, 'none', 'disabled', { control: ports.memory.ids.of(control) })
      else verdicts.tell(press, 'none', 'silence', { interactive: on !== 'content' || hasPointer(element) || (painted && isCover(view, element, press.record.x, press.record.y)), seen: [...seen] })
    }
  }

  /** Has script animated something else since? Of CSS, hover and focus begin some animations too. */
  const isAnimated = ({ actor, frame }: Press): boolean => frame < Infinity && document.getAnimations?.().some(({ effect, startTime, playState, constructor }) => {
    const target = (effect as KeyframeEffect | null)?.target
    // What is about to begin has no start time yet. Chromium gives one up to 0.1 ms before its frame.
    return target && !actor.element.contains(target) && constructor.name === 'Animation' && (startTime === null ? playState === 'running' : Number(startTime) > frame - 1)
  })

  /** Text that the visitor selected is an answer; words that get selected under a hammered control are none. */
  const isSelected = ({ actor: { element, on } }: Press): boolean => {
    const selection = document.getSelection()
    const start = selection?.anchorNode
    if (!start || selection.isCollapsed) return false
    if (on === 'content') return element.contains(start) && !hasPointer(element)
    // On a control it is script that selects, and something else; a label's words get selected by hammering it.
    return on === 'control' && !element.contains(start) && !start.parentElement?.closest('label')
  }

  return (painted) => {
    const t = now()
    s.guard(() => reversals.look(painted))
    for (const press of presses.waiting) {
      if (press.closed === Infinity || !presses.waiting.includes(press)) continue
      // A page may have broken what we look with; then nothing can be said of this press.
      const isJudged = s.guard(() => {
        if (painted) {
          if (isAnimated(press)) press.sign ??= 'animation'
          press.frame = Infinity
        }
        if (press.made && !isUntouched(press, t)) judge(press, painted, t)
        return true
      })
      if (!isJudged) verdicts.leave(press)
    }
  }
}

function hasPointer(element: Element): boolean {
  return getComputedStyle(element).cursor === 'pointer'
}
