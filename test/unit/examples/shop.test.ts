import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createShop } from '../../../examples/shop/index.mjs'
import { products } from '../../../examples/shop/products.mjs'

let distDir: string
let shop: ReturnType<typeof createShop>

beforeAll(async () => {
  distDir = await mkdtemp(join(tmpdir(), 'dist-'))
  await writeFile(join(distDir, 'calma.js'), '// calma')
  await writeFile(join(distDir, '..', 'not-for-the-shop.txt'), 'secret')
  shop = createShop({ distDir, searchDelay: 0, payDelay: 0 })
})
afterAll(async () => {
  await rm(join(distDir, '..', 'not-for-the-shop.txt'), { force: true })
  await rm(distDir, { recursive: true, force: true })
})

const html = async (path: string, headers: Record<string, string> = {}): Promise<string> => (await shop.request(path, { headers })).text()
const pay = async (number: unknown): Promise<Response> =>
  shop.request('/api/shop/pay', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ number }) })

describe('pages', () => {
  test.each(['/', '/cart', '/checkout', '/thanks', ...products.map(({ slug }) => `/product/${slug}`)])('%s', async (path) => {
    const response = await shop.request(path)
    expect(response.status).toBe(200)
    const page = await response.text()
    expect(page).toMatch(/^<!doctype html>/)
    expect(page).not.toContain('[object')
    expect(page).not.toContain('undefined')
    // Every picture and file of it is there.
    for (const [, file] of page.matchAll(/(?:src|href)="(\/shop\/[^"]+)"/g)) {
      const found = await shop.request(file!)
      expect(found.status, file).toBe(200)
      await found.body?.cancel()
    }
  })

  test('what is not there says so', async () => {
    for (const path of ['/nothing', '/product/nothing', '/product/__proto__', '/shop/art/nothing-1.svg', '/shop/art/constructor-1.svg']) {
      expect((await shop.request(path)).status, path).toBe(404)
    }
  })

  test('an id is on a page once', async () => {
    for (const path of ['/', '/product/linen-apron', '/cart', '/checkout']) {
      const ids = [...(await html(path)).matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id)
      expect(new Set(ids).size, path).toBe(ids.length)
    }
  })
})

describe('how calma is loaded', () => {
  const stub = '<script>window.calma=window.calma||{q:[]}</script>'
  const tag = '<script async src="/calma/calma.js" data-config="/calma.json" data-endpoint="/api/callbacks" data-phone="+34900123456"></script>'

  test('by the tag a customer would paste in', async () => {
    const page = await html('/')
    expect(page).toContain(stub)
    expect(page).toContain(tag)
    expect(page.indexOf(stub)).toBeLessThan(page.indexOf(tag))
  })

  test('blocking', async () => {
    const page = await html('/?calma=blocking')
    expect(page).toContain(tag.replace('async ', ''))
    expect(page).not.toContain(stub)
    expect(page.indexOf('/calma/calma.js')).toBeLessThan(page.indexOf('</head>'))
  })

  test('as a module', async () => {
    const page = await html('/?calma=esm')
    expect(page).toContain('<script type="module" src="/shop/calma-esm.js"></script>')
    expect(page).not.toContain('/calma/calma.js')
  })

  test('not at all', async () => {
    expect(await html('/?calma=off')).not.toContain('/calma')
  })

  test('the choice is kept for the pages that follow, and an unknown one is none', async () => {
    const Cookie = (await shop.request('/?calma=esm')).headers.get('Set-Cookie')!.split(';')[0]!
    expect(await html('/checkout', { Cookie })).toContain('/shop/calma-esm.js')
    expect(await html('/checkout?calma=async', { Cookie })).toContain(tag)
    const unknown = await shop.request('/?calma=constructor')
    expect(unknown.headers.get('Set-Cookie')).toBeNull()
    expect(await unknown.text()).toContain(tag)
  })

  test('its file and its config', async () => {
    expect(await html('/calma/calma.js')).toBe('// calma')
    expect(await (await shop.request('/calma.json')).json()).toMatchObject({ version: 1, rules: [{ id: 'checkout-rescue' }, { id: 'anyone' }] })
  })
})

describe('the server behind it', () => {
  test('accepts one card and refuses the others', async () => {
    expect((await pay('4242 4242 4242 4242')).status).toBe(200)
    for (const number of ['4000 0000 0000 0002', '', undefined, 4242]) {
      const response = await pay(number)
      expect(response.status).toBe(402)
      expect(await response.json()).toHaveProperty('field', 'card-number')
    }
  })

  test('finds things by any of their words', async () => {
    const found = async (q: string): Promise<number> =>
      ((await (await shop.request(`/api/shop/search?${new URLSearchParams({ q }).toString()}`)).json()) as { count: number }).count
    expect(await found('linen')).toBeGreaterThan(2)
    expect(await found('LINEN apron')).toBe(1)
    expect(await found('submarine')).toBe(0)
    expect(await found('')).toBe(products.length)
  })

  test('takes newsletter addresses', async () => {
    const subscribe = async (body: string): Promise<number> => (await shop.request('/api/shop/newsletter', { method: 'POST', body })).status
    expect(await subscribe('{"email":"ana@example.org"}')).toBe(200)
    expect(await subscribe('{"email":"ana"}')).toBe(422)
    expect(await subscribe('nonsense')).toBe(422)
  })

  test('serves nothing outside its folders', async () => {
    for (const prefix of ['/calma', '/shop']) {
      for (const path of ['/../not-for-the-shop.txt', '/..%2fnot-for-the-shop.txt', '/%2e%2e/not-for-the-shop.txt', '/..%5cnot-for-the-shop.txt', '//etc/hostname', '/%2fetc%2fhostname', '/']) {
        expect((await shop.request(prefix + path)).status, prefix + path).toBe(404)
      }
    }
  })
})

describe('the four faults', () => {
  test('the coupon’s button has nobody who listens', async () => {
    const page = await html('/checkout')
    expect(page).toContain('<button id="apply-coupon" type="button">Apply coupon</button>')
    expect(page).not.toContain('id="coupon-form"')
  })

  test('the harvest shirt’s sizes have a hole each, and only there', () => {
    const holes = Object.entries(products.find(({ slug }) => slug === 'harvest-shirt')!.sizes!)
      .map(([size, { stock, measures, length }]) => [size, !stock ? 'stock' : !measures ? 'measures' : length === undefined ? 'length' : ''])
    expect(holes).toEqual([['S', 'stock'], ['M', 'measures'], ['L', 'length']])
    const apron = Object.values(products.find(({ slug }) => slug === 'linen-apron')!.sizes!)
    expect(apron.every(({ stock, measures, length }) => stock && measures && length !== undefined)).toBe(true)
  })

  test('the search is slow unless told otherwise', async () => {
    const slow = createShop({ distDir, searchDelay: 80 })
    const start = performance.now()
    await slow.request('/api/shop/search?q=bowl')
    expect(performance.now() - start).toBeGreaterThan(75)
  })
})
