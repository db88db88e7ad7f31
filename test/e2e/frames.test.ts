import { card, OFTEN, open, tagPage } from '../support/offers.ts'
import { expect, test } from '../support/test.ts'

test('a struggle in a frame of the site: one score, and the offer on top', async ({ page, site }) => {
  const inside = site.page('<script src="/calma/calma.js" data-report="top"></script><button id="pay">Pay</button>', { load: false })
  const loaded = page.waitForResponse(/calma-frame\.js/)
  await open(page, tagPage(site, OFTEN, '', `<iframe src="${inside}" style="width:300px;height:100px"></iframe>`))
  const frame = page.frames().find((one) => one.url() === inside)!
  await frame.waitForFunction(() => window.calma?.snapshot?.().running)
  await (await loaded).finished()
  await page.evaluate(() => {
    const told: unknown[] = []
    Object.assign(window, { told })
    calma.on('signal', ({ type, target }) => told.push([type, target]))
  })
  for (let i = 0; i < 4; i++) await page.frameLocator('iframe').locator('#pay').click({ delay: 20 })
  await page.waitForFunction(() => calma.snapshot().score >= 50)
  // What the visitor does in a frame may be typing, so nobody is interrupted there.
  expect(await page.evaluate(() => calma.explain('help').gates.find(({ gate }) => gate === 'quietState')!.actual)).toContain('typing')
  await expect(card(page)).toHaveCount(0)
  await page.locator('h1').click()
  await expect(card(page)).toBeVisible()
  expect(await page.evaluate(() => (window as unknown as { told: unknown[] }).told[0])).toEqual(['rageClick', 'button#pay'])
  expect(await frame.locator('[data-calma-widget]').count()).toBe(0)
  expect(await page.evaluate(() => calma.snapshot().page)).toBe('/page/:id')
})
