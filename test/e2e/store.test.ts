import type { Page } from '@playwright/test'
import { card, dismiss, modulePage, OFTEN, ONCE, open, rage, stored, tagPage, untilReady, untilRefused } from '../support/offers.ts'
import { expect, test } from '../support/test.ts'

const AGREED = `<script>window.told = []; window.calma = { q: [['consent', { storage: true }], ['on', 'error', ({ source }) => told.push(source)]] }</script>`
const kinds = async (page: Page) => (await stored(page)).memory?.outcomes.map(({ kind }) => kind)
const told = (page: Page) => page.evaluate(() => (window as unknown as { told: string[] }).told)

test('a refusal holds on the next page, and explain() knows it', async ({ page, site }) => {
  await open(page, tagPage(site, OFTEN, '', AGREED))
  await rage(page)
  await dismiss(page)
  await expect.poll(() => kinds(page)).toEqual(['shown', 'dismissed'])
  await open(page, tagPage(site, OFTEN, '', AGREED))
  await rage(page)
  await untilRefused(page, 'limits')
  const gate = await page.evaluate(() => calma.explain('help').gates.find(({ gate: name }) => name === 'limits')!)
  expect(gate).toMatchObject({ code: 'cooldown', pointer: '/limits/cooldown/afterDismiss' })
  expect(String(gate.actual)).toMatch(/^dismissed \d+ s ago$/)
  await expect(card(page)).toHaveCount(0)
})

test('a cap a session holds over the pages of a site', async ({ page, site }) => {
  const config = { ...ONCE, limits: { cooldown: { afterDismiss: '0s' } } }
  await open(page, tagPage(site, config, '', AGREED))
  await rage(page)
  await dismiss(page)
  await expect.poll(() => kinds(page)).toEqual(['shown', 'dismissed'])
  const { session } = (await stored(page)).memory!
  await open(page, tagPage(site, config, '', AGREED))
  await rage(page)
  await untilRefused(page, 'limits')
  expect(await page.evaluate(() => calma.explain('help').gates.find(({ gate }) => gate === 'limits')!.code)).toBe('cap_reached')
  expect((await stored(page)).memory!.session.id).toBe(session.id)
})

test.describe('reload in the middle of an offer', () => {
  test('with consent: it is not made again', async ({ page, site }) => {
    await open(page, tagPage(site, ONCE, '', AGREED))
    await rage(page)
    await expect(card(page)).toBeVisible()
    await expect.poll(() => kinds(page)).toEqual(['shown'])
    await page.reload()
    await untilReady(page)
    await rage(page)
    await untilRefused(page, 'limits')
    await expect(card(page)).toHaveCount(0)
  })

  test('without: nothing is known any more, so it is', async ({ page, site }) => {
    await open(page, tagPage(site, ONCE))
    await rage(page)
    await expect(card(page)).toBeVisible()
    await page.reload()
    await untilReady(page)
    await rage(page)
    await expect(card(page)).toBeVisible()
  })
})

test('what is stored: identities made by chance, words of closed lists, names of the config, page templates, times', async ({ page, site }) => {
  const url = tagPage(site, ONCE, '', AGREED)
  await open(page, `${url}?token=SECRET#SECRET`)
  await page.evaluate(() => history.pushState(null, '', '/orders/8841?mail=SECRET'))
  await page.waitForFunction(() => calma.snapshot().page === '/orders/:id')
  await rage(page)
  await expect(card(page)).toBeVisible()
  await expect.poll(() => kinds(page)).toEqual(['shown'])
  const { memory } = await stored(page)
  const id = expect.stringMatching(/^[\da-f-]{36}$/) as unknown
  const time = expect.any(Number) as unknown
  expect(memory).toEqual({
    version: 1,
    visitor: { id, since: time },
    session: { id, start: time, last: time },
    outcomes: [{ kind: 'shown', t: time, offer: id, rule: 'help', intervention: 'callback', page: '/orders/:id', session: memory!.session.id }],
    journey: [{ page: '/page/:id', t: time }, { page: '/orders/:id', t: time }],
  })
})

