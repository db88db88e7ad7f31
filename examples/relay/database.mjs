import { join } from 'node:path'
import { lockFolder } from './lockFolder.mjs'

/**
 * The few things the store needs of a database, the same for both: PostgreSQL inside this process
 * (PGlite, nothing to install), or a PostgreSQL server.
 *
 * @typedef {object} Database
 * @property {string} kind for people: what was opened
 * @property {(sql: string, values?: unknown[]) => Promise<any[]>} query one statement; its rows
 * @property {(steps: (tx: Transaction) => Promise<void>) => Promise<void>} transaction all or nothing
 * @property {(channel: string, hear: (payload: string) => void, missed: () => void) => Promise<void>} listen
 *   hears NOTIFY; `missed` says that some may have been lost
 * @property {() => Promise<void>} close
 *
 * @typedef {object} Transaction
 * @property {(sql: string, values?: unknown[]) => Promise<any[]>} query
 * @property {(sql: string) => Promise<unknown>} script several statements without values
 */

/**
 * @param {{ databaseUrl?: string | undefined, dataDir?: string | undefined }} [options] a server's address, or a folder for
 *   the embedded database; neither keeps everything in memory
 * @returns {Promise<Database>}
 */
export async function openDatabase({ databaseUrl, dataDir } = {}) {
  return databaseUrl ? openServer(databaseUrl) : openEmbedded(dataDir)
}

/**
 * @param {string} [dataDir]
 * @returns {Promise<Database>}
 */
async function openEmbedded(dataDir) {
  const { PGlite } = await import('@electric-sql/pglite')
  const unlock = dataDir && await lockFolder(dataDir)
  const db = await PGlite.create(dataDir ? { dataDir: join(dataDir, 'pg') } : {})
  return {
    kind: dataDir ? 'embedded PostgreSQL' : 'embedded PostgreSQL, in memory',
    query: async (sql, values) => (await db.query(sql, values)).rows,
    transaction: (steps) => db.transaction((tx) => steps({
      query: async (sql, values) => (await tx.query(sql, values)).rows,
      script: (sql) => tx.exec(sql),
    })),
    listen: async (channel, hear) => { await db.listen(channel, hear) },
    close: async () => {
      await db.close()
      if (unlock) await unlock()
    },
  }
}

/**
 * @param {string} databaseUrl
 * @returns {Promise<Database>}
 */
async function openServer(databaseUrl) {
  const { default: pg } = await import('pg')
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 10, connectionTimeoutMillis: 10_000 })
  // An idle connection that breaks is replaced at the next query. Unheard, its error would end the process.
  pool.on('error', () => {})
  const closing = new AbortController()

  /**
   * NOTIFY reaches only the connection that listens, so one is kept for that and renewed when it breaks.
   *
   * @type {Database['listen']}
   */
  async function listen(channel, hear, missed) {
    const client = new pg.Client({ connectionString: databaseUrl, keepAlive: true })
    const stop = () => { client.removeAllListeners('end'); client.end().catch(() => {}) }
    client.on('error', () => {})
    client.on('notification', ({ payload }) => hear(payload ?? ''))
    await client.connect()
    await client.query(`listen ${channel}`)
    closing.signal.addEventListener('abort', stop, { once: true })
    client.on('end', () => {
      closing.signal.removeEventListener('abort', stop)
      void listenAgain(channel, hear, missed)
    })
  }

  /** @type {Database['listen']} */
  async function listenAgain(channel, hear, missed) {
    for (let delay = 500; !closing.signal.aborted; delay = Math.min(delay * 2, 15_000)) {
      await new Promise((resolve) => { setTimeout(resolve, delay).unref() })
      try {
        await listen(channel, hear, missed)
        return missed()
      } catch {
        // Still down: the next round tries again.
      }
    }
  }

  return {
    kind: 'PostgreSQL server',
    query: async (sql, values) => (await pool.query(sql, values)).rows,
    transaction: async (steps) => {
      const client = await pool.connect()
      try {
        await client.query('begin')
        await steps({
          query: async (sql, values) => (await client.query(sql, values)).rows,
          script: (sql) => client.query(sql),
        })
        await client.query('commit')
      } catch (error) {
        await client.query('rollback').catch(() => {})
        throw error
      } finally {
        client.release()
      }
    },
    listen,
    close: async () => {
      closing.abort()
      await pool.end()
    },
  }
}
