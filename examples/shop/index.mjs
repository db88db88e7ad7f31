import { fileURLToPath } from 'node:url'
import { serveStatic } from '@hono/node-server/serve-static'
import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { getCookie, setCookie } from 'hono/cookie'
import { pictureOf } from './art.mjs'
import { config, isMode } from './calma.mjs'
import * as pages from './pages.mjs'
import { productOf, searchProducts } from './products.mjs'

const PUBLIC_FOLDER = fileURLToPath(new URL('./public/', import.meta.url))
const DIST_FOLDER = fileURLToPath(new URL('../../dist/', import.meta.url))

const COOKIE = 'shop-calma'

/** The only card that the demonstration's bank accepts. */
const GOOD_CARD = '4242424242424242'

/**
 * @typedef {import('hono').Context} Context
 * @typedef {import('./calma.mjs').Mode} Mode
 * @typedef {import('./pages.mjs').Html} Html
 */

/**
 * The shop: its pages, its files, calma's files, and the small API behind it.
 *
 * @param {object} [options]
 * @param {string} [options.distDir] where calma's built files are
 * @param {number} [options.searchDelay] milliseconds the slow search takes: longer than people wait gladly
 * @param {number} [options.payDelay] milliseconds the bank takes
 */
export function createShop({ distDir = DIST_FOLDER, searchDelay = 3500, payDelay = 600 } = {}) {
  const app = new Hono()

  /**
   * How this visitor's pages load calma: `?calma=` chooses, and a cookie keeps the choice for the
   * pages that follow.
   *
   * @param {Context} c
   */
  const modeOf = (c) => {
    const asked = c.req.query('calma')
    if (isMode(asked)) setCookie(c, COOKIE, asked, { path: '/', sameSite: 'Lax', httpOnly: true })
    return [asked, getCookie(c, COOKIE)].find(isMode) ?? 'async'
  }
  /** @param {(mode: Mode) => Html} render */
  const page = (render) => (/** @type {Context} */ c) => {
    c.header('Cache-Control', 'no-store')
    return c.html(render(modeOf(c)))
  }

  app.get('/', page(pages.home))
  app.get('/cart', page(pages.cart))
  app.get('/checkout', page(pages.checkout))
  app.get('/thanks', page(pages.thanks))
  app.get('/product/:slug', (c, next) => {
    const product = productOf(c.req.param('slug'))
    return product ? page((mode) => pages.product(mode, product))(c) : next()
  })
  app.notFound((c) => c.html(pages.missing(modeOf(c)), 404))

  app.get('/api/shop/search', async (c) => {
    await wait(searchDelay)
    const found = searchProducts((c.req.query('q') ?? '').slice(0, 100))
    return c.json({ count: found.length, html: String(await pages.cards(found)) })
  })

  app.use('/api/shop/*', bodyLimit({ maxSize: 4096, onError: (c) => c.json({ error: 'That is too much.' }, 413) }))
  app.post('/api/shop/pay', async (c) => {
    const { number } = await c.req.json().catch(() => ({}))
    await wait(payDelay)
    if (String(number ?? '').replace(/\D/g, '') === GOOD_CARD) return c.json({ paid: true })
    return c.json({ error: 'Your bank did not accept this card. Please check the number or use another one.', field: 'card-number' }, 402)
  })
  app.post('/api/shop/newsletter', async (c) => {
    const { email } = await c.req.json().catch(() => ({}))
    return /^\S+@\S+$/.test(email ?? '') ? c.json({ subscribed: true }) : c.json({ error: 'That is no e-mail address.' }, 422)
  })

  app.get('/calma.json', (c) => {
    c.header('Cache-Control', 'no-cache')
    return c.json(config)
  })
  app.get('/shop/art/:file', (c) => {
    const picture = pictureOf(c.req.param('file'))
    if (!picture) return c.notFound()
    c.header('Cache-Control', 'public, max-age=3600')
    return c.body(picture, 200, { 'Content-Type': 'image/svg+xml' })
  })
  files('/calma', distDir)
  files('/shop', PUBLIC_FOLDER)

  /**
   * Serves a folder. hono's `serveStatic` refuses every path that leads out of it.
   *
   * @param {string} prefix
   * @param {string} root
   */
  function files(prefix, root) {
    app.use(`${prefix}/*`, async (c, next) => {
      await next()
      c.header('Cache-Control', 'no-cache')
    }, serveStatic({ root, rewriteRequestPath: (path) => path.slice(prefix.length) }))
  }

  return app
}

/** @param {number} milliseconds */
const wait = (milliseconds) => new Promise((resolve) => { setTimeout(resolve, milliseconds) })
