import type { Page } from '@playwright/test'
import { loadings } from '../support/site.ts'
import { expect, test } from '../support/test.ts'

/** What moves all the time: hearing it costs the page, press or no press. */
const BUSY = ['pointermove', 'pointerrawupdate', 'mousemove', 'mouseover', 'pointerover', 'touchstart']

/** The events that somebody has begun to listen to, since the page began. */
async function noteListeners(page: Page): Promise<() => Promise<string[]>> {
  await page.addInitScript(() => {
    const own = window as unknown as { listened: string[] }
    own.listened = []
    const add = EventTarget.prototype.addEventListener
    EventTarget.prototype.addEventListener = function (this: EventTarget, type: string, ...rest: [never]) {
      own.listened.push(type)
      return add.call(this, type, ...rest)
    }
  })
  return () => page.evaluate(() => [...new Set((window as unknown as { listened: string[] }).listened)])
}

test.use({ pagePatches: /addEventListener/ })

for (const load of loadings) {
  test(`${load}: nothing listens to what moves all the time`, async ({ page, site }) => {
    const listened = await noteListeners(page)
    await page.goto(site.page('<button id="go">Go</button>', { load }))
    await expect.poll(listened).toContain('pointerdown')
    await page.click('#go')
    expect((await listened()).filter((type) => BUSY.includes(type))).toEqual([])
  })
}

test('a config that asks for it gets it', async ({ page, site }) => {
  const listened = await noteListeners(page)
  await page.goto(site.page('<p>Text</p>', { config: { version: 1, signals: { thrashedCursor: true, scrollThrash: {} } } }))
  await expect.poll(listened).toEqual(expect.arrayContaining(['pointermove', 'touchstart']))
})
