import type { Observation } from '../../src/model/observation.ts'
import type { Click } from './miniwob.ts'
import { halfOf, readLines, type Half } from './recordings.ts'

/** As it was recorded. */
interface Recorded {
  readonly sub: number
  readonly delayMs: number
  readonly acr: number
  readonly loads: readonly (readonly [t: number, ms: number])[]
  readonly e: readonly (readonly [t: number, kind: 'd' | 'u', x: number, y: number])[]
}

/** One person's visit to a map, and what they thought of it. */
export interface RatedSession {
  readonly half: Half
  readonly person: number
  /** What the experimenters held every answer back by, in milliseconds. */
  readonly delay: number
  /** 1 (bad) to 5 (excellent): their own word. */
  readonly rating: number
  readonly observations: readonly Observation[]
  readonly clicks: readonly Click[]
  /** The part of all clicks and drags that the visitor went on from before the page had answered. */
  readonly repeated: number
  /** The longest that a button's answer was waited for; Infinity if it never came. */
  readonly longestWait: number
}

/** What the page shows while it loads: a busy mark, or nothing at all. The recordings do not say. */
export type Shown = 'busy' | 'nothing'

/** How long calma waits for an answer, and how long if the page shows that it is busy. */
const WAIT = 2500
const PATIENCE = 10_000

/** A drag moves the map, and is no press. */
const SLOP = 10

/** The clock of the loads and that of the clicks are up to 45 ms apart. */
const SKEW = 50

/** A load in less time than this is a failed measurement. */
const MEASURED = 10

/** When nothing had to be loaded, the map was there as soon as it was drawn. */
const AT_ONCE = 100

const [ZOOM_IN, ZOOM_OUT, LAYER, MAP] = [1, 2, 3, 4]

/**
 * People at a web map whose answers were held back by 1 to 2,000 ms, with their own rating of each
 * session, as observations.
 *
 * What the recordings know: every click's place, and the loads that came to their end.
 *
 * What they do not know, and what stands in for it:
 * - What was clicked. Buttons recorded no mousedown, and are told apart by their place: the two zoom
 *   buttons, and the choice of layer. A click with a mousedown is on the map, or on the questions at
 *   the end; what it did was not recorded, so it counts as answered out of sight (`native`).
 * - Drags are recorded, but calma makes no press of a drag.
 * - Loads that were given up because the visitor went on, and presses that had nothing to load: of
 *   both there is no load. If the visitor waited longer than the session's loads took (their median),
 *   there was nothing to load, and the answer came at once. Else it was given up, and what the visitor
 *   did next got the answer to both.
 * - What came after the last click. A press that waits longer than the recording has no verdict.
 * - What the page showed meanwhile. Both are tried: a busy mark (`busy`), with which calma waits 10 s,
 *   and nothing at all (`nothing`), with which it waits 2.5 s and then calls the press dead.
 */
export function readIweb(folder: string, shown: Shown): RatedSession[] {
  return readLines<Recorded>(folder, 'iweb.jsonl').map((session) => read(session, shown))
}

function read({ sub, acr, delayMs, loads, e }: Recorded, shown: Shown): RatedSession {
  const ends = loads.filter(([t, ms]) => ms >= MEASURED && t > -SKEW).map(([t, ms]) => ({ began: t, end: t + ms }))
  const durations = ends.map(({ began, end }) => end - began).sort((a, b) => a - b)
  const usual = durations[durations.length >> 1] ?? Infinity
  const times = e.map(([t]) => t)
  const last = times.at(-1)!
  /** When what was asked for at `t` was there; Infinity if never. */
  const answerTo = (t: number): number => {
    const next = times.find((other) => other > t + SKEW) ?? Infinity
    const own = ends.find(({ began }) => began >= t - SKEW && began < next)
    if (own) return Math.max(own.end, t)
    if (next === Infinity) return Infinity
    return next - t > usual ? t + AT_ONCE : answerTo(next)
  }

  const observations: Observation[] = []
  const clicks: Click[] = []
  const actions: { from: number; to: number }[] = []
  const wait = shown === 'busy' ? PATIENCE : WAIT
  let longestWait = 0
  let press = 0
  let down: { t: number; x: number; y: number } | undefined
  for (const [t, kind, x, y] of e) {
    if (kind === 'd') {
      down = { t, x, y }
      continue
    }
    const isButton = down === undefined
    const { t: from, x: fromX, y: fromY } = down ?? { t, x, y }
    down = undefined
    actions.push({ from, to: t })
    const [far, wide] = [x - fromX, y - fromY]
    if (far * far + wide * wide > SLOP * SLOP) continue

    const target = !isButton ? MAP : x >= 135 || y >= 150 ? LAYER : y < 106 ? ZOOM_IN : ZOOM_OUT
    press++
    observations.push({ type: 'press', t: from, press, target: target!, x, y, by: 'mouse', on: isButton ? 'control' : 'native' })
    clicks.push({ t: from, up: t, click: t, x, y, target: target!, tag: '', scrolled: false, answered: true })
    if (!isButton) continue
    const after = answerTo(t) - t
    longestWait = Math.max(longestWait, after)
    if (shown === 'busy') observations.push({ type: 'answer', t, press, kind: 'pending', by: 'busy', after: 0 })
    if (after <= wait) observations.push({ type: 'answer', t: t + after, press, kind: 'positive', by: 'dom', after })
    else if (t + wait <= last) observations.push({ type: 'answer', t: t + wait, press, kind: 'none', by: 'silence', after: wait, interactive: true })
  }

  const repeated = actions.filter(({ from }, i) => {
    const next = actions[i + 1]?.to ?? Infinity
    return !ends.some(({ began, end }) => began >= from - SKEW && end <= next)
  })
  return {
    half: halfOf(sub), person: sub, rating: acr, delay: delayMs, clicks,
    observations: observations.sort((a, b) => a.t - b.t),
    repeated: repeated.length / Math.max(1, actions.length),
    longestWait,
  }
}
