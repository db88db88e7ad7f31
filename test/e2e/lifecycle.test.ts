import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type BrowserContext, type Page } from '@playwright/test'
import { browserArgs } from '../../scripts/ensure.mjs'
import { root } from '../../scripts/entries.mjs'
import type { Calma } from '../../src/createInstance.ts'
import type { NavigationObservation, Observation } from '../../src/model/observation.ts'
import type { Trace } from '../../src/model/trace.ts'
import { expectSignals } from '../support/expectSignals.ts'
import { openPage } from '../support/openPage.ts'
import { installLeakDetector } from '../support/leakDetector.ts'
import { expect, expectNoLeaks, test } from '../support/test.ts'

declare global {
  var calma: Calma
}

const DEAD = '<button id="dead">Apply</button>'
const ALIVE = `<button id="alive">More</button><output id="count">0</output>
  <script>document.getElementById('alive').addEventListener('click', () => { count.textContent = Number(count.textContent) + 1 })</script>`

async function seen<T extends Observation['type']>(page: Page, type: T): Promise<Extract<Observation, { type: T }>[]> {
  return page.evaluate((wanted) => calma.trace().observations.filter((o) => o.type === wanted), type) as Promise<Extract<Observation, { type: T }>[]>
}

/** The senses work: a dead press is told, one that is answered is not. */
async function expectSensing(page: Page): Promise<void> {
  await expectSignals({ page, action: () => page.locator('#dead').click(), expected: ['deadClick'], quiet: lastIsJudged })
  await expectSignals({ page, action: () => page.locator('#alive').click(), refuted: ['deadClick'], quiet: lastIsJudged })
}

/** Runs in the page. What was dropped is never judged, so only the last press is waited for. */
function lastIsJudged(): boolean {
  const { observations } = calma.trace()
  const press = observations.filter((o) => o.type === 'press').at(-1)
  return observations.some((o) => o.type === 'answer' && o.kind !== 'pending' && o.press === press?.press)
}

test.describe('verdicts that come too late', () => {
  /** The deadline of a press, 2.5 s, and as much again as may be late. It is time itself that passes here. */
  const PAST_DEADLINE = 2500 + 1500

  test('a tab that is hidden before the deadline: dropped', async ({ page, site }) => {
    await openPage(page, site.page(DEAD + ALIVE))
    await page.locator('#dead').click()
    await page.evaluate(() => {
      Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => 'hidden' })
      document.dispatchEvent(new Event('visibilitychange'))
      Reflect.deleteProperty(document, 'visibilityState')
      document.dispatchEvent(new Event('visibilitychange'))
    })
    await expectSensing(page)
    expect((await seen(page, 'answer')).map(({ press, kind }) => [press, kind])).toEqual([[2, 'none'], [3, 'positive']])
  })

  // The browser freezes no page that a debugger shows as focused, so the event is all there is of it here.
  test('a tab that is frozen before the deadline: dropped', async ({ page, site }) => {
    await openPage(page, site.page(DEAD + ALIVE))
    await page.locator('#dead').click()
    await page.evaluate(() => {
      document.dispatchEvent(new Event('freeze'))
      document.dispatchEvent(new Event('resume'))
    })
    await expectSensing(page)
    expect((await seen(page, 'answer')).map(({ press, kind }) => [press, kind])).toEqual([[2, 'none'], [3, 'positive']])
  })

  // A machine that sleeps tells nobody: from one line of script to the next it is later.
  const sleep = (page: Page): Promise<void> => page.evaluate((time) => {
    console.log('sleeps')
    const end = performance.now() + time
    while (performance.now() < end);
  }, PAST_DEADLINE)

  test('a machine that sleeps past the deadline, and a timer that wakes: dropped', async ({ page, site }) => {
    await openPage(page, site.page(DEAD + ALIVE))
    await page.locator('#dead').click()
    await sleep(page)
    await expectSensing(page)
    expect((await seen(page, 'answer')).map(({ press, kind }) => [press, kind])).toEqual([[2, 'none'], [3, 'positive']])
  })

  test('a machine that sleeps past the deadline, and a press that wakes it: the first dropped', async ({ page, site }) => {
    await openPage(page, site.page(DEAD + ALIVE))
    await page.locator('#dead').click()
    // Input goes before timers, so this press is the first thing that calma hears of. It waits for its
    // answer from then on.
    const sleeps = page.waitForEvent('console', (message) => message.text() === 'sleeps')
    await Promise.all([sleep(page), sleeps.then(() => page.mouse.down()).then(() => page.mouse.up())])
    await expectSensing(page)
    expect((await seen(page, 'answer')).map(({ press, kind }) => [press, kind])).toEqual([[2, 'none'], [3, 'none'], [4, 'positive']])
  })
})

