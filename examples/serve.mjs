import { createRelay, keepTidy, listen, logLine, openStore } from './relay/index.mjs'
import { createShop } from './shop/index.mjs'

/**
 * Serves shop, relay and desk on one port.
 *
 * @param {object} [options]
 * @param {number} [options.port] 0 is any free port; a taken one gives way to the next
 * @param {string} [options.host]
 * @param {string | undefined} [options.dataDir] the folder of the embedded database; absent, it lives in memory
 * @param {string | undefined} [options.databaseUrl] a PostgreSQL server instead
 * @param {number} [options.keepDays] resolved callbacks are deleted after so many days
 * @param {boolean} [options.quiet] writes no line per request
 * @param {Parameters<typeof createShop>[0]} [options.shop]
 * @param {Omit<Parameters<typeof createRelay>[0], 'store' | 'signal' | 'log'>} [options.relay] `deskToken`, `origins`, `limits`, `clock`, …
 * @returns {Promise<{ url: string, port: number, store: import('./relay/store.mjs').Store, close: () => Promise<void> }>}
 */
export async function startDemo({
  port = 4173, host = '127.0.0.1', dataDir, databaseUrl, keepDays = 30, quiet = false, shop, relay,
} = {}) {
  const store = await openStore({ dataDir, databaseUrl })
  const stop = new AbortController()
  const app = createShop(shop)
  app.route('/', createRelay({ ...relay, store, signal: stop.signal, log: quiet ? undefined : logLine }))
  const server = await listen(app, { port, host, stop }).catch(async (error) => {
    await store.close()
    throw error
  })
  const untidy = keepTidy(store, keepDays)
  return {
    url: `http://localhost:${server.port}`,
    port: server.port,
    store,
    async close() {
      untidy()
      await server.close()
      await store.close()
    },
  }
}
