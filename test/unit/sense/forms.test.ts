// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { handsIn, isComplete, isFilled, isWrongField } from '../../../src/sense/forms.ts'

const NONE = new WeakSet<Element>()

/** A form with this in it. */
function form(html: string): Element {
  document.body.innerHTML = `<form>${html}<button>Send</button></form>`
  return document.querySelector('form')!
}

function write(text: string, selector = 'input'): HTMLInputElement {
  const field = document.querySelector<HTMLInputElement>(selector)!
  field.value = text
  return field
}

/** A component by this name, with a value or without one. */
function define(name: string, value: unknown, isOfForms = false): string {
  customElements.define(name, class extends HTMLElement {
    static formAssociated = isOfForms
    value = value
  })
  return `<${name} name="part"></${name}>`
}

describe('a form that is filled', () => {
  it('has something in it that the page has not put there', () => {
    const filled = form('<input value="Bern">')
    expect(isFilled(filled, NONE)).toBe(false)
    write('Basel')
    expect(isFilled(filled, NONE)).toBe(true)
  })
  it('is one, too, where the default value goes with what is typed, and was empty before', () => {
    const filled = form('<input>')
    const field = write('Basel')
    field.defaultValue = 'Basel'
    expect(isFilled(filled, NONE)).toBe(false)
    expect(isFilled(filled, new WeakSet([field]))).toBe(true)
    write('')
    expect(isFilled(filled, new WeakSet([field]))).toBe(false)
  })
  it('has a component with a value, which need not be a field of the browser', () => {
    expect(isFilled(form(define('x-street', 'High Street 3')), NONE)).toBe(true)
    expect(isFilled(form(define('x-town', '')), NONE)).toBe(false)
  })
  it('is none for the value of its button, or for a named icon', () => {
    expect(isFilled(form(define('x-filled-button', 'save')), NONE)).toBe(false)
    expect(isFilled(form(define('x-icon', undefined)), NONE)).toBe(false)
  })
  it('has fields in the shadows of its components, if it has none itself', () => {
    const filled = form('<p id="one"></p>')
    document.querySelector('#one')!.attachShadow({ mode: 'open' }).innerHTML = '<input>'
    expect(isFilled(filled, NONE)).toBe(false)
    document.querySelector('#one')!.shadowRoot!.querySelector('input')!.value = 'Basel'
    expect(isFilled(filled, NONE)).toBe(true)
    expect(handsIn(filled.querySelector('button')!, filled)).toBe(true)
  })
  it('is complete with something in every field', () => {
    const complete = form('<input id="a"><input id="b">')
    write('1', '#a')
    expect(isComplete(complete, NONE)).toBe(false)
    write('2', '#b')
    expect(isComplete(complete, NONE)).toBe(true)
    expect(isComplete(form(''), NONE)).toBe(false)
  })
})

describe('a button hands in what it is in', () => {
  const isHandedIn = (html: string): boolean => {
    const around = form(html)
    return handsIn(around.querySelector('button')!, around)
  }
  it.each<[string, string, boolean]>([
    ['a field', '<input>', true],
    ['boxes to tick alone', '<input type="checkbox">', false],
    ['an icon with a name', '<x-sign name="heart"></x-sign>', false],
    ['nothing', '', false],
  ])('with %s', (_, html, isTold) => expect(isHandedIn(html)).toBe(isTold))

  it('with a component that takes part in forms, whether it has a value or not', () => {
    expect(isHandedIn(define('x-iban', undefined, true))).toBe(true)
    expect(isHandedIn(define('x-go-button', undefined, true))).toBe(false)
  })
})

it('a field is wrong if it is marked; by the browser only where something was sent and is still there', () => {
  const sent = form('<input id="a" aria-invalid="true"><input id="b" data-invalid>')
  const [marked, odd] = [sent.querySelector('#a')!, sent.querySelector('#b')!]
  expect(isWrongField(marked, sent, false, NONE)).toBe(true)
  expect(isWrongField(odd, sent, true, NONE)).toBe(false)
  write('x', '#b')
  expect(isWrongField(odd, sent, true, NONE)).toBe(true)
  expect(isWrongField(odd, sent, false, NONE)).toBe(false)
})