/** Playwright's browser keeps no page for going back, unless it is told to. */
async function withBackForwardCache(use: (page: Page, context: BrowserContext) => Promise<void>, pagePatches?: RegExp): Promise<void> {
  const browser = await chromium.launch({
    executablePath: process.env['CHROMIUM_PATH']!, args: browserArgs(), ignoreDefaultArgs: ['--disable-back-forward-cache'],
  })
  try {
    const context = await browser.newContext()
    await context.addInitScript(installLeakDetector)
    await context.addInitScript(() => addEventListener('pageshow', ({ persisted }) => Object.assign(window, { isRestored: persisted })))
    await use(await context.newPage(), context)
    await expectNoLeaks(context, pagePatches)
  } finally {
    await browser.close()
  }
}

test.describe('back and forward', () => {
  const goBackTo = async (page: Page, url: string): Promise<void> => {
    await page.evaluate(() => history.back())
    // What is restored is not loaded.
    await page.waitForURL(url, { waitUntil: 'commit' })
    await restored(page)
  }
  const restored = (page: Page): Promise<unknown> => page.waitForFunction(() => (window as { isRestored?: boolean }).isRestored === true)

  test('a page that comes back whole: told once, old presses dropped, senses at work', async ({ site }) => {
    await withBackForwardCache(async (page) => {
      const first = site.page(DEAD + ALIVE)
      await openPage(page, first)
      await page.locator('#dead').click()
      await openPage(page, site.page('<p>Next</p>'))
      await goBackTo(page, first)
      // Nothing of ours keeps a page from being kept.
      expect(await page.evaluate(() => (performance.getEntriesByType('navigation')[0] as { notRestoredReasons?: unknown }).notRestoredReasons ?? null)).toBe(null)
      expect((await seen(page, 'navigation')).map(({ kind }) => kind)).toEqual(['load', 'traverse'])
      await expectSensing(page)
      expect((await seen(page, 'navigation')).map(({ kind }) => kind)).toEqual(['load', 'traverse'])
      expect((await seen(page, 'answer')).map(({ press, kind }) => [press, kind])).toEqual([[2, 'none'], [3, 'positive']])
    })
  })

  test('forward again: told once more', async ({ site }) => {
    await withBackForwardCache(async (page) => {
      const first = site.page(DEAD + ALIVE)
      const second = site.page(DEAD + ALIVE)
      await openPage(page, first)
      await openPage(page, second)
      await goBackTo(page, first)
      await page.evaluate(() => history.forward())
      await page.waitForURL(second, { waitUntil: 'commit' })
      await restored(page)
      expect((await seen(page, 'navigation')).map(({ kind }) => kind)).toEqual(['load', 'traverse'])
      await expectSensing(page)
    })
  })

  test('without the Navigation API: leaving is known while a press waits, and listened for only then', async ({ site }) => {
    await withBackForwardCache(async (page, context) => {
      await context.addInitScript(() => {
        Reflect.deleteProperty(window, 'navigation')
        const listening = new Set<string>()
        const add = EventTarget.prototype.addEventListener
        const remove = EventTarget.prototype.removeEventListener
        EventTarget.prototype.addEventListener = function (type: string, ...rest) {
          if (this === window) listening.add(type)
          return add.call(this, type, ...rest)
        }
        EventTarget.prototype.removeEventListener = function (type: string, ...rest) {
          if (this === window) listening.delete(type)
          return remove.call(this, type, ...rest)
        }
        Object.assign(window, { listening })
      })
      const listens = (): Promise<string[]> => page.evaluate(() => [...(window as never as { listening: Set<string> }).listening].filter((type) => /unload/.test(type)))
      const slow = site.route('/slow', (_request, response) => void setTimeout(() => response.writeHead(200, { 'content-type': 'text/html' }).end('Here'), 3200))
      const first = site.page(`${DEAD}${ALIVE}<a id="link" href="${slow}">Next</a>`)
      await openPage(page, first)
      expect(await listens()).toEqual([])
      await page.locator('#dead').hover()
      await page.mouse.down()
      expect(await listens()).toEqual(['beforeunload'])
      await page.mouse.up()
      await page.waitForFunction(() => calma.trace().observations.some((o) => o.type === 'answer'))
      expect(await listens()).toEqual([])

      await page.locator('#link').click()
      await page.waitForURL(slow)
      await goBackTo(page, first)
      expect((await seen(page, 'answer')).map(({ press, kind, by }) => [press, kind, by])).toEqual([[1, 'none', 'silence'], [2, 'pending', 'navigation']])
    }, /navigation|EventTarget/)
  })
})

