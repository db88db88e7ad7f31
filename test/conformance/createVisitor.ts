import { setTimeout as pause } from 'node:timers/promises'
import type { Driver, Input, Pointer } from './driver.ts'
import type { PressOptions, Visitor } from './visitor.ts'

/** Presses nearer than this in time and place make one double or triple click, as in Chromium. */
const MULTI = { time: 500, way: 4 }

/** Where a hand comes down that wants the same place: parts of `jitter`. */
const UNSTEADY = [[0, 0], [0.7, -0.5], [-0.6, 0.4], [0.3, 0.8], [-0.9, -0.2], [0.5, 0.1]] as const

/** The longest that a visitor waits for something to be there, in milliseconds. */
const PATIENCE = 15_000

type Point = readonly [x: number, y: number]

/** A visitor with real input: the browser makes of it all that it makes of a person's. */
export function createVisitor(driver: Driver): Visitor {
  let hand: Pointer = 'mouse'
  let last = { x: 0, y: 0, t: 0, count: 0, button: '' }

  const until = async <T>(ask: () => Promise<T | false | undefined>, what: string): Promise<T> => {
    for (const end = Date.now() + PATIENCE; Date.now() < end; await pause(50)) {
      // On its way to another page, it cannot be asked.
      const answer = await ask().catch(() => undefined)
      if (answer) return answer
    }
    throw new Error(`Waited ${PATIENCE} ms for ${what}.`)
  }
  const middleOf = (selector: string): Promise<Point> => until(() => driver.evaluate(showMiddle, selector), selector)

  /** Presses again and again, at a human pace. */
  const press = async (selector: string, by: Pointer, options: PressOptions): Promise<void> => {
    hand = by
    const { times = 1, gap = 180, hold = 60, offset = [0, 0], jitter = 0, follow = false, button = 'left' } = options
    let at = await middleOf(selector)
    const began = Date.now()
    const run: Input[] = []
    for (let i = 0; i < times; i++) {
      if (follow && i > 0) {
        await driver.send(run.splice(0))
        at = await middleOf(selector)
      }
      const [partX, partY] = UNSTEADY[i % UNSTEADY.length]!
      const [x, y] = [at[0] + offset[0] + partX * jitter, at[1] + offset[1] + partY * jitter]
      // A hand that rests does not move: a move would part the presses of a double click.
      if (by !== 'touch' && (x !== last.x || y !== last.y)) run.push({ type: 'move', by, x, y })
      const count = countAt(x, y, by === 'pen' ? by : button, began + i * gap)
      run.push({ type: 'down', by, x, y, button, count }, { type: 'wait', milliseconds: hold }, { type: 'up', by, x, y, button, count })
      if (i < times - 1) run.push({ type: 'wait', milliseconds: Math.max(0, gap - hold) })
    }
    await driver.send(run)
  }

  /** The browser counts clicks for a double click; some drivers have to. */
  const countAt = (x: number, y: number, button: string, t: number): number => {
    const goesOn = button === last.button && t - last.t < MULTI.time && Math.hypot(x - last.x, y - last.y) <= MULTI.way
    last = { x, y, t, button, count: goesOn ? last.count + 1 : 1 }
    return last.count
  }

  const moveTo = async (x: number, y: number): Promise<void> => {
    last = { ...last, x, y, count: 0, button: '' }
    await driver.send([{ type: 'move', by: 'mouse', x, y }])
  }
  const type = async (text: string, gap: number): Promise<void> => {
    for (const key of text) await driver.send([{ type: 'keyDown', key }, { type: 'keyUp', key }, { type: 'wait', milliseconds: gap }])
  }

  const visitor: Visitor = {
    async press(selector, options = {}) {
      const { modifiers = [] } = options
      for (const key of modifiers) await driver.send([{ type: 'keyDown', key }])
      await press(selector, 'mouse', options)
      for (const key of modifiers) await driver.send([{ type: 'keyUp', key }])
    },
    tap: (selector, options = {}) => press(selector, 'touch', options),
    pen: (selector, options = {}) => press(selector, 'pen', options),
    async key(key, { times = 1, gap = 180, repeats = 0 } = {}) {
      for (let i = 0; i < times; i++) {
        const due = Date.now() + gap
        for (let down = 0; down <= repeats; down++) await driver.send([{ type: 'keyDown', key }, { type: 'wait', milliseconds: repeats > 0 ? 35 : 50 }])
        await driver.send([{ type: 'keyUp', key }])
        if (i < times - 1) await pause(Math.max(0, due - Date.now()))
      }
    },
    async mash(keys, { gap, hold }) {
      const steps = [...keys].flatMap((key, i): { at: number; input: Input }[] =>
        [{ at: i * gap, input: { type: 'keyDown', key } }, { at: i * gap + hold, input: { type: 'keyUp', key } }])
      steps.sort((a, b) => a.at - b.at)
      await driver.send(steps.flatMap(({ at, input }, i): Input[] => [{ type: 'wait', milliseconds: at - (steps[i - 1]?.at ?? 0) }, input]))
    },
    type: (text) => type(text, 40),
    async fill(selector, text) {
      // With the hand that was there before.
      await press(selector, hand, {})
      const key = process.platform === 'darwin' ? 'Meta' : 'Control'
      await driver.send([{ type: 'keyDown', key }, { type: 'keyDown', key: 'a' }, { type: 'keyUp', key: 'a' }, { type: 'keyUp', key }])
      await type(text, 25)
    },
    async focus(selector) {
      await until(() => driver.evaluate(focusOn, selector), selector)
    },
    async drag(selector, [x, y]) {
      const [fromX, fromY] = await middleOf(selector)
      const mouse = { by: 'mouse', button: 'left', count: 1 } as const
      await moveTo(fromX, fromY)
      await driver.send([{ type: 'down', x: fromX, y: fromY, ...mouse }])
      for (let step = 1; step <= 8; step++) await moveTo(fromX + (x * step) / 8, fromY + (y * step) / 8)
      await driver.send([{ type: 'up', x: fromX + x, y: fromY + y, ...mouse }])
    },
    async hover(selector) {
      await moveTo(...(await middleOf(selector)))
    },
    async shake(selector, { times, way, gap }) {
      const [x, y] = await middleOf(selector)
      for (let i = 0; i < times; i++) {
        const due = Date.now() + gap
        const from = i % 2 ? -way / 2 : way / 2
        for (let step = 1; step <= 3; step++) await moveTo(x + from - (from * 2 * step) / 3, y)
        await pause(Math.max(0, due - Date.now()))
      }
    },
    back: () => driver.back(),
    wheel: (by) => driver.send([{ type: 'wheel', x: last.x, y: last.y, by }]),
    async waitFor(condition) {
      // Not eval: a page may forbid it, and then only what is served or put there may run.
      await until(() => driver.evaluate(new Function(`return Boolean(${condition})`) as () => boolean), condition)
    },
    pause: (milliseconds) => pause(milliseconds),
  }
  return visitor
}

