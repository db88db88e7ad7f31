import { setTimeout as pause } from 'node:timers/promises'
import { chromium, type CDPSession } from '@playwright/test'
import { browserArgs, findBrowser } from '../../../scripts/ensure.mjs'
import { READING, type Engine, type Input } from '../driver.ts'

/** Chromium, by Playwright. */
export async function startChromium(): Promise<Engine> {
  const browser = await chromium.launch({ executablePath: await findBrowser(), args: browserArgs() })
  return {
    version: browser.version(),
    async open({ touch }) {
      const context = await browser.newContext({ hasTouch: touch })
      const page = await context.newPage()
      page.on('dialog', (dialog) => void setTimeout(() => void dialog.accept().catch(() => {}), READING))
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
        close: () => context.close(),
      }
    },
    close: () => browser.close(),
  }
}
