// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { callback, type CallbackOptions, en, es } from '../../../../src/interventions/callback/index.ts'
import type { CallbackRequest, HandoffPacket } from '../../../../src/model/handoff.ts'
import type { Offer } from '../../../../src/model/intervention.ts'

const host = (): HTMLElement | null => document.querySelector('[data-calma-widget]')
const all = <T extends HTMLElement = HTMLElement>(selector: string): T[] => [
  ...(host()?.shadowRoot?.querySelectorAll<T>(selector) ?? []),
]
const one = <T extends HTMLElement = HTMLElement>(selector: string): T => {
  const [found] = all<T>(selector)
  if (found === undefined) throw new Error(`no ${selector}`)
  return found
}
const input = (id: string): HTMLInputElement => one<HTMLInputElement>(`#${id}`)
const button = (text: string): HTMLElement => {
  const found = all('button').find(({ textContent }) => textContent === text)
  if (found === undefined) throw new Error(`no button “${text}”`)
  return found
}
const text = (selector: string): string => one(selector).textContent.replaceAll('\u00a0', ' ')
const focused = (): string | undefined => host()?.shadowRoot?.activeElement?.id
const press = (key: string, target: EventTarget): KeyboardEvent => {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true })
  target.dispatchEvent(event)
  return event
}

let reports: unknown[][]
let addresses: string[]
let offered: AbortController
const packet = vi.fn(() => ({ id: 'offer-1', page: '/checkout' }) as HandoffPacket)

const show = (options: Partial<CallbackOptions> = {}, locale = 'en', settings: Offer['settings'] = {}): void => {
  offered = new AbortController()
  const offer: Offer = {
    id: 'offer-1',
    rule: 'checkout-rescue',
    locale,
    settings,
    texts: {},
    signal: offered.signal,
    packet,
    report: (...report) => void reports.push(report),
  }
  void callback({ endpoint: '/calls', ...options }).show(offer)
}
const fill = (phone: string, name = ''): void => {
  input('phone').value = phone
  input('name').value = name
}
const submit = (): void =>
  void one('form').dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }))

let posts: CallbackRequest[]
let answer: () => Promise<Response>
const accepts = async (): Promise<Response> => new Response('{"reference":"K7Q-4MX"}', { status: 202 })
const refuses = async (): Promise<Response> => new Response('', { status: 422 })
const breaks = async (): Promise<Response> => new Response('', { status: 503 })