/** Runs in the page. The middle of an element, which is scrolled into view if it is not there. */
async function showMiddle(selector: string): Promise<[x: number, y: number] | undefined> {
  const find = (root: ParentNode, wanted: string): Element | undefined => {
    const own = root.querySelector(wanted)
    if (own) return own
    for (const { shadowRoot } of root.querySelectorAll('*')) {
      const inner = shadowRoot && find(shadowRoot, wanted)
      if (inner) return inner
    }
    // `#menu button`: the button may be in the shadow of the menu.
    for (let space = wanted.indexOf(' '); space > 0; space = wanted.indexOf(' ', space + 1)) {
      const host = find(root, wanted.slice(0, space))
      const inner = host?.shadowRoot && find(host.shadowRoot, wanted.slice(space + 1))
      if (inner) return inner
    }
    return undefined
  }
  const element = find(document, selector)
  if (!element) return undefined
  const isInView = ({ x, y, width, height }: DOMRect): boolean =>
    x >= 0 && y >= 0 && x + Math.min(width, 20) <= innerWidth && y + Math.min(height, 20) <= innerHeight
  if (!isInView(element.getBoundingClientRect())) {
    // A scroll right before a press would look like its answer.
    element.scrollIntoView({ block: 'center', behavior: 'instant' })
    for (let frames = 2; frames > 0; frames--) await new Promise(requestAnimationFrame)
  }
  const { x, y, width, height } = element.getBoundingClientRect()
  return [x + width / 2, y + height / 2]
}

/** Runs in the page. Says whether the element was there. */
function focusOn(selector: string): boolean {
  const element = document.querySelector<HTMLElement>(selector)
  element?.focus()
  return element !== null
}
