import type { IncomingMessage, ServerResponse } from 'node:http'
import { card, modulePage, OFTEN, open, rage, requestsOf, stored, tagPage, untilReady } from '../support/offers.ts'
import { openSite } from '../support/site.ts'
import { expect, test } from '../support/test.ts'

const QUIET = { version: 1, id: 'from-afar', quiet: { pages: ['/**'] } }
const AGREED = `<script>window.calma = { q: [['consent', { storage: true }]] }</script>`

type Answer = (request: IncomingMessage, response: ServerResponse) => void
const json = (document: unknown, status = 200): Answer => (_, response) =>
  void response.writeHead(status, { 'content-type': 'application/json', 'access-control-allow-origin': '*' }).end(typeof document === 'string' ? document : JSON.stringify(document))

test('the bundled config is in force at once, the remote one when it has come', async ({ page, site }) => {
  let answer: (() => void) | undefined
  site.route('/held.json', (request, response) => void (answer = () => json(QUIET)(request, response)))
  await open(page, tagPage(site, OFTEN, 'data-remote="/held.json"'))
  const quietPage = () => page.evaluate(() => calma.explain('help').gates.find(({ gate }) => gate === 'quietPage')!.passed)
  expect(await quietPage()).toBe(true)
  await expect.poll(() => answer).toBeDefined()
  answer!()
  await expect.poll(quietPage).toBe(false)
  // The host's own changes do not take it away.
  await page.evaluate(() => calma.configure({ sensitivity: 'high' }))
  expect(await quietPage()).toBe(false)
})

test('asked again, the server answers 304, and the config is in force', async ({ page, site }) => {
  const answers: number[] = []
  site.route('/tagged.json', (request, response) => {
    const isSame = request.headers['if-none-match'] === '"v1"'
    answers.push(isSame ? 304 : 200)
    response.writeHead(isSame ? 304 : 200, { 'content-type': 'application/json', 'etag': '"v1"', 'cache-control': 'no-cache' }).end(isSame ? undefined : JSON.stringify(QUIET))
  })
  const url = tagPage(site, OFTEN, 'data-remote="/tagged.json"')
  for (let visit = 1; visit <= 2; visit++) {
    await open(page, url)
    await page.waitForFunction(() => calma.explain('help').gates.find(({ gate }) => gate === 'quietPage')?.passed === false)
  }
  expect(answers).toEqual([200, 304])
})

test.describe('the config at hand stays, the offer is made, and the console says why', () => {
  const faults: Readonly<Record<string, readonly [Answer, string]>> = {
    'no answer in time': [() => {}, 'no answer within 2000 ms'],
    'not JSON': [json('{ "version": 1,'), 'SyntaxError'],
    'a server error': [json({}, 500), 'HTTP 500'],
    'consent': [json({ ...QUIET, consent: { storage: 'allow' } }), '/consent'],
    'an action, which has addresses': [json({ ...QUIET, actions: { callback: { endpoint: 'https://evil.example' } } }), '/actions'],
    'markup': [json({ ...QUIET, texts: { en: { 'a.b': '<img src=x onerror=alert(1)>' } } }), '/texts/en/a.b'],
    'an intervention that is not there': [json({ version: 1, rules: [{ id: 'help', then: 'evil' }] }), '"evil" does not do'],
    'a slip': [json({ version: 1, sensitivity: 'hihg' }), 'Did you mean "high"?'],
  }
  for (const [name, [answer, words]] of Object.entries(faults)) {
    test(name, async ({ page, site }) => {
      const warnings: string[] = []
      page.on('console', (message) => message.type() === 'warning' && warnings.push(message.text()))
      site.route('/faulty.json', answer)
      await open(page, tagPage(site, OFTEN, 'data-remote="/faulty.json"'))
      await expect.poll(() => warnings.join('\n')).toContain(words)
      expect(warnings).toHaveLength(1)
      await rage(page)
      await expect(card(page)).toBeVisible()
    })
  }
})

test.describe('the kill switch', () => {
  test('the offer leaves, nothing is sensed, start() does not help', async ({ page, site }) => {
    let answer: (() => void) | undefined
    site.route('/switch.json', (request, response) => void (answer = () => json({ version: 1, off: true })(request, response)))
    await open(page, await modulePage(site, OFTEN, `remote: remoteConfig({ url: '/switch.json', timeout: '1m' })`))
    await rage(page)
    await expect(card(page)).toBeVisible()
    answer!()
    await expect(card(page)).toHaveCount(0)
    await page.waitForFunction(() => !calma.snapshot().running)
    await page.evaluate(() => calma.start())
    expect(await page.evaluate(() => calma.snapshot().running)).toBe(false)
    const presses = () => page.evaluate(() => calma.trace().observations.filter(({ type }) => type === 'press').length)
    const before = await presses()
    await page.locator('#dead').click()
    expect(await presses()).toBe(before)
    expect(await page.evaluate(() => calma.explain('help').gates[0])).toMatchObject({ gate: 'paused', passed: false })
  })

  test('switched on again, all goes on', async ({ page, site }) => {
    await open(page, await modulePage(site, OFTEN, 'remote: { start(ports) { window.remotePorts = ports; return { look() {}, stop() {} } } }'))
    const apply = (config: object | 'off') => page.evaluate((what) => (window as unknown as { remotePorts: { apply(what: unknown): unknown } }).remotePorts.apply(what), config)
    await apply('off')
    expect(await page.evaluate(() => calma.snapshot().running)).toBe(false)
    expect(await apply({ version: 1 })).toEqual([])
    expect(await page.evaluate(() => calma.snapshot().running)).toBe(true)
    await rage(page)
    await expect(card(page)).toBeVisible()
  })
})

test('elsewhere: asked only after consent to telemetry', async ({ page, site }) => {
  const elsewhere = await openSite()
  try {
    const cookies: (string | undefined)[] = []
    const url = elsewhere.route('/foreign.json', (request, response) => {
      cookies.push(request.headers.cookie)
      json(QUIET)(request, response)
    })
    const asked = requestsOf(page)
    await open(page, tagPage(site, OFTEN, `data-remote="${url}"`))
    await page.evaluate(() => calma.consent({ storage: true }))
    await expect.poll(async () => (await stored(page)).databases).toEqual(['calma'])
    expect(asked).toEqual([])
    await page.evaluate(() => calma.consent({ telemetry: true }))
    await page.waitForFunction(() => calma.explain('help').gates.find(({ gate }) => gate === 'quietPage')?.passed === false)
    expect(asked).toEqual([url])
    expect(cookies).toEqual([undefined])
  } finally {
    await elsewhere.close()
  }
})

test('the last good one is remembered with consent, and is in force while the server is not', async ({ page, site }) => {
  site.route('/good.json', json(QUIET))
  const url = tagPage(site, OFTEN, 'data-remote="/good.json"', AGREED)
  await open(page, url)
  await expect.poll(async () => (await stored(page)).memory?.remote?.document).toEqual(QUIET)
  site.route('/good.json', json('', 503))
  await page.goto(url)
  await untilReady(page)
  await page.waitForFunction(() => calma.explain('help').gates.find(({ gate }) => gate === 'quietPage')?.passed === false)
})
