import { openDatabase } from './database.mjs'
import { dueTimes } from './desk/clock.mjs'
import { migrate } from './migrations.mjs'
import { newReference } from './reference.mjs'

/**
 * @typedef {{ kind: 'asap' } | { kind: 'slot', start: string, end: string }} When
 *
 * @typedef {object} Callback as the desk sees it; moments are ISO 8601, UTC
 * @property {string} id
 * @property {string} reference short, for the phone: `K7Q-4MX`
 * @property {'requested' | 'taken' | 'resolved'} state
 * @property {{ phone: string, name?: string }} contact
 * @property {When} when
 * @property {import('../../src/model/handoff.ts').HandoffPacket} packet
 * @property {string} requestedAt
 * @property {string} dueAt
 * @property {string} overdueAt
 * @property {string} [takenAt]
 * @property {string} [takenBy]
 * @property {string} [resolvedAt]
 * @property {string} [outcome]
 * @property {string} [note]
 * @property {number} revision grows with every change: of two versions the higher is the newer
 */

/**
 * What happened to a callback. `missed`: something did, but what is not known; list anew.
 *
 * @typedef {{ created: boolean, callback: Callback } | 'missed'} Change
 */

/** The desk shows so many at once. */
const OPEN = 500
const RESOLVED = 100

/**
 * Opens the store and brings its database up to date.
 *
 * @param {Parameters<typeof openDatabase>[0]} [options]
 */
export async function openStore(options) {
  const database = await openDatabase(options)
  try {
    await migrate(database)
  } catch (error) {
    await database.close()
    throw error
  }
  return createStore(database)
}

/** @typedef {Awaited<ReturnType<typeof createStore>>} Store */

/** @param {import('./database.mjs').Database} database */
async function createStore(database) {
  /** @type {Set<(change: Change) => void>} */
  const listeners = new Set()

  /** @param {Change} change */
  const tell = (change) => { for (const listener of listeners) listener(change) }

  /** @param {string} sql @param {unknown[]} values */
  const first = async (sql, values) => {
    const [row] = await database.query(sql, values)
    return row ? callbackOf(row) : undefined
  }

  /** @param {string} id */
  const find = (id) => first('select * from callbacks where id = $1', [id])

  // The database itself says what changed, so a desk hears of it whichever relay took the request.
  await database.listen('calma_callbacks', async (payload) => {
    try {
      const { id, created } = JSON.parse(payload)
      const callback = await find(id)
      if (callback) tell({ created, callback })
    } catch {
      tell('missed')
    }
  }, () => tell('missed'))

  return {
    kind: database.kind,
    find,

    /**
     * Stores a request, once per id, however often and however concurrently it comes. A visitor who
     * corrected the number before the answer reached them is believed, as long as nobody has taken
     * the callback; otherwise the row stays as it is.
     *
     * @param {import('../../src/model/handoff.ts').CallbackRequest} request
     * @param {Date} at
     * @returns {Promise<Callback>}
     */
    async save({ id, contact, when, packet }, at) {
      const slot = when.kind === 'slot' ? [when.start, when.end] : [null, null]
      for (let attempt = 1; ; attempt++) {
        try {
          const saved = await first(
            `insert into callbacks (id, reference, phone, name, slot_start, slot_end, packet, requested_at)
             values ($1, $2, $3, $4, $5, $6, $7::jsonb, $8)
             on conflict (id) do update set
               phone = excluded.phone, name = excluded.name, slot_start = excluded.slot_start,
               slot_end = excluded.slot_end, packet = excluded.packet, revision = nextval('callback_revisions')
             where callbacks.state = 'requested'
               and (callbacks.phone, callbacks.name, callbacks.slot_start, callbacks.slot_end)
                 is distinct from (excluded.phone, excluded.name, excluded.slot_start, excluded.slot_end)
             returning *`,
            [id, newReference(), contact.phone, contact.name || null, ...slot, JSON.stringify(packet), at.toISOString()],
          )
          return saved ?? /** @type {Callback} */ (await find(id))
        } catch (error) {
          // Two callbacks drew the same reference, one chance in a hundred million per row: draw again.
          if (/** @type {{ constraint?: string }} */ (error).constraint !== 'callbacks_reference' || attempt === 5) throw error
        }
      }
    },

    /**
     * What the agents have before them: open callbacks, oldest first, then the resolved ones, newest first.
     *
     * @returns {Promise<{ callbacks: Callback[], more: boolean }>}
     */
    async list() {
      const open = await database.query(`select * from callbacks where state <> 'resolved' order by requested_at, id limit ${OPEN + 1}`)
      const resolved = await database.query(`select * from callbacks where state = 'resolved' order by resolved_at desc limit ${RESOLVED}`)
      return { callbacks: [...open.slice(0, OPEN), ...resolved].map(callbackOf), more: open.length > OPEN }
    },

    /**
     * requested → taken. The condition is part of the update, so of two agents exactly one wins.
     *
     * @param {string} id
     * @param {string} agent
     * @param {Date} at
     * @returns {Promise<Callback | undefined>} undefined if it was not there to be taken
     */
    take: (id, agent, at) => first(
      `update callbacks set state = 'taken', taken_by = $2, taken_at = $3, revision = nextval('callback_revisions')
       where id = $1 and state = 'requested' returning *`,
      [id, agent, at.toISOString()],
    ),

    /**
     * taken → resolved.
     *
     * @param {string} id
     * @param {{ note?: string | undefined, outcome?: string | undefined }} result
     * @param {Date} at
     * @returns {Promise<Callback | undefined>} undefined if it was not there to be resolved
     */
    resolve: (id, { note, outcome }, at) => first(
      `update callbacks set state = 'resolved', note = $2, outcome = $3, resolved_at = $4, revision = nextval('callback_revisions')
       where id = $1 and state = 'taken' returning *`,
      [id, note || null, outcome ?? null, at.toISOString()],
    ),

    /**
     * Deletes what was resolved before a moment: nobody's phone number is kept for ever.
     *
     * @param {Date} before
     * @returns {Promise<number>} how many there were
     */
    async forget(before) {
      const rows = await database.query(`delete from callbacks where state = 'resolved' and resolved_at < $1 returning id`, [before.toISOString()])
      return rows.length
    },

    /**
     * Hears of every change, from this relay or another.
     *
     * @param {(change: Change) => void} listener
     * @returns {() => void} stops it
     */
    onChange(listener) {
      listeners.add(listener)
      return () => { listeners.delete(listener) }
    },

    close: () => database.close(),
  }
}

/**
 * @param {any} row
 * @returns {Callback}
 */
function callbackOf(row) {
  const requestedAt = row.requested_at.toISOString()
  /** @type {When} */
  const when = row.slot_start
    ? { kind: 'slot', start: row.slot_start.toISOString(), end: row.slot_end.toISOString() }
    : { kind: 'asap' }
  return withoutEmpty({
    id: row.id,
    reference: row.reference,
    state: row.state,
    contact: withoutEmpty({ phone: row.phone, name: row.name }),
    when,
    packet: row.packet,
    requestedAt,
    ...dueTimes({ requestedAt, when }),
    takenAt: row.taken_at?.toISOString(),
    takenBy: row.taken_by,
    resolvedAt: row.resolved_at?.toISOString(),
    outcome: row.outcome,
    note: row.note,
    revision: Number(row.revision),
  })
}

/**
 * @param {object} object
 * @returns {any}
 */
function withoutEmpty(object) {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== null && value !== undefined))
}
