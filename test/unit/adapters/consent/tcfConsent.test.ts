// @vitest-environment happy-dom
import { afterEach, describe, expect, test, vi } from 'vitest'
import { tcfConsent } from '../../../../src/adapters/consent/tcfConsent.ts'

type Listener = (data: object | null, success: boolean) => void

afterEach(() => void Reflect.deleteProperty(window, '__tcfapi'))

/** A dialog as the IAB specifies it. */
function cmp() {
  const listeners = new Map<number, Listener>()
  let next = 0
  const api = vi.fn((command: string, version: number, callback: Listener, id?: number) => {
    expect(version).toBe(2)
    if (command === 'addEventListener') listeners.set(++next, callback)
    else if (command === 'removeEventListener') listeners.delete(id!)
  })
  const say = (data: object, success = true) => listeners.forEach((listener, listenerId) => listener({ listenerId, gdprApplies: true, ...data }, success))
  const install = () => Object.assign(window, { __tcfapi: api })
  return { listeners, say, install, api }
}
const consents = (...ids: number[]) => ({ purpose: { consents: Object.fromEntries(ids.map((id) => [id, true])) } })

test('purpose 1 is storage; with purpose 8 it is telemetry too', () => {
  const { say, install } = cmp()
  install()
  const tell = vi.fn()
  tcfConsent()(tell)
  say({ eventStatus: 'tcloaded', ...consents(1) })
  say({ eventStatus: 'useractioncomplete', ...consents(1, 8) })
  say({ eventStatus: 'useractioncomplete', ...consents(8) })
  expect(tell.mock.calls).toEqual([[{ storage: true, telemetry: false }], [{ storage: true, telemetry: true }], [{ storage: false, telemetry: false }]])
})

test('before the visitor has chosen nothing is told', () => {
  const { say, install } = cmp()
  install()
  const tell = vi.fn()
  tcfConsent()(tell)
  say({ eventStatus: 'cmpuishown', ...consents(1, 8) })
  say({ eventStatus: 'tcloaded', ...consents(1, 8) }, false)
  expect(tell).not.toHaveBeenCalled()
})

test('a legitimate interest is no consent', () => {
  const { say, install } = cmp()
  install()
  const tell = vi.fn()
  tcfConsent()(tell)
  say({ eventStatus: 'tcloaded', purpose: { consents: {}, legitimateInterests: { 1: true, 8: true } } })
  expect(tell).toHaveBeenCalledWith({ storage: false, telemetry: false })
})

test('the purposes can be chosen', () => {
  const { say, install } = cmp()
  install()
  const tell = vi.fn()
  tcfConsent({ storage: [1, 3], telemetry: [9] })(tell)
  say({ eventStatus: 'tcloaded', ...consents(1, 9) })
  expect(tell).toHaveBeenCalledWith({ storage: false, telemetry: true })
})

test.each([false, true])('where the GDPR does not apply, it is what the host says: %s', (elsewhere) => {
  const { say, install } = cmp()
  install()
  const tell = vi.fn()
  tcfConsent({ elsewhere })(tell)
  say({ eventStatus: 'tcloaded', gdprApplies: false })
  expect(tell).toHaveBeenCalledWith({ storage: elsewhere, telemetry: elsewhere })
})

describe('the dialog comes late', () => {
  test('it is found when the page has loaded', () => {
    const { say, install, listeners } = cmp()
    const tell = vi.fn()
    tcfConsent()(tell)
    install()
    window.dispatchEvent(new Event('load'))
    window.dispatchEvent(new Event('load'))
    expect(listeners.size).toBe(1)
    say({ eventStatus: 'tcloaded', ...consents(1) })
    expect(tell).toHaveBeenCalledTimes(1)
  })

  test('or never', () => {
    const tell = vi.fn()
    const end = tcfConsent()(tell)
    window.dispatchEvent(new Event('load'))
    end()
    expect(tell).not.toHaveBeenCalled()
  })
})

test('undone: the dialog has no listener left, and what it says late is not told', () => {
  const { say, install, listeners } = cmp()
  install()
  const tell = vi.fn()
  const end = tcfConsent()(tell)
  say({ eventStatus: 'tcloaded', ...consents(1) })
  const [late] = [...listeners.values()]
  end()
  expect(listeners.size).toBe(0)
  late!({ listenerId: 1, eventStatus: 'tcloaded' }, true)
  expect(tell).toHaveBeenCalledTimes(1)
})
