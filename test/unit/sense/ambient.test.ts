// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { createAmbient } from '../../../src/sense/ambient.ts'

describe('what changes by itself', () => {
  const element = (html: string, selector: string): Element => {
    document.body.innerHTML = html
    return document.querySelector(selector)!
  }

  it('is known from its second change, not from the first', () => {
    const ambient = createAmbient()
    const clock = element('<p></p>', 'p')
    ambient.saw(clock, 0)
    expect(ambient.expects(clock, 9000)).toBeUndefined()
    ambient.saw(clock, 1000)
    expect(ambient.expects(clock, 9000)).toBe(true)
  })
  it('takes changes in quick succession as one: a page that builds itself is not a clock', () => {
    const ambient = createAmbient()
    const list = element('<ul></ul>', 'ul')
    for (let t = 0; t < 200; t += 20) ambient.saw(list, t)
    expect(ambient.expects(list, 9000)).toBeUndefined()
  })
  it('holds for what a feed puts in, and not for everything on the page', () => {
    const ambient = createAmbient()
    const item = element('<main><ul><li></li></ul><button></button></main>', 'li')
    const list = item.parentElement!
    for (const t of [0, 1000]) ambient.saw(list, t)
    for (const t of [0, 1000]) ambient.saw(document.querySelector('main')!, t)
    expect(ambient.expects(item, 9000)).toBe(true)
    expect(ambient.expects(document.querySelector('button')!, 9000)).toBeUndefined()
  })
  it('is known of the dots of a carousel, of which each is lit at every third turn', () => {
    const ambient = createAmbient()
    const dots = [...element('<div><i></i><i></i><i></i></div>', 'div').children]
    for (const [turn, t] of [1500, 3000, 4500].entries()) for (const i of [turn % 3, (turn + 1) % 3]) ambient.saw(dots[i]!, t)
    // Its own interval is longer, but it is the carousel's turn.
    expect(ambient.expects(dots[0]!, 6000)).toBe(true)
    // In the middle of it, somebody else has turned it.
    expect(ambient.expects(dots[0]!, 5200)).toBe(false)
  })
  it('has a beat even if one tick in between was given to a press', () => {
    const ambient = createAmbient()
    const ticker = element('<p></p>', 'p')
    // Pressed at 1600; the tick at 3000 was taken for its answer at first.
    for (const t of [1500, 4500, 6000]) ambient.saw(ticker, t)
    expect(ambient.isTick(ticker, 1600, 3000)).toBe(true)
    const irregular = element('<p></p>', 'p')
    for (const t of [1500, 4500, 5500]) ambient.saw(irregular, t)
    expect(ambient.isTick(irregular, 1600, 3000)).toBe(false)
  })
  it('is quick if coming near to something says nothing', () => {
    const ambient = createAmbient()
    const [clock, poll] = [...element('<div><p></p><pre></pre></div>', 'div').children] as [Element, Element]
    for (const t of [0, 1000, 2000]) ambient.saw(clock, t)
    for (const t of [0, 10_000, 20_000]) ambient.saw(poll, t)
    expect([ambient.isQuick(clock), ambient.isQuick(poll), ambient.isQuick(document.body)]).toEqual([true, false, false])
  })
  it('keeps its beat when one tick comes late, as on a busy machine', () => {
    const ambient = createAmbient()
    const ticker = element('<p></p>', 'p')
    for (const t of [0, 500, 1000, 1800]) ambient.saw(ticker, t)
    expect(ambient.expects(ticker, 2000)).toBe(true)
    // Between two beats, somebody else has changed it.
    const other = element('<p></p>', 'p')
    for (const t of [0, 500, 1000, 1500]) ambient.saw(other, t)
    expect(ambient.expects(other, 1750)).toBe(false)
  })
  it('knows nothing of the time in which nobody watched', () => {
    const ambient = createAmbient()
    const ticker = element('<p></p>', 'p')
    ambient.begin(0)
    for (const t of [0, 500, 1000]) ambient.saw(ticker, t)
    ambient.begin(9000)
    for (const t of [9100, 9600]) ambient.saw(ticker, t)
    expect([ambient.expects(ticker, 9800), ambient.expects(ticker, 10_100)]).toEqual([false, true])
    // Seen once before and once after is not seen twice.
    const late = element('<p></p>', 'p')
    ambient.saw(late, 9000)
    ambient.begin(12_000)
    ambient.saw(late, 15_000)
    expect(ambient.expects(late, 20_000)).toBeUndefined()
  })
  it('has a rhythm if its intervals are alike', () => {
    const ambient = createAmbient()
    const carousel = element('<p></p>', 'p')
    for (const t of [0, 2000, 4100]) ambient.saw(carousel, t)
    expect(ambient.isTick(carousel, 5000, 5700)).toBe(true)
    // What the press started changes for the first time after a whole interval.
    expect(ambient.isTick(carousel, 5000, 7080)).toBe(false)
    expect([ambient.expects(carousel, 6100), ambient.expects(carousel, 4400), ambient.expects(carousel, 4150)]).toEqual([true, false, true])
    ambient.saw(carousel, 4600)
    expect(ambient.isTick(carousel, 5000, 5100)).toBe(false)
  })
  it('had it before, if it changed right before the press for the first time', () => {
    const ambient = createAmbient()
    const ticking = (...times: number[]): Element => {
      const clock = element('<p></p>', 'p')
      for (const t of times) ambient.noted(clock, t)
      return clock
    }
    expect(ambient.isTick(ticking(0, 250, 500), 18, 250)).toBe(true)
    expect(ambient.isTick(ticking(0, 268, 500), 18, 268)).toBe(true)
    // An interval after the press, not after the change before it.
    expect(ambient.isTick(ticking(0, 350, 600, 850), 100, 350)).toBe(false)
    expect(ambient.isTick(ticking(140, 540, 780, 1020), 300, 540)).toBe(false)
  })
  it('had it before, if it changed twice: then the next change is enough', () => {
    const ambient = createAmbient()
    const clock = element('<p></p>', 'p')
    for (const t of [1000, 2000, 3000]) ambient.noted(clock, t)
    // Nothing is known of where it changes by itself from what a press may have done.
    expect([ambient.expects(clock, 4000), ambient.hasMoved(clock)]).toEqual([undefined, false])
    expect(ambient.isTick(clock, 2100, 3000)).toBe(true)
    expect([ambient.expects(clock, 4000), ambient.expects(clock, 3400), ambient.hasMoved(clock)]).toEqual([true, false, true])
  })
  it('is not what answers each press, each time as long after it', () => {
    const ambient = createAmbient()
    const total = element('<p></p>', 'p')
    const presses = [0, 400, 790, 1210]
    for (const t of presses) ambient.noted(total, t + 300)
    for (const t of presses) expect(ambient.isTick(total, t, t + 300, presses)).toBe(false)
    // Pressed faster than it answers.
    const slow = element('<p></p>', 'p')
    for (const t of [700, 1100, 1500]) ambient.noted(slow, t)
    const fast = [0, 400, 800]
    expect([ambient.isTick(slow, 0, 700, fast), ambient.isTick(slow, 400, 700, fast), ambient.isTick(slow, 800, 1100, fast)]).toEqual([false, false, false])
    // It goes on when nobody presses any more.
    ambient.noted(slow, 1900)
    expect(ambient.isTick(slow, 800, 1100, fast)).toBe(true)
    // On a busy machine, each comes when it can, but none comes without a press.
    const busy = element('<p></p>', 'p')
    for (const t of [100, 300, 490, 730]) ambient.noted(busy, t)
    expect(ambient.isTick(busy, 0, 100, [0, 180, 420, 600])).toBe(false)
  })
  it('is not what a press has set going', () => {
    const ambient = createAmbient()
    const watch = element('<p></p>', 'p')
    for (const t of [1400, 1800, 2200, 2600]) ambient.noted(watch, t)
    // A lamp that began to blink 300 ms after the press, and was on when it was looked at again.
    expect(ambient.isTick(watch, 1100, 2200)).toBe(false)
  })
  it('goes on and off: the shorter of two intervals counts', () => {
    const ambient = createAmbient()
    const bar = element('<p></p>', 'p')
    for (const t of [0, 400, 1200, 1600]) ambient.saw(bar, t)
    expect([ambient.expects(bar, 2000), ambient.expects(bar, 2400)]).toEqual([true, true])
    for (const t of [2400, 3200]) ambient.saw(bar, t)
    expect(ambient.expects(bar, 3600)).toBe(false)
    // A class that is taken off after each turn makes no rhythm of its own.
    const slide = element('<b></b>', 'b')
    for (const t of [0, 400, 5000, 5400, 10_000]) ambient.saw(slide, t)
    expect(ambient.expects(slide, 10_800)).toBe(false)
  })
  it('may be a place without a rest, and so is what has just come into it', () => {
    const ambient = createAmbient()
    const bit = element('<div><i></i></div>', 'i')
    for (let t = 0; t < 900; t += 90) ambient.saw(bit.parentElement!, t)
    expect(ambient.isRestless(bit, 900)).toBe(true)
    // It has come to rest.
    expect(ambient.isRestless(bit, 2000)).toBe(false)
    expect(ambient.isRestless(document.body, 900)).toBe(false)
  })
  it('is never the page as a whole', () => {
    const ambient = createAmbient()
    for (const t of [0, 1000, 2000]) ambient.saw(document.body, t)
    expect(ambient.expects(document.body, 9000)).toBeUndefined()
  })
})

it('what changes without a rest is ambient too', () => {
  const ambient = createAmbient()
  document.body.innerHTML = '<p></p>'
  const stopwatch = document.querySelector('p')!
  for (let t = 0; t < 600; t += 16) ambient.saw(stopwatch, t)
  expect(ambient.expects(stopwatch, 9000)).toBe(true)
})

it('slides that change in turn make their container ambient', () => {
  const ambient = createAmbient()
  document.body.innerHTML = '<div><img><img><img></div><p></p>'
  const slides = [...document.querySelectorAll('img')]
  slides.forEach((slide, i) => ambient.saw(slide, i * 2000))
  expect(ambient.expects(slides[0]!.parentElement!, 9000)).toBe(true)
  expect(ambient.expects(document.querySelector('p')!, 9000)).toBeUndefined()
})
