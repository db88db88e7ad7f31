import type { CDPSession, Page } from '@playwright/test'
import type { PressOptions, Visitor } from './visitor.ts'

/** Presses nearer than this in time and place make one double or triple click, as in Chromium. */
const MULTI = { time: 500, way: 4 }

/** Where a hand comes down that wants the same place: parts of `jitter`. */
const UNSTEADY = [[0, 0], [0.7, -0.5], [-0.6, 0.4], [0.3, 0.8], [-0.9, -0.2], [0.5, 0.1]] as const

type Point = readonly [x: number, y: number]

/** A visitor with real input: the browser makes of it all that it makes of a person's. */
export function playwrightVisitor(page: Page): Visitor {
  let session: Promise<CDPSession> | undefined
  const cdp = (): Promise<CDPSession> => (session ??= page.context().newCDPSession(page))
  let last = { x: 0, y: 0, t: 0, count: 0, button: '' }

  const middleOf = async (selector: string): Promise<Point> => {
    const element = page.locator(selector).first()
    await element.waitFor({ state: 'attached' })
    const box = await element.boundingBox()
    const { width, height } = page.viewportSize()!
    if (box && box.x >= 0 && box.y >= 0 && box.x + Math.min(box.width, 20) <= width && box.y + Math.min(box.height, 20) <= height) return middle(box)
    // A scroll right before a press would look like its answer.
    await element.evaluate(async (target) => {
      target.scrollIntoView({ block: 'center', behavior: 'instant' })
      for (let frames = 2; frames > 0; frames--) await new Promise(requestAnimationFrame)
    })
    return middle((await element.boundingBox())!)
  }

  /** Presses again and again, by `once`, at a human pace. */
  const press = async (
    selector: string,
    { times = 1, gap = 180, offset = [0, 0], jitter = 0, follow = false }: PressOptions,
    once: (x: number, y: number) => Promise<void>,
  ): Promise<void> => {
    let at = await middleOf(selector)
    for (let i = 0; i < times; i++) {
      const due = Date.now() + gap
      if (follow && i > 0) at = await middleOf(selector)
      const [x, y] = UNSTEADY[i % UNSTEADY.length]!
      await once(at[0] + offset[0] + x * jitter, at[1] + offset[1] + y * jitter)
      if (i < times - 1) await page.waitForTimeout(Math.max(0, due - Date.now()))
    }
  }

  /** The browser counts clicks for a double click; here the driver has to. */
  const countAt = (x: number, y: number, button: string): number => {
    const t = Date.now()
    const goesOn = button === last.button && t - last.t < MULTI.time && Math.hypot(x - last.x, y - last.y) <= MULTI.way
    last = { x, y, t, button, count: goesOn ? last.count + 1 : 1 }
    return last.count
  }

  const visitor: Visitor = {
    async press(selector, options = {}) {
      const { button = 'left', modifiers = [], hold = 60 } = options
      for (const modifier of modifiers) await page.keyboard.down(modifier)
      await press(selector, options, async (x, y) => {
        const clickCount = countAt(x, y, button)
        await page.mouse.move(x, y)
        await page.mouse.down({ button, clickCount })
        await page.waitForTimeout(hold)
        await page.mouse.up({ button, clickCount })
      })
      for (const modifier of modifiers) await page.keyboard.up(modifier)
    },
    async tap(selector, options = {}) {
      const client = await cdp()
      await press(selector, options, async (x, y) => {
        await client.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] })
        await page.waitForTimeout(options.hold ?? 60)
        await client.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
      })
    },
    async pen(selector, options = {}) {
      const client = await cdp()
      await press(selector, options, async (x, y) => {
        const clickCount = countAt(x, y, 'pen')
        const event = { x, y, button: 'left', clickCount, pointerType: 'pen' } as const
        await client.send('Input.dispatchMouseEvent', { type: 'mouseMoved', x, y, pointerType: 'pen' })
        await client.send('Input.dispatchMouseEvent', { type: 'mousePressed', buttons: 1, ...event })
        await page.waitForTimeout(options.hold ?? 60)
        await client.send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...event })
      })
    },
    async key(name, { times = 1, gap = 180, repeats = 0 } = {}) {
      for (let i = 0; i < times; i++) {
        const due = Date.now() + gap
        for (let down = 0; down <= repeats; down++) {
          await page.keyboard.down(name)
          await page.waitForTimeout(repeats > 0 ? 35 : 50)
        }
        await page.keyboard.up(name)
        if (i < times - 1) await page.waitForTimeout(Math.max(0, due - Date.now()))
      }
    },
    async mash(keys, { gap, hold }) {
      const ups: Promise<void>[] = []
      for (const key of keys) {
        await page.keyboard.down(key)
        ups.push(page.waitForTimeout(hold).then(() => page.keyboard.up(key)))
        await page.waitForTimeout(gap)
      }
      await Promise.all(ups)
    },
    type: (text) => page.keyboard.type(text, { delay: 40 }),
    async fill(selector, text) {
      await visitor.press(selector)
      await page.keyboard.press('ControlOrMeta+a')
      await page.keyboard.type(text, { delay: 25 })
    },
    focus: (selector) => page.locator(selector).first().focus(),
    async drag(selector, [x, y]) {
      const [fromX, fromY] = await middleOf(selector)
      await page.mouse.move(fromX, fromY)
      await page.mouse.down()
      await page.mouse.move(fromX + x, fromY + y, { steps: 8 })
      await page.mouse.up()
    },
    async hover(selector) {
      await page.mouse.move(...(await middleOf(selector)))
    },
    async shake(selector, { times, way, gap }) {
      const [x, y] = await middleOf(selector)
      for (let i = 0; i < times; i++) {
        const due = Date.now() + gap
        await page.mouse.move(x + (i % 2 ? way / 2 : -way / 2), y, { steps: 3 })
        await page.waitForTimeout(Math.max(0, due - Date.now()))
      }
    },
    async back() {
      await page.goBack()
    },
    wheel: (y) => page.mouse.wheel(0, y),
    async waitFor(condition) {
      await page.waitForFunction(condition, undefined, { timeout: 15_000 })
    },
    pause: (milliseconds) => page.waitForTimeout(milliseconds),
  }
  return visitor
}

function middle({ x, y, width, height }: { x: number; y: number; width: number; height: number }): Point {
  return [x + width / 2, y + height / 2]
}
