import { fileURLToPath } from 'node:url'
import { serveStatic } from '@hono/node-server/serve-static'
import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { cors } from 'hono/cors'
import { matchedRoutes } from 'hono/route'
import { secureHeaders } from 'hono/secure-headers'
import { streamSSE } from 'hono/streaming'
import { createGuard, remoteAddress } from './guard.mjs'
import { clientKey, createLimiter } from './limits.mjs'
import { callbackRequest, check, problemsOfWhen, resolveRequest, signInRequest, takeRequest } from './schema.mjs'

/**
 * @typedef {import('hono').Context<Env>} Context
 * @typedef {{ Variables: { body: any, error?: string } }} Env
 * @typedef {{ method: string, path: string, status: number, milliseconds: number, error?: string | undefined }} LogEntry
 */

/**
 * Per phone number: what Dialpad takes for callbacks to one number, 5 a minute
 * (developers.dialpad.com/docs/rate-limits). Per client: a fifth of what it takes for a whole call
 * center, 100 a minute; an office or a mobile carrier puts many people behind one address.
 * Signing in at the desk: enough for a mistyped token, too few to try many.
 */
const LIMITS = {
  perPhone: { max: 5, seconds: 60 },
  perClient: { max: 20, seconds: 60 },
  signIn: { max: 5, seconds: 60 },
}

const BODY_BYTES = 16 * 1024

/** Proxies cut connections that are silent for longer; 30 s is the shortest in wide use. */
const HEARTBEAT = 15_000

const DESK_FOLDER = fileURLToPath(new URL('./desk/', import.meta.url))

/**
 * The relay: takes callback requests from the widget and gives them to the agents' desk.
 *
 * @param {object} options
 * @param {import('./store.mjs').Store} options.store
 * @param {() => number} [options.clock] milliseconds since 1970
 * @param {string[] | undefined} [options.origins] other sites whose pages may request callbacks, `https://shop.example`;
 *   the relay's own origin always may
 * @param {string | undefined} [options.deskToken] what agents sign in with; without it the desk is for this machine only
 * @param {string[] | undefined} [options.phonePrefixes] the countries that are called, `+34`; all if absent
 * @param {Partial<typeof LIMITS>} [options.limits]
 * @param {boolean} [options.trustProxy] whether a proxy in front sets `X-Forwarded-For`
 * @param {AbortSignal} [options.signal] ends the live streams, so that the server can stop
 * @param {((entry: LogEntry) => void) | undefined} [options.log]
 */
