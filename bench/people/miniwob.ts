import type { Observation, PressObservation } from '../../src/model/observation.ts'
import { hash } from '../../src/model/hash.ts'
import { halfOf, readLines, type Half } from './recordings.ts'

/** An event as it was recorded: time, kind, and then by kind. */
type Recorded = readonly [t: number, kind: string, ...rest: unknown[]]

/** One task, done or not. */
interface Episode {
  readonly id: string
  readonly sit: string
  readonly n: number
  readonly task: string
  readonly reward: number
  readonly dur: number
  readonly e: readonly Recorded[]
}

/** A press as a click counter knows it: the click it led to, and nothing of the page. */
export interface Click {
  /** When the pointer went down, when it went up, and when the click came. */
  readonly t: number
  readonly up: number
  readonly click: number
  readonly x: number
  readonly y: number
  /** The innermost element. */
  readonly target: number
  readonly tag: string
  /** The page scrolled between this press and the next. */
  readonly scrolled: boolean
  /** Anything changed between this press and the next. */
  readonly answered: boolean
}

/** One person at work, task after task. */
export interface Sitting {
  readonly half: Half
  readonly observations: readonly Observation[]
  readonly clicks: readonly Click[]
  /** The tasks, one after the other. */
  readonly tasks: readonly { readonly from: number; readonly to: number; readonly isDone: boolean }[]
}

/** How long calma waits for an answer. */
const WAIT = 2500

/** A tap that travels further is a drag, as in `src/sense/watchPresses.ts`. */
const SLOP = 10

/** What the browser answers by itself and out of sight, as in `src/sense/actorOf.ts`. Time, date and number inputs have segments and spinners. */
const NATIVE = /^(INPUT_(text|password|email|search|tel|url|number|date|time|datetime-local|month|week|color|range|file)|TEXTAREA|SELECT|OPTION)\b/

/** Controls that a click changes, which calma observes as an edit. */
const CHANGED_BY_CLICK = /^(INPUT_(checkbox|radio)|SELECT|OPTION)\b/

/** A key's click comes right after it. */
const SAME_GESTURE = 100

/** Elements of one episode; no two episodes share one. */
const ELEMENTS = 100_000

/**
 * Crowd workers at 63 kinds of web task, as observations.
 *
 * What the recordings know: every mousedown, mouseup, click and key with its element, and of each
 * click whether any attribute, text, value or focus changed before the next press (`answered`).
 *
 * What they do not know, and what stands in for it:
 * - *When* the page answered. It is taken to be at the click, so nothing here is ever slow, and
 *   `slowClick` cannot be judged on these people.
 * - *Why* something changed. Any change counts as the press's answer, also one by a timer, a hover or
 *   the focus, which calma would not count: this hides dead presses.
 * - Changes that are no attribute, text, value or focus: scrolls, selections, styles set by script.
 *   calma would count those as answers: this shows presses as dead that were not.
 * - What came after the next press. An unanswered press is taken to stay so until its deadline,
 *   also if the task ends before: more dead clicks than there were, never fewer.
 * - What came of the last press of a task. If the task ended within the time calma waits, that is the
 *   answer; else the press is left without any.
 * - Errors, forms, requests and touch: there are none.
 * - The pause between two tasks. There is none, so no evidence fades in it: the score is higher
 *   than it would have been.
 */
export function readMiniwob(folder: string): Sitting[] {
  const sittings = new Map<string, Episode[]>()
  for (const episode of readLines<Episode>(folder, 'miniwob.jsonl.gz')) {
    sittings.set(episode.sit, [...(sittings.get(episode.sit) ?? []), episode])
  }
  return [...sittings].map(([id, episodes]) => join(id, episodes.sort((a, b) => a.n - b.n)))
}

