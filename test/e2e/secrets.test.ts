import { card, modulePage, OFTEN, rage, stored, untilReady } from '../support/offers.ts'
import { expect, test } from '../support/test.ts'

/** Fifty secrets, each as nothing else on the page is. */
const secrets = Array.from({ length: 50 }, (_, i) => `zq${(i * 7919 + 104_729).toString(36)}Xk${i}w`)
const secret = (i: number): string => secrets[i % secrets.length]!
/** What a field of numbers takes: digits that are nowhere else. */
const digits = ['7719305511', '8820416622', '9931527733']

/** Twenty kinds of field. */
const TYPED = ['text', 'password', 'email', 'search', 'tel', 'url', 'hidden'] as const
const PAGE = `
  <form id="form" action="/nowhere" aria-label="${secret(0)}">
    ${TYPED.map((type, i) => `<label>${secret(10 + i)} <input type="${type}" id="${type}" name="${type}" ${type === 'hidden' ? `value="${secret(1)}"` : ''} required></label>`).join('')}
    <input type="number" id="number"><input type="text" id="card" autocomplete="cc-number" inputmode="numeric">
    <input type="date" id="date" value="1987-06-05"><input type="color" id="color" value="#a1b2c3"><input type="file" id="file">
    <textarea id="area" placeholder="${secret(2)}"></textarea>
    <select id="select"><option value="${secret(3)}">${secret(4)}</option><option value="${secret(5)}">${secret(6)}</option></select>
    <input type="checkbox" id="check" value="${secret(7)}"><input type="radio" id="radio" value="${secret(8)}">
    <input id="list" list="known"><datalist id="known"><option value="${secret(9)}"></datalist>
    <input type="text" id="otp" autocomplete="one-time-code">
    <div id="editable" contenteditable="true" title="${secret(17)}">${secret(18)}</div>
    <output id="output">${secret(19)}</output>
    <button id="send" title="${secret(20)}" data-token="${secret(21)}" aria-label="${secret(22)}">${secret(23)}</button>
  </form>
  <p id="wrong" role="alert"></p>
  <script>
    document.title = '${secret(24)}'
    document.cookie = 'session=${secret(25)}'
    localStorage.setItem('theirs', '${secret(26)}')
    history.replaceState(null, '', location.pathname + '?token=${secret(27)}#${secret(28)}')
    form.addEventListener('submit', (event) => {
      event.preventDefault()
      wrong.textContent = 'Not ${secret(29)}: ' + email.value
      fetch('/nowhere?mail=' + email.value).catch(() => {})
      setTimeout(() => { throw new Error('${secret(30)} ' + password.value) })
      Promise.reject(new Error('${secret(31)}'))
    })
    addEventListener('error', (event) => event.preventDefault())
    addEventListener('unhandledrejection', (event) => event.preventDefault())
  </script>`

test('50 secrets in 20 kinds of field are in no record, trace, signal, packet, store, message, request, log or attribute', async ({ page, site }) => {
  test.setTimeout(60_000)
  const leaks: string[] = []
  page.on('console', (message) => message.location().url.includes('/calma/') && leaks.push(`console: ${message.text()}`))
  const bodies: string[] = []
  await page.route('**/api/callbacks', (route) => {
    bodies.push(JSON.stringify(route.request().headers()) + route.request().url() + (route.request().postData() ?? ''))
    return route.fulfill({ status: 202, json: { reference: 'K7Q-4MX' } })
  })
  page.on('request', (request) => {
    if (!request.url().includes('/nowhere') && !request.url().includes('/api/')) leaks.push(`request: ${request.url()} ${request.postData() ?? ''}`)
  })

  const tell = `<script>window.told = []; new BroadcastChannel('calma').onmessage = ({ data }) => told.push(data)</script>`
  await page.goto(await modulePage(site, OFTEN, '', tell + PAGE))
  await untilReady(page)
  await page.evaluate(() => {
    const { told } = window as unknown as { told: unknown[] }
    for (const event of ['signal', 'score', 'level', 'decision', 'intervention', 'outcome', 'consent', 'error'] as const) calma.on(event, (what) => told.push(what))
    calma.consent({ storage: true, telemetry: true, interventions: true })
  })

  // Typed, pasted, chosen, ticked and handed in, again and again.
  let next = 32
  for (const id of ['text', 'password', 'search', 'tel', 'area', 'list', 'otp']) await page.locator(`#${id}`).pressSequentially(secret(next++))
  await page.locator('#email').fill(`${secret(next++)}@${secret(next++)}.example`)
  await page.locator('#url').fill(`https://${secret(next++)}.example/${secret(next++)}`)
  await page.locator('#number').fill(digits[0]!)
  await page.locator('#card').pressSequentially(digits[1]!)
  await page.locator('#select').selectOption({ index: 1 })
  await page.locator('#check').check()
  await page.locator('#radio').check()
  await page.locator('#file').setInputFiles({ name: `${secret(next++)}.txt`, mimeType: 'text/plain', buffer: Buffer.from(secret(next++)) })
  await page.locator('#editable').pressSequentially(secret(next++))
  await page.evaluate((text) => {
    const data = new DataTransfer()
    data.setData('text/plain', text)
    document.querySelector('#area')!.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true }))
  }, secret(next++))
  for (let i = 0; i < 3; i++) {
    await page.locator('#text').pressSequentially(secret(next++ % 50))
    await page.locator('#send').click()
    await page.locator('#output').click()
  }
  expect(next).toBeGreaterThanOrEqual(48)
  await rage(page)
  await card(page).getByRole('button', { name: 'Yes, call me' }).click()
  await card(page).getByLabel('Phone number').fill(`+34 600 111 222`)
  await card(page).getByRole('button', { name: 'Call me' }).click()
  await expect(card(page)).toContainText('K7Q-4MX')
  await expect.poll(async () => (await stored(page)).memory?.outcomes.map(({ kind }) => kind)).toEqual(['shown', 'accepted', 'submitted'])
  expect(bodies).toHaveLength(1)

  const { memory } = await stored(page)
  const seen = await page.evaluate(() => {
    const widget = document.querySelector('[data-calma-widget]')!
    const own = [widget, ...widget.shadowRoot!.querySelectorAll('*')].flatMap((element) => [...element.attributes].map(({ name, value }) => `${name}=${value}`))
    const marked = [...document.querySelectorAll('*')].flatMap((element) => [...element.attributes].filter(({ name }) => name.startsWith('data-calma')).map(({ name, value }) => `${name}=${value}`))
    return {
      trace: calma.trace(), snapshot: calma.snapshot(), explained: calma.explain(), told: (window as unknown as { told: unknown[] }).told,
      own, marked, card: widget.shadowRoot!.textContent,
      // What calma may have put beside the page's own.
      local: { ...localStorage, theirs: '' }, session: { ...sessionStorage }, names: Object.keys(window).join(),
    }
  })
  // Much was seen, or nothing would be proved.
  expect(seen.trace.observations.length).toBeGreaterThan(20)
  expect(seen.told.map((what) => (what as { type?: string }).type)).toEqual(expect.arrayContaining(['rageClick', 'formLoop']))
  const everything = JSON.stringify({ seen, memory, bodies, leaks })
  expect([...secrets, ...digits, '1987-06-05', 'a1b2c3'].filter((one) => everything.toLowerCase().includes(one.toLowerCase()))).toEqual([])
})
