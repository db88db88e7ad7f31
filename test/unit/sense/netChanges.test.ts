// @vitest-environment happy-dom
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Styles } from '../../../src/sense/createStyles.ts'
import { netChanges, type Finding } from '../../../src/sense/netChanges.ts'

const styles: Styles = { knows: () => true }
const ALL = { subtree: true, childList: true, attributes: true, characterData: true, attributeOldValue: true, characterDataOldValue: true }

/** What comes of it, before anything is painted: then no layout is asked for. */
function findingsOf(html: string, act: (page: HTMLElement) => void, { isEnd = true, late = undefined as number | undefined } = {}): readonly Finding[] {
  document.body.innerHTML = html
  const observer = new MutationObserver(() => undefined)
  observer.observe(document, ALL)
  act(document.body)
  const records = observer.takeRecords()
  observer.disconnect()
  return netChanges(new Map(records.map((record) => [record, late])), document.querySelector('#go') ?? document.body, false, isEnd, styles)
}

const kindsOf = (...args: Parameters<typeof findingsOf>): readonly string[] => [...new Set(findingsOf(...args).map(({ kind }) => kind))].sort()

const $ = (page: HTMLElement, selector: string): HTMLElement => page.querySelector(selector)!
const put = (page: HTMLElement, selector: string, html: string): void => $(page, selector).insertAdjacentHTML('beforeend', html)
const PAGE = '<button id="go"><b>Go</b></button><p>Before</p><ul><li>One</li><li>Two</li></ul>'

describe('what a change amounts to', () => {
  it.each<[string, (page: HTMLElement) => void, readonly string[]]>([
    ['other words', (page) => { $(page, 'p').textContent = 'After' }, ['answer']],
    ['the same words again', (page) => { $(page, 'p').textContent = 'Before' }, ['unchanged']],
    ['other words in the same text', (page) => { ($(page, 'p').firstChild as Text).data = 'After' }, ['answer']],
    ['words there and back', (page) => { const text = $(page, 'p').firstChild as Text; text.data = 'After'; text.data = 'Before' }, ['unchanged']],
    ['an element drawn anew', (page) => { $(page, 'li').replaceWith($(page, 'li').cloneNode(true)) }, ['unchanged']],
    ['an element moved', (page) => { $(page, 'ul').append($(page, 'li')) }, ['answer']],
    ['an element taken out', (page) => { $(page, 'li').remove() }, ['answer']],
    ['a part hidden', (page) => { $(page, 'p').hidden = true }, ['answer']],
    ['a part hidden and shown again', (page) => { $(page, 'p').hidden = true; $(page, 'p').hidden = false }, ['unchanged']],
    ['no class, and an empty one', (page) => { $(page, 'p').className = '' }, ['unchanged']],
    ['a script', (page) => { put(page, 'ul', '<script type="text/plain"></script>') }, ['unchanged']],
    ['a beacon', (page) => { put(page, 'ul', '<img width="1" height="1" alt="">') }, ['unchanged']],
    ['an id', (page) => { $(page, 'p').id = 'other' }, ['invisible']],
    ['what a framework notes', (page) => { $(page, 'p').setAttribute('wire:key', '2') }, ['invisible']],
    ['a spinner', (page) => { put(page, 'ul', '<i class="spinner"></i>') }, ['busy']],
    ['a part marked as being at work', (page) => { $(page, 'ul').setAttribute('aria-busy', 'true') }, ['busy']],
    ['a button that switches itself off', (page) => { $(page, '#go').setAttribute('disabled', '') }, ['busy']],
    ['another thing switched off', (page) => { $(page, 'p').setAttribute('aria-disabled', 'true') }, ['answer']],
    ['what a button says while it is at work', (page) => { $(page, '#go').setAttribute('aria-busy', 'true'); $(page, 'b').textContent = 'Saving…' }, ['busy', 'working']],
    ['a ripple', (page) => { put(page, '#go', '<span class="ripple"></span>') }, ['cosmetic']],
    ['the looks of focus', (page) => { $(page, '#go').className = 'is-focused' }, ['cosmetic']],
    ['a state', (page) => { $(page, '#go').setAttribute('aria-pressed', 'true') }, ['answer']],
    ['an error message', (page) => { put(page, 'ul', '<li role="alert">No</li>') }, ['negative']],
    ['good news, announced', (page) => { put(page, 'ul', '<li role="alert" class="alert-success">Saved</li>') }, ['answer']],
    ['a message of a library, by its class', (page) => { put(page, 'ul', '<li class="toast toast-error">No</li>') }, ['negative']],
    ['a field that is wrong', (page) => { $(page, 'p').setAttribute('aria-invalid', 'true') }, ['negative']],
    ['a field that is right', (page) => { $(page, 'p').setAttribute('aria-invalid', 'false') }, ['unchanged']],
    ['something of ours', (page) => { put(page, 'ul', '<li data-calma-widget>Help</li>'); $(page, '[data-calma-widget]').className = 'shown' }, ['unchanged']],
    ['something that is gone again', (page) => { put(page, 'ul', '<li class="in">New</li>'); $(page, '.in').title = 'New'; $(page, '.in').remove() }, ['unchanged']],
  ])('%s', (_, act, kinds) => {
    expect(kindsOf(PAGE, act)).toEqual(kinds)
  })

  it('a look of the pressed thing answers only if it stays', () => {
    const act = (page: HTMLElement): void => { $(page, '#go').className = 'chosen' }
    expect(kindsOf(PAGE, act, { isEnd: false })).toEqual(['look'])
    expect(kindsOf(PAGE, act, { isEnd: true })).toEqual(['answer'])
  })
  it('says of each whether it came late', () => {
    expect(findingsOf(PAGE, (page) => { $(page, 'p').textContent = 'After' }, { late: 7 })[0]?.late).toEqual({ first: 7, last: 7 })
  })
  it('what is put back was no change, whatever came in between', () => {
    const step = fc.record({ what: fc.constantFrom('move', 'remove', 'text', 'class', 'hide'), which: fc.nat(4) })
    fc.assert(fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
      const html = '<button id="go">Go</button><ol><li>1</li><li>2</li><li>3</li><li>4</li><li>5</li></ol>'
      const kinds = kindsOf(html, (page) => {
        const list = $(page, 'ol')
        const items = [...list.children] as HTMLElement[]
        for (const { what, which } of steps) {
          const item = items[which]!
          // What changes while it is out, browsers tell of until the end of the task; happy-dom does not.
          if (!item.isConnected && what !== 'move') continue
          if (what === 'move') list.append(item)
          if (what === 'remove') item.remove()
          if (what === 'text') (item.firstChild as Text).data += '!'
          if (what === 'class') item.className = `c${item.className}`
          if (what === 'hide') item.toggleAttribute('hidden')
        }
        items.forEach((item, i) => {
          ;(item.firstChild as Text).data = String(i + 1)
          item.className = ''
          item.removeAttribute('hidden')
        })
        list.append(...items)
      })
      expect(kinds.filter((kind) => kind !== 'unchanged')).toEqual([])
    }))
  })
})
