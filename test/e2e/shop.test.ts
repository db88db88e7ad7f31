import type { Locator, Page } from '@playwright/test'
import { loadings } from '../support/site.ts'
import { expect, expectReplay, heard, openShop, test, types, untilJudged, untilRunning } from '../support/shop.ts'

/** The callback card: its shadow root is open, so Playwright sees into it. */
const card = (page: Page): Locator => page.locator('[data-calma-widget]').getByRole('dialog')

/** Presses with the real mouse, as fast as people do: the median between two clicks on one thing is 384 ms. */
async function press(page: Page, target: Locator, times: number, gap = 130): Promise<void> {
  await target.scrollIntoViewIfNeeded()
  // A scroll is told with the next frame; let it be over before the press, as it is for people.
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))))
  const box = (await target.boundingBox())!
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
  for (let i = 0; i < times; i++) {
    await page.mouse.down()
    await page.mouse.up()
    // The pace of the input is what is tested here, not a condition to wait for.
    await page.waitForTimeout(gap)
  }
}

/** The ticker beside the button changes all the time; by its third change calma knows it. */
async function untilTickerIsKnown(page: Page): Promise<void> {
  await page.evaluate(() => new Promise<void>((resolve) => {
    let changes = 0
    const observer = new MutationObserver(() => {
      if (++changes < 3) return
      observer.disconnect()
      resolve()
    })
    observer.observe(document.querySelector('.ticker')!, { childList: true, characterData: true, subtree: true })
  }))
}

async function fillBasket(page: Page): Promise<void> {
  await page.locator('#add-to-cart').click()
  await expect(page.locator('#cart-message')).toContainText('basket')
}

async function visit(page: Page, path: string): Promise<void> {
  await page.goto(new URL(path, page.url()).href)
  await untilRunning(page)
}

async function toCheckout(page: Page): Promise<void> {
  await fillBasket(page)
  await visit(page, '/checkout')
}

