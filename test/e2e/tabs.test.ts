import type { BrowserContext, Page } from '@playwright/test'
import { card, dismiss, OFTEN, open, rage, stored, tagPage, untilRefused } from '../support/offers.ts'
import { expect, test } from '../support/test.ts'

/** Nothing but the other tabs forbids an offer. */
const ALWAYS = { ...OFTEN, limits: { ...OFTEN.limits, cooldown: { afterDismiss: '0s', afterSubmit: '0s' } } }

async function openTabs(context: BrowserContext, url: string, count: number): Promise<Page[]> {
  const tabs = []
  for (let i = 0; i < count; i++) {
    const tab = await context.newPage()
    await open(tab, url)
    tabs.push(tab)
  }
  return tabs
}
const cards = async (tabs: readonly Page[]) => (await Promise.all(tabs.map((tab) => card(tab).count()))).reduce((sum, count) => sum + count, 0)

/** What the gate says that other tabs can close. */
const otherTabGate = (tab: Page) => tab.evaluate(() => calma.explain('help').gates.find(({ gate }) => gate === 'otherTab')!)

test('five tabs show one offer; refused in one, it is made in none', async ({ context, site }) => {
  test.slow()
  const tabs = await openTabs(context, tagPage(site, OFTEN), 5)
  for (const tab of tabs) await rage(tab)
  await expect.poll(() => cards(tabs)).toBe(1)
  const shown = (await Promise.all(tabs.map(async (tab) => ((await card(tab).count()) ? [tab] : [])))).flat()[0]!
  const others = tabs.filter((tab) => tab !== shown)
  await untilRefused(others[0]!, 'otherTab')
  expect(await otherTabGate(others[0]!)).toMatchObject({ passed: false, code: 'other_tab' })

  await dismiss(shown)
  for (const tab of others) {
    await rage(tab)
    await untilRefused(tab, 'limits')
  }
  expect(await cards(tabs)).toBe(0)
  // Nothing had to be stored for that.
  for (const tab of tabs) expect((await stored(tab)).bytes).toBe(0)
})

test.describe('without locks', () => {
  test.beforeEach(async ({ context }) => {
    await context.addInitScript(() => Object.defineProperty(navigator, 'locks', { value: undefined }))
  })

  test('what is refused in one tab is gone in all within 200 ms', async ({ context, site }) => {
    const tabs = await openTabs(context, tagPage(site, ALWAYS), 3)
    for (const tab of tabs) {
      await rage(tab)
      await expect(card(tab)).toBeVisible()
    }
    // One clock for all tabs: the wall's.
    const gone = tabs.slice(1).map((tab) => tab.evaluate(() => new Promise<number>((resolve) => {
      new MutationObserver((_, observer) => {
        if (document.querySelector('[data-calma-widget]')) return
        observer.disconnect()
        resolve(Date.now())
      }).observe(document, { childList: true, subtree: true })
    })))
    const dismissed = await tabs[0]!.evaluate(() => {
      const root = document.querySelector('[data-calma-widget]')!.shadowRoot!
      const button = [...root.querySelectorAll('button')].find(({ textContent }) => textContent === 'No, thanks')!
      const now = Date.now()
      button.click()
      return now
    })
    for (const time of await Promise.all(gone)) expect(time - dismissed).toBeLessThan(200)
    expect(await cards(tabs)).toBe(0)
  })
})

test('a tab that is closed with its offer leaves the turn to the others', async ({ context, site }) => {
  const [one, other] = await openTabs(context, tagPage(site, ALWAYS), 2)
  await rage(one!)
  await expect(card(one!)).toBeVisible()
  await rage(other!)
  await untilRefused(other!, 'otherTab')
  await one!.close()
  await rage(other!)
  await expect(card(other!)).toBeVisible()
})

test('a tab that is opened later is told what the others know', async ({ context, site }) => {
  const url = tagPage(site, OFTEN)
  const [one] = await openTabs(context, url, 1)
  await rage(one!)
  await dismiss(one!)
  const [later] = await openTabs(context, url, 1)
  await rage(later!)
  await untilRefused(later!, 'limits')
  expect(await later!.evaluate(() => calma.explain('help').gates.find(({ gate }) => gate === 'limits')!.code)).toBe('cooldown')
  expect(await cards([one!, later!])).toBe(0)
  expect((await stored(later!)).bytes).toBe(0)
})

test('what a script of the page says on the channel does no harm', async ({ context, site }) => {
  const [one, hostile] = await openTabs(context, tagPage(site, OFTEN), 2)
  const uncaught: string[] = []
  context.on('weberror', (error) => uncaught.push(String(error.error())))
  await hostile!.evaluate(() => {
    const channel = new BroadcastChannel('calma')
    const outcome = { kind: 'shown', t: 0, offer: 'x', rule: 'help', intervention: 'callback', session: 's' }
    for (const message of [
      null, 'calma', 7, [], { calma: 1 }, { calma: 1, config: '', outcomes: 'all' }, { calma: 1, config: '', outcomes: [null, 7, {}, { ...outcome, kind: '__proto__' }] },
      { calma: 1, config: '', outcomes: Array(10_000).fill(outcome) }, { calma: 1, config: '', ask: { toString: 1 } }, { __proto__: null, calma: 1, withdrawn: 'yes' },
      { calma: 1, config: '', outcomes: [{ ...outcome, t: Infinity }, { ...outcome, t: 8.64e15, rule: 'x'.repeat(1e6) }] },
    ]) channel.postMessage(message)
    channel.close()
  })
  // The old outcome was heard, and it is of no session of now.
  await rage(one!)
  await expect(card(one!)).toBeVisible()
  expect(uncaught).toEqual([])
})

test('two tabs do not go on telling each other', async ({ context, site }) => {
  const [one, other] = await openTabs(context, tagPage(site, OFTEN), 2)
  await other!.evaluate(() => {
    const messages: unknown[] = []
    Object.assign(window, { messages })
    new BroadcastChannel('calma').onmessage = ({ data }: MessageEvent) => messages.push(data)
  })
  await one!.evaluate(() => calma.consent({ storage: false }))
  await rage(one!)
  await dismiss(one!)
  await untilRefused(other!, 'limits')
  const messages = await other!.evaluate(() => (window as unknown as { messages: object[] }).messages)
  expect(messages.map((message) => Object.keys(message).filter((key) => key !== 'calma' && key !== 'config').join())).toEqual(['withdrawn', 'outcomes', 'outcomes'])
})

test.describe('a browser with neither channels nor locks', () => {
  test.use({ pagePatches: /BroadcastChannel/ })

  test('a tab is alone, and works', async ({ page, site }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'locks', { value: undefined })
      Reflect.deleteProperty(window, 'BroadcastChannel')
    })
    await open(page, tagPage(site, OFTEN))
    await rage(page)
    await expect(card(page)).toBeVisible()
    await dismiss(page)
    await expect(card(page)).toHaveCount(0)
  })
})
