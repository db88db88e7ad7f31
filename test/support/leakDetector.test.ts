import { expect, test as base } from '@playwright/test'
import { destroyAndReport, installLeakDetector } from './leakDetector.ts'
import { openSite } from './site.ts'
import { test } from './test.ts'

/** Served from /calma/, as if calma did it. */
const careless = `
  const f = () => {}
  addEventListener('click', f)
  document.addEventListener('once', f, { once: true })
  document.body.addEventListener('input', f, { capture: true })
  document.body.removeEventListener('input', f)
  setTimeout(f, 1e6)
  setInterval(f, 1e6)
  requestAnimationFrame(function again() { requestAnimationFrame(again) })
  requestIdleCallback(function again() { requestIdleCallback(again) })
  new MutationObserver(f).observe(document, { childList: true })
  new PerformanceObserver(f).observe({ type: 'event' })
  document.body.setAttribute('data-calma-widget', '')
  history.pushState = f
  XMLHttpRequest.prototype.send = f
  window.onerror = f
  EventTarget.prototype.extra = f
`

const careful = `
  const f = () => {}
  const end = new AbortController()
  addEventListener('click', f, { signal: end.signal })
  document.addEventListener('keydown', f, true)
  document.addEventListener('keydown', f, true)
  document.addEventListener('once', f, { once: true })
  document.dispatchEvent(new Event('once'))
  document.createElement('div').addEventListener('click', f)
  const timers = [setTimeout(f, 1e6), setInterval(f, 1e6)]
  const frame = requestAnimationFrame(f)
  const observer = new MutationObserver(f)
  observer.observe(document, { childList: true })
  observer.observe(document.body, { childList: true })
  history.pushState = f
  window.calma = {
    destroy() {
      end.abort()
      document.removeEventListener('keydown', f, { capture: true })
      for (const timer of timers) clearTimeout(timer)
      cancelAnimationFrame(frame)
      observer.disconnect()
      delete history.pushState
    },
  }
`

base('tells what calma leaves behind', async ({ page }) => {
  const site = await openSite()
  site.route('/calma/careless.js', (_request, response) => {
    response.writeHead(200, { 'content-type': 'text/javascript' }).end(careless)
  })
  await page.addInitScript(installLeakDetector)
  await page.goto(site.page('<script src="/calma/careless.js"></script>', { load: false }))
  const left = await page.evaluate(destroyAndReport)
  await site.close()

  expect(left?.attached.sort()).toEqual([
    'MutationObserver',
    'PerformanceObserver',
    'element <body data-calma-widget>',
    'frame requestAnimationFrame',
    'idle callback requestIdleCallback',
    'listener for "click" on Window',
    'listener for "input" on HTMLBodyElement',
    'listener for "once" on HTMLDocument',
    'timer setInterval',
    'timer setTimeout',
  ])
  expect(left?.patched.sort()).toEqual([
    'EventTarget.prototype.extra',
    'XMLHttpRequest.prototype.send',
    'history.pushState',
    'window.onerror',
  ])
})

test('is silent about what is cleaned up, and about the page itself', async ({ page, site }) => {
  site.route('/calma/careful.js', (_request, response) => {
    response.writeHead(200, { 'content-type': 'text/javascript' }).end(careful)
  })
  const own = "<script>addEventListener('click', () => {}); setInterval(() => {}, 1e6); var answer = () => 42</script>"
  await page.goto(site.page(`${own}<script src="/calma/careful.js"></script>`, { load: false }))
  // The fixture of `test` does the asserting.
})
