import { card, modulePage, open, OFTEN, rage, tagPage, untilRefused } from '../support/offers.ts'
import { expect, test } from '../support/test.ts'
import type { Exposure } from '../../src/model/exposure.ts'

/** The only rule, with more to it. */
const rule = (more: object, config: object = {}): object => ({ ...OFTEN, ...config, rules: [{ ...OFTEN.rules[0]!, ...more }] })

test('a segment over traits: nobody until the host says who it is', async ({ page, site }) => {
  const when = { score: { gte: 50 }, segment: 'bigCart' }
  await open(page, tagPage(site, rule({ when }, { segments: { bigCart: { 'traits.cartValue': { gte: 150 } } } })))
  await page.evaluate(() => calma.identify({ traits: { cartValue: 20 } }))
  await rage(page)
  await untilRefused(page, 'when')
  await page.evaluate(() => {
    calma.identify({ traits: { cartValue: 200 } })
    calma.agents({})
  })
  await expect(card(page)).toBeVisible()
})

test('agents: what is not known is not open, and a line that opens is an offer', async ({ page, site }) => {
  await open(page, tagPage(site, rule({ when: { score: { gte: 50 }, agents: 'open', waitMinutes: { lt: 10 } } })))
  await rage(page)
  await untilRefused(page, 'agents')
  await page.evaluate(() => calma.agents({ open: true, waitMinutes: 30 }))
  await untilRefused(page, 'agents')
  await expect(card(page)).toHaveCount(0)
  await page.evaluate(() => calma.agents({ open: true, waitMinutes: 2 }))
  await expect(card(page)).toBeVisible()
})

test('hours are the agents\', by the clock of their zone', async ({ page, site }) => {
  const soon = new Date(Date.now() + 2 * 3_600_000).toISOString()
  const later = new Date(Date.now() + 3 * 3_600_000).toISOString()
  const closed = { timeZone: 'Etc/UTC', open: [{ from: soon.slice(11, 16), to: later.slice(11, 16) }] }
  await open(page, tagPage(site, rule({ schedule: closed })))
  await rage(page)
  await untilRefused(page, 'hours')
  expect(await page.evaluate(() => calma.explain('help').gates.find(({ gate }) => gate === 'hours'))).toMatchObject({ code: 'outside_hours', pointer: '/rules/0/schedule' })
  await page.evaluate((rules) => calma.configure({ rules }), [{ ...OFTEN.rules[0]!, schedule: { timeZone: 'Europe/Madrid', open: [{ from: '00:00', to: '00:00' }] } }])
  await expect(card(page)).toBeVisible()
})

test('a selector that is none is told, with its place, and the rest of the config holds; its texts are spoken', async ({ page, site }) => {
  const config = { ...OFTEN, quiet: { elements: ['.map', 'div['] }, signals: { rageClick: { ignore: ['button >'] } }, texts: { en: { 'callback.title': 'A word with you?' } } }
  const said: string[] = []
  page.on('console', (message) => said.push(message.text()))
  await open(page, tagPage(site, config))
  await rage(page)
  await expect(card(page)).toContainText('A word with you?')
  expect(said.filter((text) => text.includes('CSS selector')).length).toBe(1)
  expect(said.join()).toContain('/signals/rageClick/ignore/0')
  expect(said.join()).toContain('/quiet/elements/1')
  expect(said.join()).not.toContain('/quiet/elements/0')
})

const STATES: Readonly<Record<string, { html: string; begin: string; end: string }>> = {
  dialog: { html: '<dialog id="d"><p>Terms</p></dialog>', begin: 'd.show()', end: 'd.close()' },
  media: { html: '', begin: 'window.tone = new Audio(sound()); document.body.append(tone); tone.loop = true; await tone.play()', end: 'tone.pause()' },
}
const SOUND = `<script>
  /** A second of almost nothing, as a wave file. */
  function sound() {
    const bytes = new DataView(new ArrayBuffer(44 + 8000))
    const text = (at, words) => [...words].forEach((letter, i) => bytes.setUint8(at + i, letter.charCodeAt(0)))
    text(0, 'RIFF'); bytes.setUint32(4, 8036, true); text(8, 'WAVEfmt '); bytes.setUint32(16, 16, true); bytes.setUint16(20, 1, true); bytes.setUint16(22, 1, true)
    bytes.setUint32(24, 8000, true); bytes.setUint32(28, 8000, true); bytes.setUint16(32, 1, true); bytes.setUint16(34, 8, true); text(36, 'data'); bytes.setUint32(40, 8000, true)
    for (let i = 44; i < 8044; i++) bytes.setUint8(i, 128)
    return URL.createObjectURL(new Blob([bytes], { type: 'audio/wav' }))
  }
</script>`

for (const state of ['dialog', 'media']) {
  test(`nobody is interrupted: ${state}`, async ({ page, site }) => {
    const { html, begin, end } = STATES[state]!
    await open(page, tagPage(site, OFTEN, '', SOUND + html))
    await rage(page)
    await page.evaluate(`(async () => { ${begin} })()`)
    await page.waitForFunction((word) => JSON.stringify(calma.explain('help').gates.find(({ gate }) => gate === 'quietState')?.actual).includes(word), state)
    // Longer than the pause that an offer waits for.
    await page.waitForFunction(() => /\b(1[3-9]\d\d|[2-9]\d\d\d) ms/.test(JSON.stringify(calma.explain('help').gates.find(({ gate }) => gate === 'quietState')?.actual)))
    await expect(card(page)).toHaveCount(0)
    await page.evaluate(end)
    await expect(card(page)).toBeVisible()
  })
}

