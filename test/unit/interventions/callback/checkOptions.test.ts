import { describe, expect, test } from 'vitest'
import { callback, type CallbackOptions } from '../../../../src/interventions/callback/index.ts'

const make = (options: object) => () => callback({ endpoint: '/calls', ...options } as CallbackOptions)

describe('options', () => {
  test('an endpoint is enough', () => {
    expect(make({})()).toMatchObject({ name: 'callback' })
  })

  test.each([
    [{ endpoint: undefined }, '"endpoint" must be the URL that takes the request; got undefined'],
    [{ endpoint: '' }, '"endpoint"'],
    [{ endpoint: 7 }, '"endpoint"'],
    [{ country: 'ES' }, '"country" must be a calling code such as "+34"; got "ES"'],
    [{ country: '+0' }, '"country"'],
    [{ slots: -1 }, '"slots" must be a whole number, 0 or more; got -1'],
    [{ slots: 1.5 }, '"slots"'],
    [{ hours: { from: '9 am' } }, '"hours.from" must be a time such as "09:00"; got "9 am"'],
    [{ hours: { to: '25:00' } }, '"hours.to"'],
    [{ privacyUrl: 'javascript:alert(1)' }, '"privacyUrl" must be an http(s) or relative URL'],
    [{ privacyUrl: 'data:text/html,x' }, '"privacyUrl"'],
    [{ hours: { days: ['monday'] } }, '"hours.days" must be some of sun, mon,'],
  ])('%j is refused in words', (options, message) => {
    expect(make(options)).toThrow(TypeError)
    expect(make(options)).toThrow(`calma/callback: ${message}`.slice(0, 14))
    expect(make(options)).toThrow(message)
  })

  test.each([
    { country: '+34' },
    { country: '34' },
    { country: '0034' },
    { slots: 0 },
    { privacyUrl: '/privacy?v=1:2' },
    { privacyUrl: 'https://example.com' },
    { hours: { days: ['sat'], from: '9:00', to: '24:00' } },
  ])('%j is fine', (options) => expect(make(options)).not.toThrow())
})
