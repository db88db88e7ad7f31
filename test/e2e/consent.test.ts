import type { BrowserContext, Page } from '@playwright/test'
import { card, dismiss, modulePage, ONCE, open, OFTEN, rage, requestsOf, stored, tagPage, untilReady, untilRefused } from '../support/offers.ts'
import { expect, test } from '../support/test.ts'

const state = (page: Page) => page.evaluate(() => (window as unknown as { states: unknown[] }).states.at(-1))

/** Listens to what may be done, from the first moment on. */
const LISTEN = `<script>
  window.states = []; window.errors = []
  window.calma = { q: [['on', 'consent', (state) => states.push(state)], ['on', 'error', (error) => errors.push(error.source)]] }
</script>`

test.describe('before consent: 0 bytes, 0 requests, and it works', () => {
  const ways = {
    'script tag': (site: Parameters<typeof tagPage>[0]) => Promise.resolve(tagPage(site, ONCE)),
    'modules': (site: Parameters<typeof tagPage>[0]) => modulePage(site, ONCE),
  }
  for (const [name, make] of Object.entries(ways)) {
    test(name, async ({ page, site }) => {
      const files: string[] = []
      page.on('request', (request) => files.push(new URL(request.url()).pathname))
      const asked = requestsOf(page)
      await open(page, await make(site))
      await rage(page)
      await expect(card(page)).toBeVisible()
      await dismiss(page)
      await expect(card(page)).toHaveCount(0)
      expect(await stored(page)).toEqual({ bytes: 0, databases: [], memory: undefined })
      expect(asked).toEqual([])
      expect(files).not.toContain('/calma/calma-store.js')

      // And with it, the same visitor is known on the next page, with what this page knew before.
      await page.evaluate(() => calma.consent({ storage: true }))
      await expect.poll(async () => (await stored(page)).memory?.outcomes.map(({ kind }) => kind)).toEqual(['shown', 'dismissed'])
      expect(asked).toEqual([])
    })
  }
})

test('consent may be given before calma is there', async ({ page, site }) => {
  const early = `<script>window.calma = { q: [['consent', { storage: true }]] }</script>`
  await open(page, tagPage(site, ONCE, 'async', early))
  await expect.poll(async () => (await stored(page)).databases).toEqual(['calma'])
})

test.describe('Global Privacy Control', () => {
  test.beforeEach(async ({ context }) => {
    await context.addInitScript(() => Object.defineProperty(navigator, 'globalPrivacyControl', { value: true }))
  })

  test('outweighs what the page says: nothing is stored, offers are made', async ({ page, site }) => {
    await open(page, tagPage(site, ONCE, '', LISTEN))
    await page.evaluate(() => calma.consent({ storage: true, telemetry: true }))
    await rage(page)
    await expect(card(page)).toBeVisible()
    expect(await state(page)).toEqual({ storage: false, telemetry: false, interventions: true })
    expect((await stored(page)).bytes).toBe(0)
  })

  test('deletes what was stored before it was switched on', async ({ page, site }) => {
    const url = tagPage(site, ONCE)
    await page.goto(site.page('nothing', { load: false }))
    await page.evaluate(() => new Promise((resolve) => {
      const request = indexedDB.open('calma', 1)
      request.onupgradeneeded = () => request.result.createObjectStore('memory')
      request.onsuccess = () => {
        request.result.close()
        resolve(undefined)
      }
    }))
    await open(page, url)
    await expect.poll(async () => (await stored(page)).databases).toEqual([])
  })

  test('can only be set aside in the config, where everybody can read it', async ({ page, site }) => {
    await open(page, tagPage(site, { ...ONCE, consent: { honorGPC: false } }, '', LISTEN))
    await page.evaluate(() => calma.consent({ storage: true }))
    await expect.poll(async () => (await stored(page)).databases).toEqual(['calma'])
  })
})

test('who wants no offers gets none, and explain() says why', async ({ page, site }) => {
  await open(page, tagPage(site, OFTEN))
  await page.evaluate(() => calma.consent({ interventions: false }))
  await rage(page)
  await untilRefused(page, 'consent')
  const gates = await page.evaluate(() => calma.explain('help').gates.filter(({ passed, gate }) => !passed && gate !== 'quietState').map(({ gate, code }) => [gate, code]))
  expect(gates).toEqual([['consent', 'consent_required']])
  await expect(card(page)).toHaveCount(0)
  await page.evaluate(() => calma.consent({ interventions: true }))
  await expect(card(page)).toBeVisible()
})

test('what is no consent is none: the place, what was found, and what is allowed', async ({ page, site }) => {
  const warnings: string[] = []
  page.on('console', (message) => message.type() === 'warning' && warnings.push(message.text()))
  await open(page, tagPage(site, ONCE, '', LISTEN))
  await page.evaluate(() => {
    for (const wrong of [{ storage: 'no' }, { storage: 1 }, { storag: true }, 'yes', null]) calma.consent(wrong as never)
  })
  expect(warnings).toHaveLength(5)
  expect(warnings[0]).toContain('consent()/storage')
  expect(warnings[0]).toContain('Allowed: true, false')
  expect(warnings[2]).toContain('Did you mean "storage"?')
  expect(await state(page)).toEqual({ storage: false, telemetry: false, interventions: true })
  expect((await stored(page)).bytes).toBe(0)
})