export function createRelay({
  store, clock = Date.now, origins = [], deskToken, phonePrefixes, limits, trustProxy = false, signal, log = () => {},
}) {
  const { perPhone, perClient, signIn } = { ...LIMITS, ...limits }
  const limiters = { phone: createLimiter(perPhone), client: createLimiter(perClient), signIn: createLimiter(signIn) }
  const guard = createGuard({ token: deskToken, clock })
  /** @type {Hono<Env>} */
  const app = new Hono()

  /** @param {Context} c */
  const clientOf = (c) => {
    // The last entry is the one our own proxy wrote; those before it are the client's to invent.
    const forwarded = trustProxy ? c.req.header('X-Forwarded-For')?.split(',').at(-1)?.trim() : undefined
    return clientKey(forwarded || remoteAddress(c) || 'local')
  }

  /** @param {Context} c @param {number} seconds */
  const tooMany = (c, seconds) => {
    c.header('Retry-After', String(seconds))
    return c.json({ error: `Too many requests. Try again in ${seconds} s.` }, 429)
  }

  app.onError((error, c) => {
    // Messages of databases repeat the values they were given, so only the kind of error is written down.
    const frames = (error.stack ?? '').split('\n').filter((line) => line.startsWith('    at ')).slice(0, 5).join('\n')
    c.set('error', `${error.name} ${'code' in error ? error.code : ''}\n${frames}`)
    return c.json({ error: 'The request could not be handled. Please try again.' }, 500)
  })
  app.notFound((c) => c.json({ error: 'There is nothing at this address.' }, 404))

  app.use('/api/*', async (c, next) => {
    const start = performance.now()
    await next()
    c.header('Cache-Control', 'no-store')
    // The path as it was registered: no ids, no query, nothing about anyone.
    const path = matchedRoutes(c).map((route) => route.path).filter((path) => !path.includes('*')).at(-1) ?? '/api/…'
    log({ method: c.req.method, path, status: c.res.status, milliseconds: Math.round(performance.now() - start), error: c.get('error') })
  })
  app.use('/api/*', secureHeaders({ xFrameOptions: 'DENY', strictTransportSecurity: false, crossOriginResourcePolicy: false }))

  // ── For the widget ────────────────────────────────────────────────────────────────────────────

  /** @param {Context} c @param {string} origin */
  const isSame = (c, origin) => URL.canParse(origin) && new URL(origin).host === (c.req.header('Host') ?? new URL(c.req.url).host)

  app.use('/api/callbacks', cors({
    origin: (origin) => (origins.includes(origin) ? origin : null),
    allowMethods: ['POST'],
    allowHeaders: ['Content-Type'],
    exposeHeaders: ['Retry-After'],
    maxAge: 600,
  }))

  app.post('/api/callbacks', onlyFrom((c, origin) => isSame(c, origin) || origins.includes(origin)), json(callbackRequest), async (c) => {
    const request = c.get('body')
    const { id, contact, when } = request
    const now = clock()

    const stored = await store.find(id)
    if (stored && (stored.state !== 'requested' || sameWish(stored, request))) return c.json({ reference: stored.reference }, 202)

    const problems = problemsOfWhen(when, now)
    if (phonePrefixes && !phonePrefixes.some((prefix) => contact.phone.startsWith(prefix))) {
      problems.push({ pointer: '/contact/phone', message: `must begin with ${phonePrefixes.join(' or ')}` })
    }
    if (problems.length > 0) return c.json({ error: 'The request is not valid.', problems }, 422)

    const client = clientOf(c)
    const wait = Math.max(limiters.phone.wait(contact.phone, id, now), limiters.client.wait(client, id, now))
    if (wait > 0) return tooMany(c, wait)
    limiters.phone.count(contact.phone, id, now)
    limiters.client.count(client, id, now)

    // Stored before it is answered: a reference is a promise, and must survive a power cut.
    const { reference } = await store.save(request, new Date(now))
    return c.json({ reference }, 202)
  })

  // ── For the desk ──────────────────────────────────────────────────────────────────────────────

  app.post('/api/desk/session', onlyFrom(isSame), json(signInRequest), async (c) => {
    if (!guard.needsToken) return c.json({ error: 'This desk has no token.' }, 409)
    const [client, now] = [clientOf(c), clock()]
    const attempt = crypto.randomUUID()
    const wait = limiters.signIn.wait(client, attempt, now)
    if (wait > 0) return tooMany(c, wait)
    if (await guard.signIn(c, c.get('body').token)) return c.body(null, 204)
    limiters.signIn.count(client, attempt, now)
    return c.json({ error: 'That is not the desk token.' }, 401)
  })
  app.delete('/api/desk/session', onlyFrom(isSame), (c) => {
    guard.signOut(c)
    return c.body(null, 204)
  })

  app.get('/api/callbacks', guard.desk, async (c) =>
    c.json({ ...(await store.list()), now: new Date(clock()).toISOString(), signedIn: guard.needsToken }))

  app.get('/api/callbacks/events', guard.desk, (c) => {
    c.header('X-Accel-Buffering', 'no')
    return streamSSE(c, async (stream) => {
      const off = store.onChange((change) => {
        void stream.writeSSE(change === 'missed'
          ? { event: 'missed', data: '' }
          : { event: change.created ? 'created' : 'updated', data: JSON.stringify(change.callback) })
      })
      const heartbeat = setInterval(() => { void stream.write(': still here\n\n') }, HEARTBEAT)
      // The desk lists anew whenever a stream opens, so nothing is lost between two streams.
      await stream.writeSSE({ event: 'ready', data: '', retry: 2000 })
      await ended(stream, signal)
      off()
      clearInterval(heartbeat)
    })
  })

  app.post('/api/callbacks/:id/take', guard.desk, onlyFrom(isSame), json(takeRequest), async (c) => {
    const id = c.req.param('id')
    const taken = await store.take(id, c.get('body').agent, new Date(clock()))
    return taken ? c.json(taken) : refuse(c, await store.find(id))
  })

  app.post('/api/callbacks/:id/resolve', guard.desk, onlyFrom(isSame), json(resolveRequest), async (c) => {
    const id = c.req.param('id')
    const resolved = await store.resolve(id, c.get('body'), new Date(clock()))
    return resolved ? c.json(resolved) : refuse(c, await store.find(id))
  })

  app.all('/api/callbacks', only('GET, HEAD, POST, OPTIONS'))
  app.all('/api/callbacks/events', only('GET, HEAD'))
  app.all('/api/callbacks/:id/take', only('POST'))
  app.all('/api/callbacks/:id/resolve', only('POST'))
  app.all('/api/desk/session', only('POST, DELETE'))
  app.all('/api/callbacks/*', (c) => c.json({ error: 'There is nothing at this address.' }, 404))

  app.get('/desk', (c) => c.redirect('/desk/', 308))
  app.use('/desk/*', async (c, next) => {
    await next()
    c.header('Cache-Control', 'no-cache')
  })
  app.use('/desk/*', secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'none'"], scriptSrc: ["'self'"], styleSrc: ["'self'"], imgSrc: ["'self'"], connectSrc: ["'self'"],
      baseUri: ["'none'"], formAction: ["'self'"], frameAncestors: ["'none'"],
    },
    xFrameOptions: 'DENY',
    strictTransportSecurity: false,
  }), serveStatic({
    root: DESK_FOLDER,
    rewriteRequestPath: (path) => path.replace(/^\/desk/, ''),
  }))

  return app
}

