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
  readonly delay: number
  /** 1 (bad) to 5 (excellent): their own word. */
  readonly rating: number
  readonly observations: readonly Observation[]
  readonly clicks: readonly Click[]
  /** The part of what they did that they did again, or went on from, before the page had answered. */
  readonly repeated: number
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

/** A load in less time than this was not measured, says their paper. */
const MEASURED = 10

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
 * - Loads that were given up because the visitor went on. A press whose load never came to an end
 *   is taken to have had no answer, unless a later load came to its end in the time calma waits.
 * - What the page showed meanwhile. Both are tried: a busy mark (`busy`), with which calma waits 10 s,
 *   and nothing at all (`nothing`), with which it waits 2.5 s and then calls the press dead.
 */
export function readIweb(folder: string, shown: Shown): RatedSession[] {
  return readLines<Recorded>(folder, 'iweb.jsonl').map((session) => read(session, shown))
}

function read({ sub, acr, delayMs, loads, e }: Recorded, shown: Shown): RatedSession {
  const observations: Observation[] = []
  const clicks: Click[] = []
  const waiting = new Set<{ press: number; t: number }>()
  const actions: { from: number; to: number }[] = []
  const wait = shown === 'busy' ? PATIENCE : WAIT
  const ends = loads.filter(([t, ms]) => ms >= MEASURED && t > -SKEW).map(([t, ms]) => ({ began: t, end: t + ms }))
  const last = e.at(-1)![0]
  const all = e.map(([t]) => t)
  const sorted = ends.map(({ began, end }) => end - began).sort((a, b) => a - b)
  const answerOf = (t: number): number => {
    const next = all.find((other) => other > t + 50) ?? Infinity
    const own = ends.find(({ began }) => began >= t - SKEW && began < next)
    if (own) return Math.max(own.end, t)
    if (next === Infinity) return Infinity
    return next - t > typical ? t + 100 : answerOf(next)
  }
  const typical = sorted.length ? sorted[Math.floor(sorted.length * 0.5)]! : Infinity

  let down: { t: number; x: number; y: number } | undefined
  let presses = 0
  for (const [t, kind, x, y] of e) {
    if (kind === 'd') {
      down = { t, x, y }
      continue
    }
    const isButton = down === undefined
    const { t: pressed, x: fromX, y: fromY } = down ?? { t, x, y }
    down = undefined
    const [far, wide] = [x - fromX, y - fromY]
    const isDrag = far * far + wide * wide > SLOP * SLOP
    actions.push({ from: pressed, to: t })
    if (isDrag) continue
    const target = isButton ? buttonAt(x, y) : MAP
    const press = ++presses
    observations.push({ type: 'press', t: pressed, press, target, x, y, by: 'mouse', on: isButton ? 'control' : 'native' })
    clicks.push({ t: pressed, up: t, click: t, x, y, target, tag: '', scrolled: false, answered: true })
    if (isButton) waiting.add({ press, t: pressed })
  }

  for (const { press, t } of waiting) {
    // Whatever is loaded while a press waits has come because of it, as far as a page script can tell.
    const end = answerOf(t)
    const answer = end - t <= wait ? { end } : undefined
    if (shown === 'busy') observations.push({ type: 'answer', t, press, kind: 'pending', by: 'busy', after: 0 })
    if (answer) observations.push({ type: 'answer', t: answer.end, press, kind: 'positive', by: 'dom', after: answer.end - t })
    else if (t + wait <= last) observations.push({ type: 'answer', t: t + wait, press, kind: 'none', by: 'silence', after: wait, interactive: true })
  }
  const redone = actions.filter(({ from }, i) => {
    const next = actions[i + 1]?.from ?? Infinity
    return !ends.some(({ began, end }) => began >= from - SKEW && end <= next)
  })
  return {
    half: halfOf(sub), person: sub, rating: acr, clicks, delay: delayMs,
    observations: observations.sort((a, b) => a.t - b.t),
    repeated: actions.length > 0 ? redone.length / actions.length : 0,
  }
}

/** The zoom buttons stand one above the other in the corner; no click fell between 104 and 108. */
const MAP = 4
function buttonAt(x: number, y: number): number {
  return x >= 135 || y >= 150 ? 3 : y < 106 ? 1 : 2
}