test('a quiet element: nobody is interrupted in it', async ({ page, site }) => {
  await open(page, tagPage(site, OFTEN, '', '<label data-calma-quiet>Exam <input id="exam"></label>'))
  await rage(page)
  await page.locator('#exam').focus()
  await page.waitForFunction(() => calma.explain('help').gates.find(({ gate }) => gate === 'quietElement')?.passed === false)
  expect(await page.evaluate(() => calma.explain('help').gates.find(({ gate }) => gate === 'quietElement')?.actual)).toBe('[data-calma-quiet]')
  await expect(card(page)).toHaveCount(0)
  await page.locator('#exam').blur()
  await page.mouse.move(0, 0)
  await expect(card(page)).toBeVisible()
})

test('the hold-out: decided as all others, shown nothing, and told of', async ({ page, site }) => {
  const listen = '<script>window.told = { exposures: [], outcomes: [] }; window.calma = { q: [["on", "exposure", (e) => told.exposures.push(e)], ["on", "outcome", (o) => told.outcomes.push(o.kind)]] }</script>'
  await open(page, tagPage(site, rule({}, { id: 'shop', holdout: { percent: 100, salt: 'x' } }), '', listen))
  await rage(page)
  const told = () => page.evaluate(() => (window as unknown as { told: { exposures: Exposure[]; outcomes: string[] } }).told)
  await expect.poll(async () => (await told()).outcomes).toEqual(['heldOut'])
  const { exposures } = await told()
  expect(exposures).toMatchObject([{ variant: 'heldOut', rule: 'help', intervention: 'callback', config: 'shop' }])
  expect(exposures[0]!.unit).not.toBe('')
  await expect(card(page)).toHaveCount(0)
})

test('an action is an intervention with settings of its own', async ({ page, site }) => {
  const config = rule({ then: 'gold' }, { actions: { gold: { type: 'callback', texts: { en: { title: 'A word with your adviser?' } } } } })
  await open(page, tagPage(site, config))
  await rage(page)
  await expect(card(page)).toContainText('A word with your adviser?')
})

test('what shows nothing waits for no pause, uses up no limit, and leaves the offer to the next rule', async ({ page, site }) => {
  const config = { ...OFTEN, limits: { show: [{ max: 1, per: 'session' }] }, rules: [{ id: 'tell', when: { score: { gte: 50 } }, then: 'event' }, OFTEN.rules[0]!] }
  const more = `signals: [rageClick(), deadClick()], interventions: [{ name: 'event', silent: true, show: (offer) => { window.events = (window.events ?? 0) + 1; offer.report('shown') } }, callback({ endpoint: '/api/callbacks' })],`
  await page.goto(await modulePage(site, config, more))
  await page.waitForFunction(() => window.calma?.explain?.().length === 2 && calma.snapshot().running)
  await rage(page)
  await expect(card(page)).toBeVisible()
  expect(await page.evaluate(() => (window as unknown as { events: number }).events)).toBe(1)
})

test('another line of the config is no reason to offer again', async ({ page, site }) => {
  await open(page, tagPage(site, { ...OFTEN, limits: { show: [], cooldown: { afterDismiss: '0s' } } }))
  await rage(page)
  await card(page).getByRole('button', { name: /No|Close/ }).first().click()
  await page.evaluate(() => calma.configure({ id: 'other' }))
  await page.waitForFunction(() => calma.explain('help').gates.every(({ gate, passed }) => passed || gate === 'armed'))
  expect(await page.evaluate(() => calma.explain('help').gates.find(({ gate }) => gate === 'armed')!.code)).toBe('spent')
  await expect(card(page)).toHaveCount(0)
})

test('a second instance of the script tag has its rules too', async ({ page, site }) => {
  await open(page, tagPage(site, OFTEN))
  await page.evaluate((config) => {
    const { createCalma, rageClick } = window.calma as unknown as typeof import('../../src/index.ts')
    const second = createCalma({ signals: [rageClick()], config: config as never })
    Object.assign(window, { second })
    second.start()
  }, { ...OFTEN, rules: [{ id: 'own', then: 'callback' }], id: 'second' })
  // No intervention was given to it, so its config is refused: by its own rules, which are there.
  await page.waitForFunction(() => (window as unknown as { second: typeof calma }).second.explain('own').gates[0]!.code !== 'loading')
  await page.evaluate(() => (window as unknown as { second: typeof calma }).second.destroy())
})

test('time on the page opens a rule without anybody doing something', async ({ page, site }) => {
  await open(page, tagPage(site, rule({ when: { score: { gte: 20 }, pageSeconds: { gte: 9 } } })))
  await rage(page)
  await untilRefused(page, 'when')
  await expect(card(page)).toBeVisible({ timeout: 15_000 })
})
