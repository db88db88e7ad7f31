import { setTimeout as pause } from 'node:timers/promises'
import { chromium, type Browser, type BrowserContext, type CDPSession, type Page } from '@playwright/test'
import { browserArgs, findBrowser } from '../../../scripts/ensure.mjs'
import { READING, type Engine, type Input } from '../driver.ts'

/** Chromium, by Playwright. */
export async function startChromium(): Promise<Engine> {
  const browser = await chromium.launch({ executablePath: await findBrowser(), args: browserArgs() })
  // A tab costs four times as much to open as a page to load, so one is used again while it can be made as good as new.
  let idle: Tab | undefined
  return {
    version: browser.version(),
    async open({ touch }) {
      const tab = (!touch && idle) || (await openTab(browser, touch))
      idle = undefined
      const { context, page } = tab
      let session: Promise<CDPSession> | undefined

      const sendOne = async (input: Input): Promise<void> => {
        const { mouse, keyboard } = page
        if (input.type === 'wait') return pause(input.milliseconds)
        if ('key' in input) return input.type === 'keyDown' ? keyboard.down(input.key) : keyboard.up(input.key)
        if (input.type === 'wheel') return mouse.wheel(0, input.by)
        const { type, by, x, y } = input
        const pressed = input.type === 'move' ? {} : { button: input.button, clickCount: input.count }
        if (by === 'mouse') return type === 'move' ? mouse.move(x, y) : type === 'down' ? mouse.down(pressed) : mouse.up(pressed)
        // Playwright knows no pen, and no finger that stays down.
        const client = await (session ??= context.newCDPSession(page))
        if (by === 'touch') {
          const name = ({ down: 'touchStart', move: 'touchMove', up: 'touchEnd' } as const)[type]
          await client.send('Input.dispatchTouchEvent', { type: name, touchPoints: type === 'up' ? [] : [{ x, y }] })
        } else {
          const name = ({ down: 'mousePressed', move: 'mouseMoved', up: 'mouseReleased' } as const)[type]
          await client.send('Input.dispatchMouseEvent', { type: name, x, y, pointerType: by, buttons: type === 'down' ? 1 : 0, ...pressed })
        }
      }
      return {
        async goto(url) {
          await page.goto(url, { timeout: 10_000 })
        },
        async back() {
          await page.goBack()
        },
        evaluate: (inPage, argument) => page.evaluate(inPage as never, argument as never),
        async send(inputs) {
          for (const input of inputs) await sendOne(input)
        },
        async close() {
          if (!touch && (await clean(tab).catch(() => false))) idle = tab
          else await context.close()
        },
      }
    },
    close: () => browser.close(),
  }
}

interface Tab {
  readonly context: BrowserContext
  readonly page: Page
}

async function openTab(browser: Browser, touch: boolean): Promise<Tab> {
  const context = await browser.newContext({ hasTouch: touch })
  const page = await context.newPage()
  page.on('dialog', (dialog) => void setTimeout(() => void dialog.accept().catch(() => {}), READING))
  return { context, page }
}

/** Leaves nothing of a visit in its tab. False where that cannot be: another window has had the focus. */
async function clean({ context, page }: Tab): Promise<boolean> {
  if (context.pages().length > 1) return false
  const { origin } = new URL(page.url())
  await page.evaluate(() => sessionStorage.clear())
  // Outside of the page, where nothing is hovered.
  await page.mouse.move(-10, -10)
  await page.goto('about:blank', { timeout: 2000 })
  const client = await context.newCDPSession(page)
  await client.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' })
  await client.detach()
  return true
}