test('a page that is rendered ahead: nothing is sensed or counted until a visitor comes', async ({ site }) => {
  // With a debugger attached the browser renders nothing ahead, so it is started without one, and the page reports.
  interface Report { readonly prerendering: boolean; readonly running: boolean; readonly observations: Trace['observations']; readonly activated: number }
  const reports: Report[] = []
  let done: () => void
  const came = new Promise<void>((resolve) => (done = resolve))
  site.route('/report', (request, response) => {
    let body = ''
    request.on('data', (part) => (body += part)).on('end', () => {
      response.end()
      reports.push(JSON.parse(body) as Report)
      if (reports.length === 2) done()
    })
  })
  site.route('/is-ready', (_request, response) => void response.end(String(reports.length)))
  const ahead = site.page(`${DEAD}<script>
    const report = () => fetch('/report', { method: 'POST', body: JSON.stringify({
      prerendering: document.prerendering, running: calma.snapshot().running, observations: calma.trace().observations,
      activated: performance.getEntriesByType('navigation')[0].activationStart,
    }) })
    document.addEventListener('prerenderingchange', () => {
      const timer = setInterval(() => { if (calma.snapshot().running) { clearInterval(timer); report() } }, 10)
    })
    addEventListener('load', () => { dispatchEvent(new ErrorEvent('error', { message: 'ahead', error: new Error('ahead') })); report() })
  </script>`)
  const first = site.page(`<a href="${ahead}">Next</a>
    <script type="speculationrules">{ "prerender": [{ "source": "list", "urls": ["${ahead}"], "eagerness": "immediate" }] }</script>
    <script>
      const timer = setInterval(async () => {
        if (await (await fetch('/is-ready')).text() !== '1') return
        clearInterval(timer)
        document.querySelector('a').click()
      }, 100)
    </script>`, { load: false })

  const profile = await mkdtemp(join(tmpdir(), 'calma-ahead-'))
  const args = browserArgs().filter((arg) => arg !== '--disable-background-networking')
  const browser = spawn(process.env['CHROMIUM_PATH']!, [...args, '--headless=new', `--user-data-dir=${profile}`, '--remote-debugging-port=0', first], { stdio: 'ignore' })
  const exited = new Promise((resolve) => browser.once('exit', resolve))
  try {
    await came
  } finally {
    browser.kill()
    await exited
    await rm(profile, { recursive: true, force: true, maxRetries: 5 })
  }
  const [before, after] = reports as [Report, Report]
  expect(before).toEqual({ prerendering: true, running: false, observations: [], activated: 0 })
  expect(after.prerendering).toBe(false)
  expect(after.running).toBe(true)
  expect(after.activated).toBeGreaterThan(0)
  expect(after.observations as unknown).toEqual([{ type: 'navigation', kind: 'load', page: '/page/:id', t: expect.any(Number), url: expect.any(Number) }])
  expect(after.observations[0]!.t).toBeGreaterThanOrEqual(Math.floor(after.activated))
})

