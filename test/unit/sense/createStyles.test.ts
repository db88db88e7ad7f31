// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { createStyles } from '../../../src/sense/createStyles.ts'

/** A rule as far as it is read; happy-dom makes none of its own from nested ones. */
const rule = (selectorText: string, ...inner: object[]): object => ({ selectorText, cssRules: inner })

/** A page with these sheets, and the element that is asked for. */
function page(...sheets: (object[] | 'of another origin')[]): Element {
  document.body.innerHTML = '<p></p>'
  const all = sheets.map((rules) => ({
    get cssRules() {
      if (rules === 'of another origin') throw new DOMException('Not allowed', 'SecurityError')
      return rules
    },
  }))
  Object.defineProperty(document, 'styleSheets', { configurable: true, value: all })
  return document.querySelector('p')!
}

describe('a class that a style sheet knows', () => {
  it.each<[string, object[]]>([
    ['by itself', [rule('.open')]],
    ['among others', [rule('main > .card:not(.open), a:hover')]],
    ['in a nested rule', [{ cssRules: [rule('.card', rule('&.open'))] }]],
  ])('%s', (_, rules) => expect(createStyles().knows(page(rules), 'open')).toBe(true))

  it('is none that is a part of another, or a name of something else', () => {
    expect(createStyles().knows(page([rule('.reopen, .open-all, #open, open')]), 'open')).toBe(false)
  })
  it('may be written with escapes', () => {
    const element = page([rule(String.raw`.md\:w-1\/2`)])
    expect(createStyles().knows(element, 'md:w-1/2')).toBe(true)
    // A name that begins with a digit, as browsers write it.
    expect(createStyles().knows(page([rule(String.raw`.\32 xl\:flex`)]), '2xl:flex')).toBe(true)
  })
  it('may be where a scope begins or ends', () => {
    expect(createStyles().knows(page([{ start: '.open', end: null, cssRules: [] }]), 'open')).toBe(true)
    expect(createStyles().knows(page([rule('.card'), { start: '.card', end: '.open', cssRules: [] }]), 'open')).toBe(true)
  })
  it('is any where it cannot be told', () => {
    const known = [rule('.card')]
    expect(createStyles().knows(page(known), 'open')).toBe(false)
    for (const unclear of [[rule('[class*="op"]')], [{ styleSheet: {} }], [{ styleSheet: null }], Array.from({ length: 2001 }, () => rule('.x')), 'of another origin'] as const) {
      expect(createStyles().knows(page(known, unclear as object[]), 'open')).toBe(true)
    }
    // Where no class at all has a style, classes are for something else.
    expect(createStyles().knows(page([rule('p')]), 'open')).toBe(true)
    expect(createStyles().knows(page(), 'open')).toBe(true)
  })
  it('is any on components and in them', () => {
    const styles = createStyles()
    const element = page([rule('.card')])
    const root = element.attachShadow({ mode: 'open' })
    root.innerHTML = '<i></i>'
    expect([element, root.querySelector('i')!].map((each) => styles.knows(each, 'open'))).toEqual([true, true])
    expect([document.documentElement, document.body].map((each) => styles.knows(each, 'open'))).toEqual([false, false])
  })
  it('is asked for again when the sheet has more rules', () => {
    const rules = [rule('.card')]
    const styles = createStyles()
    const element = page(rules)
    expect(styles.knows(element, 'open')).toBe(false)
    rules.push(rule('.open'))
    expect(styles.knows(element, 'open')).toBe(true)
  })
  it('is asked for again when a layer in the sheet has more rules', () => {
    const layer = [rule('.card')]
    const styles = createStyles()
    const element = page([{ cssRules: layer }])
    expect(styles.knows(element, 'open')).toBe(false)
    layer.push(rule('.open'))
    expect(styles.knows(element, 'open')).toBe(true)
  })
})