function join(id: string, episodes: readonly Episode[]): Sitting {
  const observations: Observation[] = []
  const clicks: Click[] = []
  const tasks: Sitting['tasks'][number][] = []
  let from = 0
  let presses = 0
  episodes.forEach((episode, i) => {
    const to = from + Math.max(episode.dur, ...episode.e.map(([t]) => t))
    const read = readEpisode(episode, from, to, presses, i * ELEMENTS)
    observations.push({ type: 'navigation', t: from, page: `/${episode.task}`, url: hash(episode.id), kind: 'push' }, ...read.observations)
    clicks.push(...read.clicks)
    tasks.push({ from, to, isDone: episode.reward === 1 })
    presses += read.presses
    from = to
  })
  // What falls on the same moment stays in the order in which it was read.
  return { half: halfOf(id), observations: observations.sort((a, b) => a.t - b.t), clicks, tasks }
}

function readEpisode({ e }: Episode, from: number, to: number, firstPress: number, firstElement: number): { observations: Observation[]; clicks: Click[]; presses: number } {
  const observations: Observation[] = []
  const clicks: Click[] = []
  let presses = 0
  let down: { t: number; up: number; x: number; y: number } | undefined
  let field: unknown
  let enter = -Infinity

  const press = (made: Pick<PressObservation, 't' | 'x' | 'y' | 'by'>, click: number, ref: number, tag: string, interactive: boolean, answered: boolean | null): void => {
    const id = firstPress + ++presses
    const on = NATIVE.test(tag) ? 'native' : interactive ? 'control' : 'content'
    observations.push({ type: 'press', press: id, target: firstElement + ref, on, ...made })
    const tell = (kind: 'positive' | 'none', t: number): void => void observations.push({
      type: 'answer', t, press: id, kind, by: kind === 'none' ? 'silence' : 'dom', after: t - made.t, ...(kind === 'none' ? { interactive } : {}),
    })
    if (answered) tell('positive', click)
    else if (answered === false && on !== 'native') tell('none', made.t + WAIT)
    else if (answered === null && to - made.t <= WAIT) tell('positive', to)
  }
  const edit = (t: number, ref: number): void => {
    if (field !== ref) observations.push({ type: 'edit', t, form: firstElement, field: firstElement + ref })
    field = ref
  }

  e.forEach(([time, kind, ...rest], i) => {
    const t = from + time
    if (kind === 'd') {
      const [x, y, ref] = rest as [number, number, number]
      down = { t, up: t, x, y }
      if (field !== ref) field = undefined
    }
    if (kind === 'u' && down) {
      const [x, y] = rest as [number, number]
      const [far, wide] = [x - down.x, y - down.y]
      // A drag, even if the browser made a click of it.
      if (far * far + wide * wide > SLOP * SLOP) down = undefined
      else down.up = t
    }
    if (kind === 'c') {
      const [, , ref, tag, interactive, synthetic, answered] = rest as [number, number, number, string, 0 | 1, 0 | 1, 0 | 1 | null]
      const isAnswered = answered === null ? null : answered === 1
      if (!synthetic && down) {
        const { t: pressed, up, x, y } = down
        press({ t: pressed, x, y, by: 'mouse' }, t, ref, tag, interactive === 1, isAnswered)
        const next = e.findIndex(([, later], j) => j > i && later === 'd')
        const until = e.slice(i, next < 0 ? e.length : next)
        clicks.push({
          t: pressed, up, click: t, x, y, target: firstElement + ref, tag,
          scrolled: until.some(([, later]) => later === 's'), answered: answered !== 0,
        })
        down = undefined
      } else if (synthetic && t - enter <= SAME_GESTURE) press({ t: enter, x: 0, y: 0, by: 'key' }, t, ref, tag, interactive === 1, isAnswered)
      enter = -Infinity
      if (CHANGED_BY_CLICK.test(tag) && isAnswered) edit(t, ref)
    }
    if (kind === 'k') {
      const [key, ref, tag] = rest as [string, number, string]
      // The browser repeats a key that is held down.
      const isHeld = e.slice(0, i).reverse().find(([, other, which]) => (other === 'k' || other === 'K') && which === key)?.[1] === 'k'
      if (key === 'enter' && !isHeld && !NATIVE.test(tag)) enter = t
      if ((key === 'char' || key === 'del') && NATIVE.test(tag)) edit(t, ref)
    }
  })
  return { observations, clicks, presses }
}