test.describe('withdrawal', () => {
  async function twoTabs(context: BrowserContext, url: string): Promise<[Page, Page]> {
    const tabs = [await context.newPage(), await context.newPage()] as [Page, Page]
    for (const tab of tabs) {
      await open(tab, url)
      await tab.evaluate(() => calma.consent({ storage: true }))
    }
    await expect.poll(async () => (await stored(tabs[0])).databases).toEqual(['calma'])
    return tabs
  }

  test('deletes everything within a second, and no other tab writes it again', async ({ context, site }) => {
    const [one, other] = await twoTabs(context, tagPage(site, OFTEN))
    await rage(one)
    await expect(card(one)).toBeVisible()
    const took = await one.evaluate(async () => {
      const began = performance.now()
      calma.consent({ storage: false })
      while ((await indexedDB.databases()).length > 0 && performance.now() - began < 5000) await new Promise((resolve) => setTimeout(resolve, 10))
      return performance.now() - began
    })
    expect(took).toBeLessThan(1000)
    // Both go on; neither stores.
    await dismiss(one)
    await other.evaluate(() => history.pushState(null, '', '/elsewhere'))
    await other.waitForFunction(() => calma.snapshot().page === '/elsewhere')
    await rage(other)
    await expect(card(other)).toHaveCount(0)
    expect((await stored(other)).bytes).toBe(0)
    expect((await stored(one)).bytes).toBe(0)
  })

  test('on a page without any rules deletes what another page has stored', async ({ context, site }) => {
    const [one, other] = await twoTabs(context, tagPage(site, OFTEN))
    await other.close()
    await one.goto(site.page('<p>Settings</p>'))
    await one.waitForFunction(() => typeof window.calma?.consent === 'function')
    await one.evaluate(() => calma.consent({ storage: false }))
    await expect.poll(async () => (await stored(one)).databases).toEqual([])
  })
})

test.describe('where sites keep their consent', () => {
  const CMP = `<script>
    window.listeners = new Map(); let next = 0
    window.__tcfapi = (command, version, callback, id) => {
      if (command === 'addEventListener') listeners.set(++next, callback)
      if (command === 'removeEventListener') listeners.delete(id)
    }
    window.choose = (consents) => listeners.forEach((callback, listenerId) => callback({ eventStatus: 'useractioncomplete', gdprApplies: true, listenerId, purpose: { consents } }, true))
  </script>`
  const GTAG = `<script>window.dataLayer = []; function gtag() { dataLayer.push(arguments) } gtag('consent', 'default', { analytics_storage: 'denied', functionality_storage: 'denied' })</script>`

  for (const way of ['script tag', 'modules'] as const) {
    const make = (site: Parameters<typeof tagPage>[0], name: string, html: string) =>
      way === 'modules' ? modulePage(site, ONCE, `consent: [${name}Consent()]`, html) : Promise.resolve(tagPage(site, ONCE, `data-consent="${name}"`, html))

    test(`${way}: the dialog of the IAB's framework`, async ({ page, site }) => {
      await open(page, await make(site, 'tcf', CMP))
      await page.waitForFunction(() => (window as never as { listeners: Map<number, unknown> }).listeners.size === 1)
      expect((await stored(page)).bytes).toBe(0)
      await page.evaluate(() => (window as never as { choose(consents: object): void }).choose({ 1: true }))
      await expect.poll(async () => (await stored(page)).databases).toEqual(['calma'])
      await page.evaluate(() => (window as never as { choose(consents: object): void }).choose({}))
      await expect.poll(async () => (await stored(page)).databases).toEqual([])
      expect(await page.evaluate(() => {
        calma.destroy()
        return (window as never as { listeners: Map<number, unknown> }).listeners.size
      })).toBe(0)
    })

    test(`${way}: Google's consent mode`, async ({ page, site }) => {
      await open(page, await make(site, 'google', GTAG))
      await page.waitForFunction(() => Object.hasOwn((window as never as { dataLayer: unknown[] }).dataLayer, 'push'))
      expect((await stored(page)).bytes).toBe(0)
      await page.evaluate(() => (window as never as { gtag(...all: unknown[]): void }).gtag('consent', 'update', { analytics_storage: 'granted', functionality_storage: 'granted' }))
      await expect.poll(async () => (await stored(page)).databases).toEqual(['calma'])
      // The next page begins with the same default; what is stored lives through it.
      await page.reload()
      await untilReady(page)
      await page.waitForFunction(() => Object.hasOwn((window as never as { dataLayer: unknown[] }).dataLayer, 'push'))
      expect((await stored(page)).databases).toEqual(['calma'])
      expect(await page.evaluate(() => {
        calma.destroy()
        return Object.hasOwn((window as never as { dataLayer: unknown[] }).dataLayer, 'push')
      })).toBe(false)
    })
  }

  test('a name that is not known is told', async ({ page, site }) => {
    const warnings: string[] = []
    page.on('console', (message) => message.type() === 'warning' && warnings.push(message.text()))
    await open(page, tagPage(site, ONCE, 'data-consent="goggle"'))
    await expect.poll(() => warnings.join()).toContain('"goggle" does not do. Allowed: tcf, google.')
  })
})