test.describe('soft navigations', () => {
  /** The ways that routers go about it. Each goes from the page it is on to /orders/8841 with a query, once. */
  const routers: Readonly<Record<string, { readonly go: string; readonly kind: NavigationObservation['kind']; readonly page?: string }>> = {
    'history.pushState': { go: "history.pushState({}, '', '/orders/8841?email=a@b.c')", kind: 'push' },
    'history.replaceState': { go: "history.replaceState({}, '', '/orders/8841?email=a@b.c')", kind: 'replace' },
    'a push, and a replace of the same address to keep a scroll position': {
      go: "history.pushState({}, '', '/orders/8841?email=a@b.c'); history.replaceState({ y: scrollY }, '')", kind: 'push',
    },
    'the Navigation API, intercepted': { go: "navigation.addEventListener('navigate', (event) => event.intercept({ handler: async () => { out.textContent = 'After' } })); navigation.navigate('/orders/8841?email=a@b.c')", kind: 'push' },
    'the Navigation API, intercepted, replacing': { go: "navigation.addEventListener('navigate', (event) => event.intercept()); navigation.navigate('/orders/8841?email=a@b.c', { history: 'replace' })", kind: 'replace' },
    'a link that is intercepted': { go: "navigation.addEventListener('navigate', (event) => event.intercept()); const link = document.createElement('a'); link.href = '/orders/8841?email=a@b.c'; out.append(link); link.click()", kind: 'push' },
    'a hash': { go: "location.hash = '#/orders/8841?email=a@b.c'", kind: 'push', page: '/page/:id' },
    'a hash, by history': { go: "history.pushState({}, '', '#/orders/8841?email=a@b.c')", kind: 'push', page: '/page/:id' },
    'a hash that is replaced': { go: "location.replace('#/orders/8841?email=a@b.c')", kind: 'replace', page: '/page/:id' },
    'a view transition': { go: "document.startViewTransition(() => { history.pushState({}, '', '/orders/8841?email=a@b.c'); out.textContent = 'After' })", kind: 'push' },
    'a view transition, intercepted': { go: "navigation.addEventListener('navigate', (event) => event.intercept({ handler: () => document.startViewTransition(() => { out.textContent = 'After' }).updateCallbackDone })); navigation.navigate('/orders/8841?email=a@b.c')", kind: 'push' },
    'a shallow change of the state, and then a push': { go: "history.replaceState({ open: true }, ''); history.pushState({}, '', '/orders/8841?email=a@b.c')", kind: 'push' },
  }
  const page = (go: string): string => `<button id="go">Go</button><p id="out">Before</p>${DEAD}<script>document.getElementById('go').onclick = () => { ${go} }</script>`

  for (const [name, router] of Object.entries(routers)) {
    test(`${name}: there and back, told once each`, async ({ page: tab, site }) => {
      await openPage(tab, site.page(page(router.go)))
      const from = new URL(tab.url()).pathname
      await expectSignals({ page: tab, action: () => tab.locator('#go').click(), refuted: ['deadClick'] })
      await tab.waitForFunction((before) => location.pathname + location.hash !== before, from)
      const template = router.page ?? '/orders/:id'
      const first = { kind: 'load', page: '/page/:id' }
      const there = { kind: router.kind, page: template }
      const told = async (): Promise<object[]> => (await seen(tab, 'navigation')).map(({ kind, page }) => ({ kind, page }))
      expect(await told()).toEqual([first, there])

      if (router.kind === 'push') {
        await tab.evaluate(() => history.back())
        await tab.waitForFunction((before) => location.pathname + location.hash === before, from)
        await expectSignals({ page: tab, action: () => tab.locator('#dead').click(), expected: ['deadClick'] })
        expect(await told()).toEqual([first, there, { kind: 'traverse', page: '/page/:id' }])
      }
      const text = await tab.evaluate(() => JSON.stringify([calma.trace(), calma.snapshot()]))
      for (const secret of ['8841', 'email', 'a@b.c', '?', '#/']) expect(text).not.toContain(secret)
    })
  }

  test('a push to the address one is at, and a state that is replaced: told not at all', async ({ page: tab, site }) => {
    await openPage(tab, site.page(DEAD))
    await tab.evaluate(() => {
      history.pushState({}, '')
      history.replaceState({ a: 1 }, '')
      for (let i = 0; i < 50; i++) history.replaceState({ i }, '', location.href)
    })
    await expectSignals({ page: tab, action: () => tab.locator('#dead').click(), expected: ['deadClick'] })
    expect((await seen(tab, 'navigation')).map(({ kind }) => kind)).toEqual(['load'])
  })

  test('without the Navigation API: a push is told at the next press, once', async ({ browser, site }) => {
    const context = await browser.newContext()
    await context.addInitScript(() => void Reflect.deleteProperty(window, 'navigation'))
    const tab = await context.newPage()
    await openPage(tab, site.page(page(routers['history.pushState']!.go)))
    await expectSignals({ page: tab, action: () => tab.locator('#go').click(), refuted: ['deadClick'] })
    await expectSignals({ page: tab, action: () => tab.locator('#dead').click(), expected: ['deadClick'] })
    expect((await seen(tab, 'navigation')).map(({ kind, page }) => [kind, page])).toEqual([['load', '/page/:id'], ['push', '/orders/:id']])
    await tab.evaluate(() => history.back())
    await tab.waitForFunction(() => calma.trace().observations.filter(({ type }) => type === 'navigation').length === 3)
    expect((await seen(tab, 'navigation')).at(-1)).toMatchObject({ kind: 'traverse', page: '/page/:id' })
    await context.close()
  })
})