beforeEach(() => {
  // A Monday, at 15:40 where the visitor is.
  vi.useFakeTimers({ now: new Date(2026, 10, 23, 15, 40) })
  reports = []
  posts = []
  addresses = []
  answer = accepts
  packet.mockClear()
  vi.stubGlobal('fetch', (url: string, { body }: RequestInit) => {
    addresses.push(url)
    posts.push(JSON.parse(String(body)) as CallbackRequest)
    return answer()
  })
  document.body.innerHTML = '<button id="pay">Pay</button>'
})
afterEach(() => {
  offered.abort()
  expect(host()).toBeNull()
  expect(vi.getTimerCount()).toBe(0)
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

describe('the offer', () => {
  test('is a named, non-modal dialog beside body, and says so', () => {
    show()
    expect(host()?.parentNode).toBe(document.documentElement)
    const panel = one('[role=dialog]')
    expect(one(`#${panel.getAttribute('aria-labelledby')}`).textContent).toBe(en.title)
    expect(panel.hasAttribute('aria-modal')).toBe(false)
    expect(panel.hidden).toBe(false)
    expect(reports).toEqual([['shown']])
  })

  test('leaves focus where it is', () => {
    document.getElementById('pay')?.focus()
    show()
    expect(document.activeElement?.id).toBe('pay')
  })

  test('is announced politely, a second after its live region came', async () => {
    show()
    expect(one('.live').getAttribute('role')).toBe('status')
    await vi.advanceTimersByTimeAsync(999)
    expect(text('.live')).toBe('')
    await vi.advanceTimersByTimeAsync(1)
    expect(text('.live')).toContain(en.title)
    expect(text('.live')).toContain(en.where)
  })

  test.each([
    ['No, thanks', () => button(en.decline).click()],
    ['the cross', () => one('[part=close]').click()],
    ['Escape within', () => press('Escape', button(en.accept))],
  ])('is dismissed by %s', (_, act) => {
    show()
    act()
    expect(host()).toBeNull()
    expect(reports).toEqual([['shown'], ['dismissed']])
  })

  test('is not dismissed by Escape elsewhere, nor by waiting', async () => {
    show()
    press('Escape', document.body)
    await vi.advanceTimersByTimeAsync(3_600_000)
    expect(reports).toEqual([['shown']])
  })

  test('speaks the page’s language', () => {
    show({}, 'es-MX')
    expect(text('h2')).toBe(es.title)
    expect(one('.panel').lang).toBe('es')
  })

  test('takes a theme, and goes where it is told', () => {
    show({ theme: 'dark', container: 'body' })
    expect(one('.panel').dataset['theme']).toBe('dark')
    expect(host()?.parentNode).toBe(document.body)
  })

  test('waits behind a modal of the host’s', async () => {
    document.body.innerHTML = '<div role="dialog" aria-modal="true"></div>'
    const modal = document.body.firstElementChild as HTMLElement
    modal.checkVisibility = () => true
    show()
    expect(one('.panel').hidden).toBe(true)
    expect(reports).toEqual([])
    modal.remove()
    await vi.advanceTimersByTimeAsync(500)
    expect(one('.panel').hidden).toBe(false)
    expect(reports).toEqual([['shown']])
  })

  test('does not wait for the modal it is mounted in', () => {
    document.body.innerHTML = '<div role="dialog" aria-modal="true"></div>'
    const modal = document.body.firstElementChild as HTMLElement
    modal.checkVisibility = () => true
    show({ container: modal })
    expect(reports).toEqual([['shown']])
  })

  test('does nothing if it was withdrawn before', () => {
    const gone = AbortSignal.abort()
    void callback({ endpoint: '/calls' }).show({
      id: 'o',
      rule: 'r',
      locale: 'en',
      settings: {},
      texts: {},
      signal: gone,
      packet,
      report: (...report) => void reports.push(report),
    })
    expect(host()).toBeNull()
    expect(reports).toEqual([])
  })

  test('a config may say what it says, but not where it sends a number', () => {
    show({}, 'en', { texts: { en: { title: 'A word with you?' } }, endpoint: 'https://evil.example/' })
    expect(text('h2')).toBe('A word with you?')
    button(en.accept).click()
    fill('+34600111222')
    submit()
    expect(addresses).toEqual(['/calls'])
  })

  test('its settings replace single strings of the code, and leave the others', () => {
    show({ texts: { en: { title: 'From code', accept: 'From code' } } }, 'en', { texts: { en: { title: 'From the config' } } })
    expect(text('h2')).toBe('From the config')
    expect(button('From code').textContent).toBe('From code')
  })

  test('a setting that does not do is named, and nothing is shown', () => {
    expect(() => show({}, 'en', { country: 'Spain' })).toThrow('country')
    expect(host()).toBeNull()
  })

  test('carries no style attribute anywhere', () => {
    show()
    button(en.accept).click()
    expect(all('[style]')).toEqual([])
    expect(host()?.hasAttribute('style')).toBe(false)
  })

  test('falls back to a style element with the nonce', () => {
    vi.stubGlobal('CSSStyleSheet', undefined)
    show({ styleNonce: 'n0nce' })
    expect(one('style').getAttribute('nonce')).toBe('n0nce')
    expect(text('style')).toContain('.panel')
  })
})

describe('the form', () => {
  test('opens on “yes”, ready to type in', () => {
    show()
    button(en.accept).click()
    expect(reports).toEqual([['shown'], ['accepted']])
    expect(text('h2')).toBe(en.formTitle)
    expect(focused()).toBe('phone')
    const phone = input('phone')
    expect([phone.type, phone.autocomplete, phone.inputMode, phone.required]).toEqual([
      'tel',
      'tel',
      'tel',
      true,
    ])
    expect(input('name').autocomplete).toBe('name')
  })

  test.each([
    ['', undefined, en.phoneMissing],
    ['612 345 678', undefined, en.phoneNational],
    ['612 345', '+34', en.phoneInvalid],
  ])('says what is wrong with %j (country %s), and goes there', (typed, country, message) => {
    show(country === undefined ? {} : { country })
    button(en.accept).click()
    fill(typed)
    input('name').focus()
    submit()
    const phone = input('phone')
    expect(phone.getAttribute('aria-invalid')).toBe('true')
    expect(text(`#${phone.getAttribute('aria-describedby')}`)).toBe(message)
    expect(focused()).toBe('phone')
    expect(phone.value).toBe(typed)
    expect(posts).toEqual([])

    phone.dispatchEvent(new Event('input', { bubbles: true }))
    expect(phone.getAttribute('aria-invalid')).toBe('false')
  })

  test('offers the next half-hours, and sends the one chosen', async () => {
    show()
    button(en.accept).click()
    const when = one<HTMLSelectElement>('#when')
    expect(when.options).toHaveLength(7)
    expect(when.options[0]?.text).toBe(en.asap)
    expect(when.options[1]?.text).toMatch(/^Today, /)
    when.selectedIndex = 1
    fill('+34 612 345 678', ' Ada ')
    submit()
    await vi.advanceTimersByTimeAsync(0)
    const start = new Date(2026, 10, 23, 16, 30)
    expect(posts).toEqual([
      {
        id: 'offer-1',
        contact: { phone: '+34612345678', name: 'Ada' },
        when: {
          kind: 'slot',
          start: start.toISOString(),
          end: new Date(start.getTime() + 1_800_000).toISOString(),
        },
        packet: { id: 'offer-1', page: '/checkout' },
      },
    ])
    expect(text('dl')).toContain(when.options[1]?.text)
  })

  test('says “as soon as we open” when nobody is there', () => {
    show({ hours: { days: ['tue'] } })
    button(en.accept).click()
    expect(one<HTMLSelectElement>('#when').options[0]?.text).toBe(en.asapClosed)
  })

  test('asks again if the slot has begun meanwhile', () => {
    show()
    button(en.accept).click()
    one<HTMLSelectElement>('#when').selectedIndex = 1
    fill('+34612345678')
    vi.setSystemTime(new Date(2026, 10, 23, 16, 31))
    submit()
    expect(posts).toEqual([])
    expect(focused()).toBe('when')
    expect(text('#when-error')).toBe(en.slotPast)
    expect(one<HTMLSelectElement>('#when').options[1]?.value).toBe(
      String(new Date(2026, 10, 23, 17, 30).getTime()),
    )
  })

  test('does not ask when there is nothing to choose', () => {
    show({ slots: 0 })
    button(en.accept).click()
    expect(all('#when')).toEqual([])
  })

  test('links the privacy policy, and says what the host says', () => {
    show({ consentText: 'Only for this call.', privacyUrl: '/privacy' })
    button(en.accept).click()
    const link = one<HTMLAnchorElement>('a[target=_blank]')
    expect(link.getAttribute('href')).toBe('/privacy')
    expect(link.parentElement?.textContent).toBe(`Only for this call. ${en.privacy} (${en.newTab})`)
  })

  test('keeps its keys to itself', () => {
    const shortcut = vi.fn()
    document.addEventListener('keydown', shortcut)
    show()
    button(en.accept).click()
    press('/', input('name'))
    expect(shortcut).not.toHaveBeenCalled()
    document.removeEventListener('keydown', shortcut)
  })
})

describe('sending', () => {
  const ask = (options: Partial<CallbackOptions> = {}): void => {
    show(options)
    button(en.accept).click()
    fill('+34 612 345 678', 'Ada')
    submit()
  }

  test('ends in a confirmation with number, time and reference', async () => {
    ask()
    expect(button(en.sending).getAttribute('aria-disabled')).toBe('true')
    await vi.advanceTimersByTimeAsync(200)
    expect(all('dd').map(({ textContent }) => textContent)).toEqual([en.asap, '+34 612 345 678', 'K7Q-4MX'])
    expect(text('.live')).toContain('K7Q-4MX')
    expect(reports).toEqual([['shown'], ['accepted'], ['submitted', { reference: 'K7Q-4MX' }]])
    button(en.close).click()
    expect(host()).toBeNull()
    expect(reports).toHaveLength(3)
  })

  test('takes the packet at that moment', async () => {
    show()
    button(en.accept).click()
    expect(packet).not.toHaveBeenCalled()
    fill('+34612345678')
    submit()
    await vi.advanceTimersByTimeAsync(0)
    expect(packet).toHaveBeenCalledOnce()
    expect(posts[0]?.contact).toEqual({ phone: '+34612345678' })
  })

  test('happens once, however often the button is pressed', async () => {
    ask()
    submit()
    submit()
    await vi.advanceTimersByTimeAsync(0)
    expect(posts).toHaveLength(1)
  })

  test('does without a reference', async () => {
    answer = async () => new Response('', { status: 202 })
    ask()
    await vi.advanceTimersByTimeAsync(0)
    expect(all('dd')).toHaveLength(2)
    expect(reports.at(-1)).toEqual(['submitted', {}])
  })

  test('failing, keeps what was entered, gives the number to call, and tries again under the same id', async () => {
    answer = refuses
    ask({ phone: '+34 900 123 456' })
    await vi.advanceTimersByTimeAsync(0)
    expect(reports.at(-1)).toEqual(['failed'])
    expect(text('[role=alert]')).toContain(en.failed)
    expect(one<HTMLAnchorElement>('[role=alert] a').getAttribute('href')).toBe('tel:+34900123456')
    expect([input('phone').value, input('name').value]).toEqual(['+34 612 345 678', 'Ada'])

    answer = accepts
    expect(button(en.retry).getAttribute('aria-disabled')).toBe('false')
    submit()
    await vi.advanceTimersByTimeAsync(0)
    expect(posts.map(({ id }) => id)).toEqual(['offer-1', 'offer-1'])
    expect(reports.at(-1)).toEqual(['submitted', { reference: 'K7Q-4MX' }])
  })

  test('shows the number to call as soon as one try has failed', async () => {
    answer = breaks
    ask({ phone: '+34 900 123 456' })
    await vi.advanceTimersByTimeAsync(200)
    expect(text('.notice')).toContain(en.retrying)
    expect(all('.notice a')).toHaveLength(1)
    expect(text('.live')).toBe(en.retrying)
    expect(reports.at(-1)).toEqual(['accepted'])
    await vi.advanceTimersByTimeAsync(20_000)
    expect(posts).toHaveLength(5)
    expect(reports.at(-1)).toEqual(['failed'])
  })

  test('closed after a failure, counts as dismissed', async () => {
    answer = refuses
    ask()
    await vi.advanceTimersByTimeAsync(0)
    one('[part=close]').click()
    expect(reports.slice(-2)).toEqual([['failed'], ['dismissed']])
  })

  test('goes on when the card is closed meanwhile, and is over when it went well', async () => {
    answer = breaks
    ask()
    await vi.advanceTimersByTimeAsync(0)
    one('[part=close]').click()
    expect(one('.panel').hidden).toBe(true)
    answer = accepts
    await vi.advanceTimersByTimeAsync(2_000)
    expect(host()).toBeNull()
    expect(reports).toEqual([['shown'], ['accepted'], ['submitted', { reference: 'K7Q-4MX' }]])
  })

  test('comes back when the card was closed meanwhile and no call will come', async () => {
    answer = breaks
    ask()
    await vi.advanceTimersByTimeAsync(0)
    one('[part=close]').click()
    await vi.advanceTimersByTimeAsync(20_000)
    expect(one('.panel').hidden).toBe(false)
    expect(input('phone').value).toBe('+34 612 345 678')
  })
})

describe('leaving', () => {
  test('gives focus back to where it came from', () => {
    document.getElementById('pay')?.focus()
    show()
    button(en.accept).focus()
    press('Escape', button(en.accept))
    expect(document.activeElement?.id).toBe('pay')
  })

  test('keeps Escape from closing something of the host’s as well', () => {
    show()
    expect(press('Escape', button(en.accept)).defaultPrevented).toBe(true)
  })

  test.each(['the offer', 'the form', 'sending', 'retrying', 'confirmed'])(
    'at once and without a trace: %s',
    async (stage) => {
      let aborted = false
      show()
      if (stage !== 'the offer') button(en.accept).click()
      if (stage === 'sending') {
        vi.stubGlobal(
          'fetch',
          (_: string, { signal }: RequestInit) =>
            new Promise((_resolve, reject) => {
              signal?.addEventListener('abort', () => {
                aborted = true
                reject(new Error('aborted'))
              })
            }),
        )
      }
      if (stage === 'retrying') answer = breaks
      if (!stage.startsWith('the')) {
        fill('+34612345678')
        submit()
        await vi.advanceTimersByTimeAsync(0)
      }
      const before = reports.length
      offered.abort()
      expect(host()).toBeNull()
      await vi.advanceTimersByTimeAsync(60_000)
      expect(aborted).toBe(stage === 'sending')
      expect(vi.getTimerCount()).toBe(0)
      expect(reports).toHaveLength(before)
    },
  )

  test('takes its listeners off the document', () => {
    const live = new Set<string>()
    const add = vi.spyOn(document, 'addEventListener').mockImplementation((type, _, options) => {
      live.add(type)
      ;(options as AddEventListenerOptions).signal?.addEventListener('abort', () => live.delete(type))
    })
    show()
    expect([...live].sort()).toEqual(['focusin', 'fullscreenchange'])
    offered.abort()
    expect([...live]).toEqual([])
    add.mockRestore()
  })
})

test('nothing private reaches the console', async () => {
  const spies = (['log', 'warn', 'error', 'info', 'debug'] as const).map((level) => vi.spyOn(console, level))
  answer = refuses
  show()
  button(en.accept).click()
  fill('+34 612 345 678', 'Ada')
  submit()
  await vi.advanceTimersByTimeAsync(0)
  for (const spy of spies) expect(spy).not.toHaveBeenCalled()
})
