import { chromium, type CDPSession } from '@playwright/test'
import { browserArgs, findBrowser } from '../../../scripts/ensure.mjs'
import { READING, type Engine } from '../driver.ts'

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
      return {
        async goto(url) {
          await page.goto(url, { timeout: 10_000 })
        },
        evaluate: (inPage, argument) => page.evaluate(inPage as never, argument as never),
        async send(input) {
          const { mouse, keyboard } = page
          if ('key' in input) return input.type === 'keyDown' ? keyboard.down(input.key) : keyboard.up(input.key)
          if (input.type === 'wheel') return mouse.wheel(0, input.by)
          const { type, x, y } = input
          const pressed = input.type === 'move' ? {} : { button: input.button, clickCount: input.count }
          if (input.by === 'mouse') return type === 'move' ? mouse.move(x, y) : type === 'down' ? mouse.down(pressed) : mouse.up(pressed)
          // Playwright knows no pen, and no finger that stays down.
          const client = await (session ??= context.newCDPSession(page))
          if (input.by === 'touch') {
            const touches = { down: ['touchStart', [{ x, y }]], move: ['touchMove', [{ x, y }]], up: ['touchEnd', []] } as const
            const [name, points] = touches[type]
            await client.send('Input.dispatchTouchEvent', { type: name, touchPoints: [...points] })
          } else {
            const name = ({ down: 'mousePressed', move: 'mouseMoved', up: 'mouseReleased' } as const)[type]
            await client.send('Input.dispatchMouseEvent', { type: name, x, y, pointerType: 'pen', buttons: type === 'down' ? 1 : 0, ...pressed })
          }
        },
        close: () => context.close(),
      }
    },
    close: () => browser.close(),
  }
}
