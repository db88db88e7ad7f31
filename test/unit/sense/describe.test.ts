// @vitest-environment happy-dom
import { describe as group, expect, it } from 'vitest'
import { describe } from '../../../src/sense/describe.ts'

/** What the element marked `data-x` is called. */
const nameOf = (html: string): string => {
  document.body.innerHTML = html
  return describe(document.querySelector('[data-x]')!)
}

group('what an element is called', () => {
  it.each([
    ['the name its developer gave it, before all else', '<section data-calma-name="coupon"><button data-x id="a"></button></section>', 'coupon'],
    ['its id', '<button data-x id="apply-coupon" name="n">Apply SECRET</button>', 'button#apply-coupon'],
    ['its name', '<input data-x name="card" value="4111">', 'input[name="card"]'],
    ['its test id', '<a data-x data-testid="buy">Buy</a>', 'a[data-testid="buy"]'],
    ['its role and place below the nearest that has a name', '<ul id="list"><li></li><li><span data-x role="button">SECRET</span></li></ul>', 'ul#list > li:nth-of-type(2) > span[role="button"]'],
    ['its place alone', '<div><p></p><p data-x>SECRET</p></div>', 'div > p:nth-of-type(2)'],
    ['no id that a machine made', '<div id="root"><button data-x id=":r12:"></button></div>', 'div#root > button'],
    ['no id that may be a number of somebody', '<div id="root"><button data-x id="user-48812"></button></div>', 'div#root > button'],
    ['no long number in a name', '<input data-x name="phone-600111222">', 'input[name="phone-…"]'],
  ])('%s', (_, html, name) => expect(nameOf(html)).toBe(name))

  it('never its text, value, title, label or placeholder', () => {
    const html = '<div><button data-x title="SECRET" aria-label="SECRET" value="SECRET" placeholder="SECRET" alt="SECRET">SECRET</button></div>'
    expect(nameOf(html)).not.toContain('SECRET')
  })
})
