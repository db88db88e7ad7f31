// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { alertOf } from '../../../src/sense/alertOf.ts'

/** What tells the alert that was put into the element marked `data-x`. */
const told = (html: string): string => {
  document.body.innerHTML = html
  return alertOf(document.querySelector('[data-x]') ?? document.body)
}

const notice = (words: string): string => `<div class="notification"><div role="alert" class="notification-error">${words}</div></div>`

describe('which alert it is', () => {
  it('the same, whether its holder was there already or came with it', () => {
    const first = told(`<div class="notification-holder">${notice('Not saved')}</div>`)
    expect(told(`<div class="notification-holder" data-x>${notice('Not saved')}</div>`)).toBe(first)
  })

  it('the same, put under one that says the same', () => {
    expect(told(`<div class="toasts" data-x>${notice('Not saved')}${notice('Not saved')}</div>`)).toBe(told(`<div class="toasts" data-x>${notice('Not saved')}</div>`))
  })

  it.each([
    ['other words in a toast', `<div class="toasts" data-x>${notice('Not saved')}</div>`, `<div class="toasts" data-x>${notice('No connection')}</div>`],
    ['other words in an alert that is always there', '<p role="alert" data-x>Not saved</p>', '<p role="alert" data-x>No connection</p>'],
    ['other words under the ones before', '<div data-x><p role="alert">Not saved</p></div>', '<div data-x><p role="alert">Not saved</p><p role="alert">No connection</p></div>'],
    ['the same words in another place', '<p id="a" role="alert" data-x>Not saved</p><p id="b" role="alert"></p>', '<p id="a" role="alert"></p><p id="b" role="alert" data-x>Not saved</p>'],
  ])('another one: %s', (_, before, after) => expect(told(after)).not.toBe(told(before)))

  it('says nothing of its words', () => {
    expect(told('<p role="alert" data-x>SECRET</p>')).not.toContain('SECRET')
  })
})
