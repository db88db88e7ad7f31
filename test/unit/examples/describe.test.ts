import { describe, expect, test } from 'vitest'
import { before, describe as describePacket, describeError, describeSignal, duration, summarise } from '../../../examples/relay/desk/describe.mjs'
import type { HandoffSignal } from '../../../src/model/handoff.ts'
import { packet } from './support.ts'

const signal = (over: Partial<HandoffSignal>): HandoffSignal =>
  ({ type: 'rageClick', target: 'button#apply-coupon', count: 5, agoSeconds: 4, page: '/checkout', details: {}, ...over })

describe('a rage click', () => {
  test('says what was pressed, how often and how fast', () => {
    expect(describeSignal(signal({ details: { on: 'control', by: 'mouse', milliseconds: 2100 } })))
      .toBe('Tried to press the “Apply coupon” button (#apply-coupon) 5 times in 2 seconds and got nowhere.')
  })

  test('leaves out a span under a second', () => {
    expect(describeSignal(signal({ count: 3, details: { milliseconds: 700 } })))
      .toBe('Tried to press the “Apply coupon” button (#apply-coupon) 3 times and got nowhere.')
  })

  test('says that a control was switched off', () => {
    expect(describeSignal(signal({ details: { on: 'disabled' } }))).toContain('and got nowhere; it is switched off.')
  })
})

describe('a dead click', () => {
  test('once', () => {
    expect(describeSignal(signal({ type: 'deadClick', count: 1 })))
      .toBe('Pressed the “Apply coupon” button (#apply-coupon) and nothing happened.')
  })

  test('twice', () => {
    expect(describeSignal(signal({ type: 'deadClick', count: 2 }))).toContain(' twice and nothing happened.')
  })
})

describe('a form loop', () => {
  test('says how the form was rejected', () => {
    expect(describeSignal(signal({ type: 'formLoop', target: 'form#payment', count: 3, details: { by: ['alert', 'field', 'request'] } })))
      .toBe('The “Payment” form (#payment) was rejected 3 times: an error message was shown, a field was marked as wrong, the request failed.')
  })

  test('says nothing about how, if the packet does not', () => {
    expect(describeSignal(signal({ type: 'formLoop', target: 'form "payment"', count: 4 })))
      .toBe('The “Payment” form was rejected 4 times.')
  })
})

describe('an error burst', () => {
  test('says how many, in how long, of which kinds, each kind once', () => {
    const details = { kinds: ['uncaught', 'rejection', 'request'], milliseconds: 4100 }
    expect(describeSignal(signal({ type: 'errorBurst', target: '', count: 3, details })))
      .toBe('3 different errors on the page within 4 seconds: script errors, failed requests.')
  })
})

describe('the other signals', () => {
  test.each<[Partial<HandoffSignal>, string]>([
    [{ type: 'disabledClick', count: 2 }, 'Pressed the “Apply coupon” button (#apply-coupon) twice; it is switched off.'],
    [{ type: 'errorClick', count: 1, details: { kind: 'uncaught', after: 5 } }, 'Pressed the “Apply coupon” button (#apply-coupon) and a script failed.'],
    [{ type: 'errorClick', count: 3, details: { kind: 'request', status: 500 } }, 'Pressed the “Apply coupon” button (#apply-coupon) 3 times and a request failed.'],
    [{ type: 'backtrack', target: '', count: 1, details: { why: 'back', milliseconds: 4000 } }, 'Went back to a page after 4 seconds.'],
    [{ type: 'backtrack', target: '', count: 1, details: { why: 'reload', milliseconds: 2000 } }, 'Loaded the page again after 2 seconds.'],
    [{ type: 'backtrack', target: '', count: 3, details: { why: 'loop', milliseconds: 20_000 } }, 'Came to the same page 3 times within 20 seconds.'],
    [{ type: 'oscillation', count: 3, details: { why: 'press' } }, 'Went to and fro between the “Apply coupon” button (#apply-coupon) and another control.'],
    [{ type: 'oscillation', target: 'input#gift', count: 3, details: { why: 'toggle' } }, 'Flipped the “Gift” field (#gift) to and fro 3 times.'],
    [{ type: 'keyMash', target: 'input#search', count: 12 }, 'Hit many keys at once on the “Search” field (#search).'],
    [{ type: 'fieldLoop', target: 'input#phone', count: 3 }, 'Came back to the “Phone” field (#phone) 3 times to change it.'],
    [{ type: 'thrashedCursor', count: 8 }, 'Shook the mouse.'],
    [{ type: 'scrollThrash', count: 4 }, 'Scrolled up and down in haste.'],
  ])('%j', (more, sentence) => {
    expect(describeSignal(signal(more))).toBe(sentence)
  })
})