test('the agent sees the pages before this one', async ({ page, site }) => {
  const bodies: string[] = []
  await page.route('**/api/callbacks', (route) => {
    bodies.push(route.request().postData() ?? '')
    return route.fulfill({ status: 202, json: { reference: 'K7Q-4MX' } })
  })
  await open(page, await modulePage(site, ONCE, '', ''))
  await page.evaluate(() => {
    history.pushState(null, '', '/basket')
    calma.consent({ storage: true })
  })
  await expect.poll(async () => (await stored(page)).memory?.journey.length).toBe(2)
  await open(page, await modulePage(site, ONCE))
  await page.evaluate(() => calma.consent({ storage: true }))
  await rage(page)
  await card(page).getByRole('button', { name: 'Yes, call me' }).click()
  await card(page).getByLabel('Phone number').fill('+34 600 111 222')
  await card(page).getByRole('button', { name: 'Call me' }).click()
  await expect(card(page)).toContainText('K7Q-4MX')
  const { packet } = JSON.parse(bodies[0]!) as { packet: { journey: { page: string; agoSeconds: number }[] } }
  expect(packet.journey.map((visited) => visited.page)).toEqual(['/page/:id', '/basket', '/page/:id'])
  expect(packet.journey.every(({ agoSeconds }) => agoSeconds >= 0 && agoSeconds < 60)).toBe(true)
  // The reference is the visitor's; it is not kept.
  await expect.poll(() => kinds(page)).toEqual(['shown', 'accepted', 'submitted'])
  expect(JSON.stringify((await stored(page)).memory)).not.toMatch(/K7Q|600 ?111/)
})

test.describe('a store that does not work: the page and the offer do', () => {
  test.use({ pagePatches: /indexedDB/ })
  let uncaught: string[]
  test.beforeEach(({ page }) => {
    uncaught = []
    page.on('pageerror', (error) => uncaught.push(String(error)))
  })
  async function expectOffer(page: Page, url: string): Promise<void> {
    await open(page, url)
    await rage(page)
    await expect(card(page)).toBeVisible()
    await dismiss(page)
    await rage(page)
    await untilRefused(page, 'limits')
    expect(uncaught).toEqual([])
  }

  test('blocked: asking for it throws', async ({ page, site }) => {
    await page.addInitScript(() => Object.defineProperty(window, 'indexedDB', { get: () => { throw new DOMException('blocked', 'SecurityError') } }))
    await expectOffer(page, tagPage(site, OFTEN, '', AGREED))
    expect(await told(page)).toEqual(['store'])
  })

  test('absent', async ({ page, site }) => {
    await page.addInitScript(() => Object.defineProperty(window, 'indexedDB', { value: undefined }))
    await expectOffer(page, tagPage(site, OFTEN, '', AGREED))
    expect(await told(page)).toEqual(['store'])
  })

  test('full: the browser gives not a byte', async ({ page, site, context }) => {
    const client = await context.newCDPSession(page)
    await client.send('Storage.overrideQuotaForOrigin', { origin: site.origin, quotaSize: 1 })
    await expectOffer(page, tagPage(site, OFTEN, '', AGREED))
    expect(await told(page)).toEqual(['store'])
  })

  test('hanging: opening never ends', async ({ page, site }) => {
    await page.addInitScript(() => Object.defineProperty(indexedDB, 'open', { value: () => ({}) }))
    await expectOffer(page, tagPage(site, OFTEN, '', AGREED))
  })

  test('corrupted: another database of that name, or nonsense in it', async ({ page, site }) => {
    await page.goto(site.page('nothing', { load: false }))
    await page.evaluate(() => new Promise((resolve) => {
      const request = indexedDB.open('calma', 9)
      request.onsuccess = () => {
        request.result.close()
        resolve(undefined)
      }
    }))
    await expectOffer(page, tagPage(site, OFTEN, '', AGREED))
    expect(await told(page)).toEqual([])
    await expect.poll(() => kinds(page)).toEqual(['shown', 'dismissed'])

    await page.evaluate(() => new Promise((resolve) => {
      const request = indexedDB.open('calma')
      request.onsuccess = () => {
        const database = request.result
        const writing = database.transaction('memory', 'readwrite')
        writing.objectStore('memory').put({ version: 1, visitor: '💥', outcomes: [{ kind: 'shown', t: 'never' }], journey: 7 }, 'memory')
        writing.oncomplete = () => {
          database.close()
          resolve(undefined)
        }
      }
    }))
    await expectOffer(page, tagPage(site, OFTEN, '', AGREED))
    await expect.poll(() => kinds(page)).toEqual(['shown', 'dismissed'])
  })

  test('not loaded: calma-store.js is not there', async ({ page, site }) => {
    await page.route('**/calma-store.js', (route) => route.fulfill({ status: 404 }))
    await expectOffer(page, tagPage(site, OFTEN, '', AGREED))
    expect(await told(page)).toEqual(['store'])
  })
})
