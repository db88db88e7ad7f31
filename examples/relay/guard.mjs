import { createHash, timingSafeEqual } from 'node:crypto'
import { deleteCookie, getSignedCookie, setSignedCookie } from 'hono/cookie'

const COOKIE = 'calma-desk'
const SHIFT = 12 * 3_600_000
const LOOPBACK = /^(127(\.\d{1,3}){3}|::1|::ffff:127(\.\d{1,3}){3})$/
const LOCAL_HOST = /^(localhost|[\w-]+\.localhost|127(\.\d{1,3}){3}|\[::1\])(:\d+)?$/

/** @typedef {import('hono').Context} Context */

/**
 * Who may work at the desk. With a token: who sent it as `Authorization: Bearer`, or signed in with
 * it. Without one: only a browser on this very machine, asked for by a local name, and through no
 * proxy, since behind a proxy the whole world is local.
 *
 * @param {{ token?: string | undefined, clock: () => number }} options
 */
export function createGuard({ token, clock }) {
  const secret = token ?? ''

  /** @param {string} given */
  const isToken = (given) => secret !== '' && timingSafeEqual(digest(given), digest(secret))

  /** @param {Context} c */
  const isSignedIn = async (c) => {
    const bearer = /^Bearer (.+)$/.exec(c.req.header('Authorization') ?? '')?.[1]
    if (bearer !== undefined) return isToken(bearer)
    const since = await getSignedCookie(c, secret, COOKIE)
    return Boolean(since) && clock() - Number(since) < SHIFT
  }

  return {
    needsToken: secret !== '',

    /**
     * Middleware before everything the desk does.
     *
     * @type {import('hono').MiddlewareHandler}
     */
    async desk(c, next) {
      if (secret) {
        if (await isSignedIn(c)) return next()
        c.header('WWW-Authenticate', 'Bearer')
        return c.json({ error: 'Sign in with the desk token first.' }, 401)
      }
      if (isLocal(c)) return next()
      return c.json({ error: 'Without DESK_TOKEN the desk answers on its own machine only.' }, 403)
    },

    /**
     * Signs in for one shift of twelve hours.
     *
     * @param {Context} c
     * @param {string} given
     * @returns {Promise<boolean>} false if it is not the token
     */
    async signIn(c, given) {
      if (!isToken(given)) return false
      const secure = new URL(c.req.url).protocol === 'https:' || c.req.header('X-Forwarded-Proto') === 'https'
      await setSignedCookie(c, COOKIE, String(clock()), secret, { httpOnly: true, sameSite: 'Strict', path: '/api', secure, maxAge: SHIFT / 1000 })
      return true
    },

    /** @param {Context} c */
    signOut: (c) => deleteCookie(c, COOKIE, { path: '/api' }),
  }
}

/** @param {Context} c */
function isLocal(c) {
  const proxied = c.req.header('X-Forwarded-For') ?? c.req.header('Forwarded') ?? c.req.header('Via')
  const host = c.req.header('Host') ?? new URL(c.req.url).host
  const address = remoteAddress(c)
  // No address at all: called within the process, with no network between.
  return proxied === undefined && LOCAL_HOST.test(host) && (address === undefined || LOOPBACK.test(address))
}

/**
 * The address at the other end of the socket.
 *
 * @param {Context} c
 * @returns {string | undefined}
 */
export function remoteAddress(c) {
  return c.env?.incoming?.socket?.remoteAddress
}

/** @param {string} text */
const digest = (text) => createHash('sha256').update(text).digest()
