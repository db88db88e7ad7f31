import { createAdaptorServer } from '@hono/node-server'

/** Ports tried after the wanted one. */
const TRIES = 20

/** So long may a request take that is under way when the server is to stop. */
const GRACE = 5000

/**
 * Serves an app on the wanted port, or on the next free one.
 *
 * @param {{ fetch: import('hono').Hono<any>['fetch'] }} app
 * @param {{ port?: number, host?: string, stop?: AbortController }} [options] `port` 0 is any free
 *   port; `stop` is aborted first when closing, so that streams end
 * @returns {Promise<{ port: number, close: () => Promise<void> }>}
 */
export async function listen(app, { port = 4173, host = '127.0.0.1', stop } = {}) {
  const server = /** @type {import('node:http').Server} */ (createAdaptorServer({ fetch: app.fetch }))
  const bound = await bind(server, port, host)
  return {
    port: bound,
    /** Takes no more requests, lets those under way finish, and cuts what takes too long. */
    close: () => new Promise((resolve) => {
      stop?.abort()
      // A connection whose answer has just ended is kept open for a next request, which nobody will serve.
      const sweep = setInterval(() => server.closeIdleConnections(), 50)
      const cut = setTimeout(() => server.closeAllConnections(), GRACE)
      server.close(() => {
        clearInterval(sweep)
        clearTimeout(cut)
        resolve(undefined)
      })
    }),
  }
}

/**
 * @param {import('node:http').Server} server
 * @param {number} port
 * @param {string} host
 * @returns {Promise<number>}
 */
async function bind(server, port, host) {
  for (let next = port; ; next++) {
    try {
      return await new Promise((resolve, reject) => {
        server.once('error', reject)
        server.listen(next, host, () => {
          server.off('error', reject)
          resolve(/** @type {import('node:net').AddressInfo} */ (server.address()).port)
        })
      })
    } catch (error) {
      if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EADDRINUSE' || next >= port + TRIES) throw error
    }
  }
}
