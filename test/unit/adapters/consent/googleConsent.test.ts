// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { googleConsent } from '../../../../src/adapters/consent/googleConsent.ts'

const page = window as unknown as { dataLayer?: unknown[]; other?: unknown[] }
function gtag(..._: unknown[]): void {
  // As Google's snippet has it.
  // eslint-disable-next-line prefer-rest-params
  (page.dataLayer ??= []).push(arguments)
}
beforeEach(() => void Reflect.deleteProperty(page, 'dataLayer'))

const BOTH = { functionality_storage: 'granted', analytics_storage: 'granted' }
const NEITHER = { functionality_storage: 'denied', analytics_storage: 'denied' }

test('what was said before it came, and what is said after', () => {
  gtag('consent', 'default', NEITHER)
  const tell = vi.fn()
  googleConsent()(tell)
  expect(tell.mock.calls).toEqual([[{}]])
  gtag('event', 'page_view')
  expect(tell).toHaveBeenCalledTimes(1)
  gtag('consent', 'update', BOTH)
  expect(tell).toHaveBeenLastCalledWith({ storage: true, telemetry: true })
  gtag('consent', 'update', { analytics_storage: 'denied' })
  expect(tell).toHaveBeenLastCalledWith({ storage: false, telemetry: false })
})

test('denied by default is no refusal, or every page would delete what the last one stored', () => {
  const tell = vi.fn()
  googleConsent()(tell)
  gtag('consent', 'default', NEITHER)
  expect(tell).toHaveBeenLastCalledWith({})
})

test('granted by default is consent, but not for some regions only', () => {
  const tell = vi.fn()
  googleConsent()(tell)
  gtag('consent', 'default', { ...BOTH, region: ['US'] })
  expect(tell).toHaveBeenLastCalledWith({})
  gtag('consent', 'default', BOTH)
  expect(tell).toHaveBeenLastCalledWith({ storage: true, telemetry: true })
  gtag('consent', 'default', { ...NEITHER, region: ['ES'] })
  expect(tell).toHaveBeenLastCalledWith({})
})

test('the types and the layer can be chosen', () => {
  page.other = []
  const tell = vi.fn()
  const end = googleConsent({ storage: ['ad_storage'], telemetry: ['ad_user_data'], dataLayer: 'other' })(tell)
  page.other.push(['consent', 'update', { ad_storage: 'granted', ad_user_data: 'denied' }])
  expect(tell).toHaveBeenCalledWith({ storage: true, telemetry: false })
  end()
})

describe('the page is left as it was', () => {
  test.each([[null], [undefined], [7], ['consent'], [{}], [['consent']], [['consent', 'update', null]], [['consent', 'set', {}]]])('%j passes', (entry) => {
    const tell = vi.fn()
    googleConsent()(tell)
    expect(page.dataLayer!.push(entry)).toBe(1)
    expect(page.dataLayer![0]).toBe(entry)
    expect(tell).not.toHaveBeenCalled()
  })

  test('undone: push is the inherited one again', () => {
    const end = googleConsent()(vi.fn())
    expect(Object.hasOwn(page.dataLayer!, 'push')).toBe(true)
    end()
    expect(Object.hasOwn(page.dataLayer!, 'push')).toBe(false)
    expect(page.dataLayer!.push).toBe(Array.prototype.push)
  })

  test('undone: a push that Google had wrapped before is back', () => {
    page.dataLayer = []
    const theirs = vi.fn(() => 1)
    page.dataLayer.push = theirs
    const end = googleConsent()(vi.fn())
    page.dataLayer.push('x')
    expect(theirs).toHaveBeenCalledWith('x')
    end()
    expect(page.dataLayer.push).toBe(theirs)
  })

  test('undone after Google has wrapped ours: theirs stays, and ours only passes on', () => {
    const tell = vi.fn()
    const end = googleConsent()(tell)
    const layer = page.dataLayer!
    const ours = layer.push
    const theirs = (...entries: unknown[]) => ours.apply(layer, entries)
    layer.push = theirs
    end()
    expect(layer.push).toBe(theirs)
    gtag('consent', 'update', BOTH)
    expect(tell).not.toHaveBeenCalled()
    expect(layer).toHaveLength(1)
  })
})