/**
 * The visitor wants the same as before: this is a retry, whatever the packet says by now.
 *
 * @param {import('./store.mjs').Callback} stored
 * @param {import('../../src/model/handoff.ts').CallbackRequest} request
 */
function sameWish(stored, { contact, when }) {
  /** @param {import('./store.mjs').When} wish */
  const times = (wish) => (wish.kind === 'slot' ? `${Date.parse(wish.start)} ${Date.parse(wish.end)}` : 'asap')
  return stored.contact.phone === contact.phone && (stored.contact.name ?? '') === (contact.name ?? '')
    && times(stored.when) === times(when)
}

/**
 * Why a callback could not be taken or resolved.
 *
 * @param {Context} c
 * @param {import('./store.mjs').Callback | undefined} callback
 */
function refuse(c, callback) {
  if (!callback) return c.json({ error: 'There is no such callback.' }, 404)
  const { state, takenBy } = callback
  const error = state === 'resolved' ? 'This callback is resolved already.'
    : state === 'taken' ? `${takenBy} has taken this callback already.`
    : 'This callback must be taken before it can be resolved.'
  return c.json({ error, state, takenBy }, 409)
}

/**
 * @param {string} methods
 * @returns {import('hono').Handler<Env>}
 */
function only(methods) {
  return (c) => {
    c.header('Allow', methods)
    return c.json({ error: `This address takes ${methods.replaceAll(', ', ' or ')}.` }, 405)
  }
}

/**
 * Refuses pages of other sites. What is no page of a site (curl, another server) names no origin.
 *
 * @param {(c: Context, origin: string) => boolean} allowed
 * @returns {import('hono').MiddlewareHandler<Env>}
 */
function onlyFrom(allowed) {
  return async (c, next) => {
    const origin = c.req.header('Origin')
    if (origin === undefined || allowed(c, origin)) return next()
    return c.json({ error: 'Pages of this origin may not do this.' }, 403)
  }
}

/**
 * Middleware that leaves the checked body in `c.get('body')`, or answers what is wrong with it.
 *
 * @param {import('zod').ZodType} schema
 * @returns {import('hono').MiddlewareHandler<Env>}
 */
function json(schema) {
  const limit = bodyLimit({
    maxSize: BODY_BYTES,
    onError: (c) => c.json({ error: `The body must not be larger than ${BODY_BYTES} bytes.` }, 413),
  })
  return async (c, next) => {
    if (!/^application\/json\s*(;|$)/i.test(c.req.header('Content-Type') ?? '')) {
      return c.json({ error: 'The body must be application/json.' }, 415)
    }
    return limit(c, async () => {
      let body
      try {
        body = JSON.parse(await c.req.text())
      } catch {
        c.res = c.json({ error: 'The body is not JSON.', problems: [{ pointer: '', message: 'is not JSON' }] }, 400)
        return
      }
      const { data, problems } = check(schema, body)
      if (problems) {
        c.res = c.json({ error: 'The request is not valid.', problems }, 422)
        return
      }
      c.set('body', data)
      await next()
    })
  }
}

/**
 * Resolves when the desk has gone, or the relay is to stop.
 *
 * @param {import('hono/streaming').SSEStreamingApi} stream
 * @param {AbortSignal} [signal]
 */
function ended(stream, signal) {
  return new Promise((resolve) => {
    const end = () => {
      signal?.removeEventListener('abort', end)
      resolve(undefined)
    }
    stream.onAbort(end)
    signal?.addEventListener('abort', end)
    if (signal?.aborted) end()
  })
}
