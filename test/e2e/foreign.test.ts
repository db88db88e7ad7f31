import type { Page } from '@playwright/test'
import type { Calma } from '../../src/createInstance.ts'
import type { Observation } from '../../src/model/observation.ts'
import type { Signal } from '../../src/model/signal.ts'
import { expectSignals } from '../support/expectSignals.ts'
import { openPage } from '../support/openPage.ts'
import { loadings } from '../support/site.ts'
import { expect, test } from '../support/test.ts'

/** What the page manager writes, word for word. */
const CONFIG = { version: 1, rules: [{ id: 'help', when: { score: { gte: 50 } }, then: 'callback' }] }
const DEAD = '<button id="dead">Apply</button>'
const STEPPER = `<button id="more">+</button><output id="count">0</output>
  <script>document.getElementById('more').addEventListener('click', () => { count.textContent = Number(count.textContent) + 1 })</script>`
const card = (page: Page) => page.locator('[data-calma-widget]').getByRole('dialog')

declare global {
  var calma: Calma
}

async function press(page: Page, selector: string, times: number): Promise<void> {
  for (let i = 0; i < times; i++) await page.locator(selector).click({ delay: 30 })
}

for (const load of loadings) {
  test(`${load}: on a foreign page, five presses on a dead button bring the card, a stepper nothing`, async ({ page, site }) => {
    await openPage(page, site.page(STEPPER + DEAD, { load, config: CONFIG, endpoint: '/api/callbacks' }))
    await page.waitForFunction(() => window.calma?.explain?.().length === 1)
    await expectSignals({ page, action: () => press(page, '#more', 9), refuted: ['rageClick', 'deadClick', 'errorBurst', 'formLoop'] })
    expect(await page.evaluate(() => calma.snapshot().score)).toBe(0)
    await expect(card(page)).toHaveCount(0)

    await expectSignals({ page, action: () => press(page, '#dead', 5), expected: ['rageClick'], refuted: ['deadClick'] })
    await expect(card(page)).toBeVisible()
    // Presses on the card are not the page's.
    const before = await page.evaluate(() => calma.trace().observations.length)
    await card(page).getByRole('button', { name: 'Yes, call me' }).click()
    await card(page).getByLabel('Phone number').pressSequentially('12')
    expect(await page.evaluate((from) => calma.trace().observations.slice(from).filter(({ type }) => type === 'press' || type === 'edit'), before)).toEqual([])
  })
}

test('a script tag with the config in its attribute, and nothing else', async ({ page, site }) => {
  const script = `<script src="/calma/calma.js" data-config='${JSON.stringify(CONFIG)}' data-endpoint="/api/callbacks"></script>`
  await openPage(page, site.page(script + DEAD, { load: false }))
  await press(page, '#dead', 5)
  await expect(card(page)).toBeVisible()
})

for (const load of loadings) {
  test(`${load}: a request of calma's own that fails is no failure of the page`, async ({ page, site }) => {
    let asked = 0
    for (const path of ['/api/broken', '/api/own']) {
      site.route(path, (_request, response) => {
        asked++
        response.writeHead(503, { 'content-type': 'application/json' }).end('{}')
      })
    }
    const page1 = `${DEAD}<button id="fetch">Load</button><script>document.getElementById('fetch').onclick = () => fetch('/api/broken').then((answer) => answer.text())</script>`
    await openPage(page, site.page(page1, { load, config: CONFIG, endpoint: '/api/own' }))
    await page.waitForFunction(() => window.calma?.explain?.().length === 1)
    await press(page, '#dead', 5)
    await card(page).getByRole('button', { name: 'Yes, call me' }).click()
    await card(page).getByLabel('Phone number').fill('+34 600 111 222')
    await card(page).getByRole('button', { name: 'Call me', exact: true }).click()
    await expect.poll(() => asked).toBeGreaterThan(0)
    await press(page, '#fetch', 1)
    const failures = (): Promise<Observation[]> => page.evaluate(() => calma.trace().observations.filter(({ type }) => type === 'error'))
    // The page's failure, which came last, is known; so would be calma's own.
    await expect.poll(failures).not.toEqual([])
    expect(await failures()).toMatchObject([{ kind: 'request', status: 503, press: 6 }])
  })
}

test('touch: taps rage too, a scroll is no tap', async ({ browser, site }) => {
  const context = await browser.newContext({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 700 } })
  const page = await context.newPage()
  await openPage(page, site.page(`${DEAD}<div style="height:3000px">long</div>`, {}))
  await expectSignals({
    page,
    action: async () => {
      const client = await context.newCDPSession(page)
      await client.send('Input.synthesizeScrollGesture', { x: 200, y: 500, yDistance: -300, gestureSourceType: 'touch' })
    },
    refuted: ['rageClick', 'deadClick'],
  })
  expect(await page.evaluate(() => calma.trace().observations.filter(({ type }) => type === 'press'))).toEqual([])
  await page.evaluate(() => scrollTo(0, 0))
  await expectSignals({ page, action: async () => { for (let i = 0; i < 3; i++) await page.locator('#dead').tap() }, expected: ['rageClick'], refuted: ['deadClick'] })
  expect(await page.evaluate(() => calma.trace().observations.find(({ type }) => type === 'press'))).toMatchObject({ by: 'touch', on: 'control' })
  await context.close()
})

