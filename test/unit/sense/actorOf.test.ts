// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { actorOf } from '../../../src/sense/actorOf.ts'

/** The path of an event on the element marked `data-x`. */
const pathTo = (html: string): EventTarget[] => {
  document.body.innerHTML = html
  const path: EventTarget[] = []
  for (let node: Node | null = document.querySelector('[data-x]'); node; node = node.parentNode) path.push(node)
  return path
}

customElements.define('x-button', class extends HTMLElement {})

describe('what was pressed', () => {
  it.each([
    ['an icon in a button is the button', '<button id="b"><svg data-x></svg></button>', 'b', 'control'],
    ['a role makes a control', '<div id="b" role="switch"><span data-x></span></div>', 'b', 'control'],
    ['a label is its control', '<label for="b" data-x>Agree</label><input id="b" type="checkbox">', 'b', 'control'],
    ['a label of a text field is native, as the field is', '<label for="b" data-x>Name</label><input id="b">', 'b', 'native'],
    ['a disabled button', '<button id="b" data-x disabled></button>', 'b', 'disabled'],
    ['an aria-disabled button', '<button id="b" aria-disabled="true" data-x></button>', 'b', 'disabled'],
    ['a list of options', '<select id="b" data-x></select>', 'b', 'native'],
    ['a date', '<input id="b" type="date" data-x>', 'b', 'native'],
    ['a canvas', '<canvas id="b" data-x></canvas>', 'b', 'native'],
    ['a link', '<a id="b" href="/x" data-x></a>', 'b', 'control'],
    ['a link that goes nowhere', '<a id="b" href="#" data-x></a>', 'b', 'control'],
    ['a link to another window', '<a id="b" href="/x" target="_blank" data-x></a>', 'b', 'native'],
    ['a download', '<a id="b" href="/x" download data-x></a>', 'b', 'native'],
    ['a mail', '<a id="b" href="mailto:a@b.c" data-x></a>', 'b', 'native'],
    ['a custom element that is closed to us', '<x-button id="b" data-x></x-button>', 'b', 'native'],
    ['a custom element whose script never came', '<x-never id="b" data-x></x-never>', 'b', 'content'],
    ['a button of a sheet on a canvas that takes the focus', '<div><canvas tabindex="0"></canvas><div><button id="b" data-x></button></div></div>', 'b', 'native'],
    ['a button of a map', '<div><canvas width="640" height="360"></canvas><div><button id="b" data-x></button></div></div>', 'b', 'native'],
    ['a button beside a sparkline', '<div><canvas width="120" height="40"></canvas><div><button id="b" data-x></button></div></div>', 'b', 'control'],
    ['a button beside a chart that is a picture', '<div><canvas width="640" height="360" role="img"></canvas><div><button id="b" data-x></button></div></div>', 'b', 'control'],
    ['a button far from the canvas', '<div><canvas tabindex="0"></canvas></div><footer><button id="b" data-x></button></footer>', 'b', 'control'],
    ['a paragraph', '<p id="b" data-x>Text</p>', 'b', 'content'],
    ['a container that only takes focus', '<div tabindex="0"><p id="b" data-x></p></div>', 'b', 'content'],
  ] as const)('%s', (_, html, id, on) => {
    const actor = actorOf(pathTo(html), false)
    expect({ id: actor?.element.id, on: actor?.on }).toEqual({ id, on })
  })

  it('a link with a modifier opens elsewhere', () => {
    expect(actorOf(pathTo('<a id="b" href="/x" data-x></a>'), true)?.on).toBe('native')
  })
  it('the button of a map is a button where drawing is seen', () => {
    expect(actorOf(pathTo('<div><canvas width="640" height="360"></canvas><button id="b" data-x></button></div>'), false, true)?.on).toBe('control')
  })
  it('nothing that is calma’s own', () => {
    expect(actorOf(pathTo('<div data-calma-widget><button data-x></button></div>'), false)).toBeUndefined()
  })
})