for (const loading of loadings) {
  test.describe(`loaded as ${loading}`, () => {
    test.beforeEach(async ({ page, demo }) => {
      await openShop(page, demo, '/product/clay-bowl', loading)
    })

    test('a dead coupon button: rage at the third press, the offer at the pause, the request at the desk', async ({ page, demo }) => {
      await toCheckout(page)
      const coupon = page.locator('#apply-coupon')
      await page.locator('#coupon').fill('VERANO-SECRET')
      await untilTickerIsKnown(page)
      await press(page, coupon, 5)

      await expect(card(page)).toBeVisible()
      const { signals } = await heard(page)
      const [rage] = signals
      expect(rage).toMatchObject({ type: 'rageClick', target: 'button#apply-coupon', count: 3, update: false })
      expect(signals.filter(({ type }) => type === 'rageClick').map(({ count }) => count)).toEqual([3, 4, 5])
      const presses = await page.evaluate(() => (window as never as { calma: { trace(): { observations: { type: string; t: number }[] } } }).calma.trace().observations.filter(({ type }) => type === 'press').map(({ t }) => t))
      expect(rage!.t).toBe(presses.at(-3))

      // The card leaves the visitor's focus alone; they take it when they want it.
      await card(page).getByRole('button', { name: 'Yes, call me' }).click()
      await card(page).getByLabel('Phone number').fill('+34 600 111 222')
      await card(page).getByLabel(/^Name/).fill(`Ana ${loading}`)
      await card(page).getByRole('button', { name: 'Call me' }).click()
      await expect(card(page)).toContainText(/[A-Z0-9]{3}-[A-Z0-9]{3}/)

      const { callbacks } = await demo.store.list()
      const row = callbacks.find(({ contact, packet }) => contact.name === `Ana ${loading}` && packet.page === '/checkout')!
      expect(await card(page).innerText()).toContain(row.reference)
      expect(row.packet.signals[0]).toMatchObject({ type: 'rageClick', target: 'button#apply-coupon', count: 5, page: '/checkout' })
      expect(row.packet.journey.map(({ page: visited }: { page: string }) => visited)).toContain('/checkout')
      expect(JSON.stringify(row.packet)).not.toMatch(/VERANO|Apply/)
      await expect.poll(async () => (await heard(page)).outcomes.map(({ kind }) => kind)).toEqual(['shown', 'accepted', 'submitted'])
      await untilJudged(page)
      await expectReplay(page)

      const desk = await page.context().newPage()
      await desk.goto(`${demo.url}/desk/`)
      await desk.getByLabel('You are').fill('Marta')
      await desk.locator('#list').getByText(`Ana ${loading}`).click()
      const detail = desk.locator('#detail')
      await expect(detail).toContainText(row.reference)
      await expect(detail).toContainText(/Apply coupon.* 5 times/)
      await expect(detail).toContainText('/checkout')
      await detail.getByRole('button', { name: 'Take this callback' }).click()
      await expect(detail).toContainText('Marta')
      await detail.getByRole('button', { name: 'Resolve' }).click()
      await expect.poll(async () => (await demo.store.list()).callbacks.find(({ id }) => id === row.id)).toMatchObject({ state: 'resolved', takenBy: 'Marta' })
      await desk.close()
    })

    test('a payment refused three times is a form loop', async ({ page }) => {
      await toCheckout(page)
      await page.locator('#card-expiry').fill('12/29')
      await page.locator('#card-code').fill('123')
      for (const number of ['4000 0000 0000 0001', '4000 0000 0000 0002', '4000 0000 0000 0003']) {
        await page.locator('#card-number').fill(number)
        await page.locator('#pay').click()
        await expect(page.locator('#payment-error')).toBeVisible()
        await expect(page.locator('#pay')).toBeEnabled()
      }
      await expect.poll(() => types(page)).toContain('formLoop')
      const { signals } = await heard(page)
      expect(signals).toEqual([expect.objectContaining({ type: 'formLoop', target: 'form#payment', count: 3 })])
      await expect(card(page)).toBeVisible()
      await untilJudged(page)
      await expectReplay(page)
    })

    test('a crashing size picker is a burst of errors', async ({ page }) => {
      await visit(page, '/product/harvest-shirt')
      for (const size of ['s', 'm', 'l']) await page.locator(`#size-${size}`).click()
      await expect.poll(() => types(page)).toContain('errorBurst')
      await untilJudged(page)
      expect(new Set(await types(page))).toEqual(new Set(['errorClick', 'errorBurst']))
      await expectReplay(page)
    })

    test('a happy purchase, quick and thorough, is left in peace', async ({ page }) => {
      await press(page, page.locator('#quantity-more'), 8, 90)
      await press(page, page.locator('#quantity-less'), 5, 90)
      await press(page, page.locator('#month-next'), 6, 110)
      await press(page, page.locator('#month-prev'), 3, 110)
      await page.locator('#days button:enabled').nth(6).click()
      await press(page, page.locator('#gallery-next'), 5, 120)
      await press(page, page.locator('#wish'), 4, 120)
      for (const tab of ['care', 'maker', 'story']) await page.locator(`#tab-${tab}`).click()
      await page.locator('#returns summary').click()
      // As a hand does it, and not three times in a millisecond.
      await page.locator('#panel-story p').click({ clickCount: 3, delay: 60 })
      await page.locator('#panel-story p').dblclick({ delay: 60 })
      expect(await page.evaluate(() => String(getSelection()).length)).toBeGreaterThan(0)
      await expectNothing(page)

      await toCheckout(page)
      await page.locator('#address-name').pressSequentially('Ana Perez', { delay: 20 })
      await page.locator('#address-street').fill('Calle Mayor 1')
      await page.locator('#address-postcode').fill('28013')
      await page.locator('#address-town').fill('Madrid')
      await page.locator('#address-country').selectOption('IT')
      await page.locator('#save-address').click()
      await expect(page.locator('#address-saved')).toBeVisible()
      await page.locator('#card-number').pressSequentially('4242424242424242', { delay: 15 })
      await page.locator('#card-expiry').fill('12/29')
      await page.locator('#card-code').fill('123')
      await page.getByText('Remember this card').click()
      await expectNothing(page)
      await page.locator('#pay').click()
      await expect(page.locator('#thanks')).toBeVisible()
      await untilRunning(page)
      await expectNothing(page)
    })

    test('refused once, it is not offered again', async ({ page }) => {
      await toCheckout(page)
      await untilTickerIsKnown(page)
      await press(page, page.locator('#apply-coupon'), 5)
      await card(page).getByRole('button', { name: 'No, thanks' }).click()
      await expect(card(page)).toHaveCount(0)
      await press(page, page.locator('#apply-coupon'), 6)
      await untilJudged(page)
      const explained = await page.evaluate(() => (window as never as { calma: { explain(rule: string): { passed: boolean; gates: { gate: string; passed: boolean; code: string }[] } } }).calma.explain('checkout-rescue'))
      expect(explained.gates.filter(({ gate, passed }) => gate === 'limits' && !passed).map(({ code }) => code)).toEqual(['cap_reached'])
      await expect(card(page)).toHaveCount(0)
      expect((await heard(page)).outcomes.map(({ kind }) => kind)).toEqual(['shown', 'dismissed'])
    })
  })
}

/** No signal, no offer, and a score of exactly 0. */
async function expectNothing(page: Page): Promise<void> {
  await untilJudged(page)
  expect((await heard(page)).signals).toEqual([])
  expect(await page.evaluate(() => (window as never as { calma: { snapshot(): { score: number } } }).calma.snapshot().score)).toBe(0)
  await expect(card(page)).toHaveCount(0)
  await expectReplay(page)
}