test('keyboard: Enter and Space count, holding a key does not', async ({ page, site }) => {
  await openPage(page, site.page(DEAD))
  await page.locator('#dead').focus()
  await expectSignals({
    page,
    action: async () => {
      await page.keyboard.down('Enter')
      for (let i = 0; i < 8; i++) await page.keyboard.down('Enter')
      await page.keyboard.up('Enter')
    },
    refuted: ['rageClick'],
  })
  await expectSignals({
    page,
    action: async () => {
      for (const key of ['Enter', 'Space', 'Enter']) await page.keyboard.press(key)
    },
    expected: ['rageClick'],
  })
})

test('calls made before the file is there are made when it comes', async ({ page, site }) => {
  await openPage(page, site.page(`<script>calma.q.push(['on', 'signal', (signal) => (window.first = signal.type)], ['identify', { id: 'u1' }], ['fly'])</script>${DEAD}`, { load: 'async' }))
  await page.waitForFunction(() => typeof calma.snapshot === 'function')
  await press(page, '#dead', 3)
  await page.waitForFunction(() => (window as never as { first?: string }).first === 'rageClick')
})

test.describe('a hostile page', () => {
  test.use({ pagePatches: /PerformanceObserver|navigation|scheduler|getSelection|checkVisibility/ })
  test('throws everywhere and goes on, and so does calma', async ({ page, site }) => {
  const html = `<head><script>
      addEventListener('click', () => { throw new Error('host click') })
      Element.prototype.checkVisibility = () => { throw new Error('hostile') }
      Object.defineProperty(Object.prototype, 'evil', { get() { throw new Error('getter') }, configurable: true, enumerable: false })
      delete window.scheduler; delete window.navigation; delete window.PerformanceObserver
      document.getSelection = () => { throw new Error('selection') }
    </script></head><body>${DEAD}${STEPPER}</body>`
  await openPage(page, site.page(html, { config: CONFIG, endpoint: '/nowhere' }))
  await page.waitForFunction(() => calma.explain().length === 1)
  await page.evaluate(() => {
    const told: string[] = []
    Object.assign(window, { told })
    calma.on('signal', () => { throw new Error('listener') })
    calma.on('signal', (signal: Signal) => told.push(signal.type))
    calma.on('error', () => { throw new Error('error listener') })
    calma.subscribe(() => { throw new Error('subscriber') })
  })
  await press(page, '#dead', 4)
  await press(page, '#more', 2)
  await expect(page.locator('#count')).toHaveText('2')
  // The selection cannot be asked here, so presses are not seen; what the page does is untouched.
  expect(await page.evaluate(() => typeof calma.snapshot().score)).toBe('number')
  })
})

test('a callback that throws stops neither the others nor calma', async ({ page, site }) => {
  await openPage(page, site.page(DEAD, { config: CONFIG, endpoint: '/nowhere' }))
  await page.waitForFunction(() => calma.explain().length === 1)
  await page.evaluate(() => {
    const told: string[] = []
    Object.assign(window, { told })
    calma.on('signal', () => { throw new Error('listener') })
    calma.on('signal', (signal: Signal) => told.push(signal.type))
    calma.on('error', (error: { source: string }) => { told.push(`error:${error.source}`); throw new Error('error listener') })
    calma.subscribe(() => { throw new Error('subscriber') })
  })
  await press(page, '#dead', 3)
  await expect(card(page)).toBeVisible()
  const told = await page.evaluate(() => (window as never as { told: string[] }).told)
  expect(told).toContain('rageClick')
  expect(told).toContain('error:host')
})

test('a faulty config is told of once, and the rest goes on', async ({ page, site }) => {
  const warnings: string[] = []
  page.on('console', (message) => message.type() === 'warning' && warnings.push(message.text()))
  const config = { version: 1, sensitivty: 'high', rules: [{ id: 'help', when: { scroe: { gte: 50 } }, then: 'callback' }] }
  await openPage(page, site.page(DEAD, { config, endpoint: '/api/callbacks' }))
  await expectSignals({ page, action: () => press(page, '#dead', 3), expected: ['rageClick'] })
  expect(warnings).toHaveLength(1)
  for (const words of ['/sensitivty', '"sensitivity"', '/rules/0/when/scroe', '"score"']) expect(warnings[0]).toContain(words)
  const gate = await page.evaluate(() => calma.explain('help').gates[0])
  expect(gate).toMatchObject({ gate: 'config', passed: false })
})