describe('a signal the desk has never heard of', () => {
  test('is called by its own name', () => {
    expect(describeSignal(signal({ type: 'newThing' as HandoffSignal['type'], target: 'input#search', count: 2 })))
      .toBe('New thing on the “Search” field (#search), twice.')
  })

  test('and without a target or a count', () => {
    expect(describeSignal(signal({ type: 'newThing' as HandoffSignal['type'], target: '', count: 1 }))).toBe('New thing.')
  })
})

describe('what a thing is called', () => {
  test.each([
    ['apply-coupon', '“Apply coupon” (apply-coupon)'],
    ['applyCoupon', '“Apply coupon” (applyCoupon)'],
    ['Apply coupon', '“Apply coupon”'],
    ['button#apply_coupon', 'the “Apply coupon” button (#apply_coupon)'],
    ['#apply-coupon', '“Apply coupon” (#apply-coupon)'],
    ['a#help', 'the “Help” link (#help)'],
    ['div#panel-2', '“Panel 2” (#panel-2)'],
    ['input[name="cardNumber"]', 'the “Card number” field'],
    ['form "payment"', 'the “Payment” form'],
    ['my-stepper#amount', '“Amount” (#amount)'],
    // A path or a made-up name says nothing in words, so nothing is made of it.
    ['form#payment > div:nth-of-type(2) > button', '“form#payment > div:nth-of-type(2) > button”'],
    ['x7f3a91bc', '“x7f3a91bc”'],
    ['', 'something without a name'],
  ])('%s', (target, called) => {
    expect(describeSignal(signal({ type: 'deadClick', target, count: 1 }))).toBe(`Pressed ${called} and nothing happened.`)
  })

  test('a hostile name takes no time', () => {
    const start = performance.now()
    describeSignal(signal({ target: `${'a'.repeat(4000)}!` }))
    describeSignal(signal({ target: `${'a-'.repeat(2000)}!` }))
    expect(performance.now() - start).toBeLessThan(100)
  })
})

describe('a packet', () => {
  const both = packet({
    signals: [signal({ type: 'deadClick', target: 'a#help', count: 1 }), signal({ count: 5 })],
    frustration: { score: 60, level: 'frustrated', rule: 'r', parts: { deadClick: 10, rageClick: 50 } },
  })

  test('is told in its own order, newest first', () => {
    expect(describePacket(both)).toEqual([
      'Pressed the “Help” link (#help) and nothing happened.',
      'Tried to press the “Apply coupon” button (#apply-coupon) 5 times and got nowhere.',
    ])
  })

  test('in one line begins with what weighs most', () => {
    expect(summarise(both)).toBe('Tried to press the “Apply coupon” button (#apply-coupon) 5 times and got nowhere. And 1 more.')
  })

  test('without signals falls back on the errors, then on nothing', () => {
    expect(summarise(packet({ signals: [] }))).toBe('A request failed (status 402).')
    expect(summarise(packet({ signals: [], errors: [] }))).toBe('Nothing in particular was noticed.')
  })
})

test('errors', () => {
  expect(describeError({ kind: 'request', status: 502, agoSeconds: 1 })).toBe('a request failed (status 502)')
  expect(describeError({ kind: 'outOfMemory', agoSeconds: 1 })).toBe('out of memory')
})

test('times', () => {
  expect(before(0)).toBe('while asking')
  expect(before(1)).toBe('1 second before asking')
  expect([90, 150, 7200, 172_800].map(duration)).toEqual(['90 seconds', '3 minutes', '2 hours', '2 days'])
})