test.describe('Zone.js', () => {
  // It is what this library is for.
  test.use({ pagePatches: /./ })

  test('an Angular page: no event, timer, observer or promise of ours starts change detection', async ({ page, site }) => {
    const zone = await readFile(join(root, 'node_modules', 'zone.js', 'bundles', 'zone.umd.js'), 'utf8')
    site.route('/zone.js', (_request, response) => response.writeHead(200, { 'content-type': 'text/javascript' }).end(zone))
    // As Angular does: a zone of its own, in which each task that ends makes it look for changes.
    await page.goto(site.page(`<head><script src="/zone.js"></script></head><body>${DEAD}<input id="field"><div id="host"></div><p id="out">0</p>
      <script type="module">
        import { createCalma, observeCalls, rageClick, deadClick, formLoop, errorBurst } from '/calma/index.js'
        window.scheduled = []
        window.rounds = 0
        const angular = Zone.current.fork({
          name: 'angular',
          onScheduleTask(delegate, current, target, task) { scheduled.push(task.type + ' ' + task.source); return delegate.scheduleTask(target, task) },
          onInvokeTask(delegate, current, target, task, ...rest) { rounds++; return delegate.invokeTask(target, task, ...rest) },
        })
        window.angular = angular
        angular.run(() => {
          window.calma = createCalma({ signals: [rageClick(), deadClick(), formLoop(), errorBurst()], observe: [observeCalls()] })
          calma.start()
        })
        window.isReady = true
      </script></body>`, { load: false }))
    await page.waitForFunction(() => (window as never as { isReady?: boolean }).isReady)
    const told = await expectSignals({
      page,
      action: async () => {
        await page.locator('#dead').click()
        await page.locator('#field').pressSequentially('abc')
        await page.evaluate(() => {
          document.styleSheets[0]?.insertRule('p { color: red }')
          history.pushState({}, '', '?a')
          out.textContent = '1'
        })
        await page.mouse.move(300, 300)
        for (let i = 0; i < 3; i++) await page.locator('#dead').click()
      },
      expected: ['rageClick'],
    })
    expect(told.length).toBeGreaterThan(0)
    // Sampling after a verdict sets a timer, too: it must have come and gone.
    await page.waitForFunction(() => performance.now() > calma.trace().observations.at(-1)!.t + 1500)
    const counts = (): Promise<unknown> => page.evaluate(() => ({ scheduled: (window as never as { scheduled: string[] }).scheduled, rounds: (window as never as { rounds: number }).rounds }))
    expect(await counts()).toEqual({ scheduled: [], rounds: 0 })

    // The zone does count: the page's own listener does start it.
    await page.evaluate(() => (window as never as { angular: { run(task: () => void): void } }).angular.run(() => addEventListener('click', () => {})))
    await page.locator('#field').click()
    expect(await counts()).toMatchObject({ rounds: 1 })
    await page.evaluate(() => calma.destroy())
  })
})

declare const out: HTMLElement