test('two instances on a page do not meet', async ({ page, site }) => {
  await openPage(page, site.page(DEAD, { load: 'esm' }))
  await page.evaluate(async () => {
    const { createCalma, rageClick } = (await import('/calma/index.js' as string)) as typeof import('../../src/index.ts')
    const other = createCalma({ signals: [rageClick({ clicks: 2 })] })
    other.start()
    Object.assign(window, { other })
  })
  await page.waitForFunction(() => (window as never as { other: Calma }).other.snapshot().running)
  await press(page, '#dead', 2)
  const counts = await page.evaluate(() => {
    const { other } = window as never as { other: Calma }
    const scores = [calma.snapshot().score > 0, other.snapshot().score > 0]
    other.destroy()
    return scores
  })
  expect(counts).toEqual([false, true])
})

test('stop() leaves the page alone, start() goes on, destroy() ends it', async ({ page, site }) => {
  await openPage(page, site.page(DEAD))
  await page.evaluate(() => calma.stop())
  await press(page, '#dead', 3)
  expect(await page.evaluate(() => calma.trace().observations.filter(({ type }) => type === 'press').length)).toBe(0)
  await page.evaluate(() => calma.start())
  await press(page, '#dead', 3)
  // In full only when the page has let its time to answer pass.
  await page.waitForFunction(() => calma.snapshot().score > 40)
  await page.evaluate(() => calma.progress())
  expect(await page.evaluate(() => calma.snapshot().score)).toBeLessThan(40)
  await page.evaluate(() => { calma.destroy(); calma.start() })
  expect(await page.evaluate(() => calma.snapshot().running)).toBe(false)
})

test('the senses cannot be loaded: that is told, the page goes on, and start() tries again', async ({ page, site }) => {
  const told: string[] = []
  page.on('pageerror', ({ message }) => told.push(message))
  await page.route('**/calma-sense.js', (route) => route.abort())
  await page.goto(site.page(`<script>calma.q.push(['on', 'error', ({ source, error }) => (window.failed = source + ': ' + error.message)])</script>${STEPPER}`, { load: 'async' }))
  await page.waitForFunction(() => (window as never as { failed?: string }).failed)
  expect(await page.evaluate(() => (window as never as { failed: string }).failed)).toMatch(/^calma: .*calma-sense\.js could not be loaded$/)
  await press(page, '#more', 2)
  await expect(page.locator('#count')).toHaveText('2')
  expect(await page.evaluate(() => calma.snapshot().running)).toBe(false)
  await page.unroute('**/calma-sense.js')
  await page.evaluate(() => calma.start())
  await page.waitForFunction(() => calma.snapshot().running)
  expect(told).toEqual([])
})

test('the senses, preloaded as the README says, are fetched once', async ({ page, site }) => {
  const asked: string[] = []
  page.on('request', (request) => request.url().endsWith('/calma-sense.js') && asked.push(request.resourceType()))
  await openPage(page, site.page('<head><link rel="modulepreload" href="/calma/calma-sense.js"></head><body></body>'))
  expect(asked).toHaveLength(1)
})

for (const end of ['stop', 'destroy'] as const) {
  test(`${end}() before the senses have come: they do not begin`, async ({ page, site }) => {
    let release = (): void => {}
    const held = new Promise<void>((resolve) => (release = resolve))
    await page.route('**/calma-sense.js', async (route) => {
      await held
      await route.continue()
    })
    await page.goto(site.page(DEAD, { load: 'async' }))
    await page.waitForFunction(() => window.calma?.snapshot)
    await page.evaluate((method) => calma[method](), end)
    const came = page.waitForResponse('**/calma-sense.js')
    release()
    await (await came).finished()
    await press(page, '#dead', 3)
    expect(await page.evaluate(() => [calma.snapshot().running, calma.trace().observations])).toEqual([false, []])
    if (end === 'destroy') return
    await page.evaluate(() => calma.start())
    await page.waitForFunction(() => calma.snapshot().running)
    expect((await page.evaluate(() => calma.trace().observations)).map(({ type }) => type)).toEqual(['navigation'])
  })
}

test('a strict policy: no inline style, no foreign script, Trusted Types', async ({ page, site }) => {
  const violations: string[] = []
  page.on('console', (message) => /Content Security Policy|TrustedScript|trusted/i.test(message.text()) && violations.push(message.text()))
  const url = site.route('/strict', (_request, response) => {
    response.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': "default-src 'none'; script-src 'self'; style-src 'none'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'",
    })
    response.end(`<!doctype html><html lang="en"><title>Strict</title><script src="/calma/calma.js" data-config='${JSON.stringify(CONFIG)}' data-endpoint="/api/callbacks"></script>${DEAD}</html>`)
  })
  await openPage(page, url)
  await press(page, '#dead', 5)
  await expect(card(page)).toBeVisible()
  expect(violations).toEqual([])
})
