import { spawnSync } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createRelay, openStore } from '../../../examples/relay/index.mjs'
import { clientKey } from '../../../examples/relay/limits.mjs'
import { lockFolder } from '../../../examples/relay/lockFolder.mjs'
import { newReference } from '../../../examples/relay/reference.mjs'
import type { CallbackRequest } from '../../../src/model/handoff.ts'
import { events, newPhone, packet, request } from './support.ts'

type Store = Awaited<ReturnType<typeof openStore>>
type Relay = ReturnType<typeof createRelay>
type Options = Omit<Parameters<typeof createRelay>[0], 'store'>

/** The embedded database takes seconds to start, so all tests share one. */
const START = 60_000
const NOW = Date.parse('2026-11-22T10:15:30.000Z')

const send = async (relay: Relay, path: string, body: unknown, headers: Record<string, string> = {}, from?: string): Promise<Response> =>
  relay.request(path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  }, from === undefined ? {} : { incoming: { socket: { remoteAddress: from } } })

const ask = (relay: Relay, body: unknown, headers?: Record<string, string>, from?: string): Promise<Response> =>
  send(relay, '/api/callbacks', body, headers, from)

const referenceOf = async (response: Response): Promise<string> => {
  expect(response.status).toBe(202)
  return ((await response.json()) as { reference: string }).reference
}

const problemsOf = async (response: Response): Promise<Record<string, string>> => {
  const { problems } = (await response.json()) as { problems: { pointer: string; message: string }[] }
  return Object.fromEntries(problems.map(({ pointer, message }) => [pointer, message]))
}

const serverUrl = process.env['DATABASE_URL']

/** A schema of its own on the server, so that nothing that is there is touched. */
function inSchema(url: string, schema: string): string {
  const own = new URL(url)
  own.searchParams.set('options', `-c search_path=${schema}`)
  return own.href
}

describe('with the embedded database', () => {
  suite(() => openStore())
})

describe.skipIf(!serverUrl)('with a PostgreSQL server (DATABASE_URL)', () => {
  const schema = `relay_test_${process.pid}`
  const onServer = async (sql: string): Promise<void> => {
    const { openDatabase } = await import('../../../examples/relay/database.mjs')
    const database = await openDatabase({ databaseUrl: serverUrl })
    await database.query(sql)
    await database.close()
  }
  afterAll(() => onServer(`drop schema if exists ${schema} cascade`))

  const open = async (): Promise<Store> => {
    await onServer(`create schema if not exists ${schema}`)
    return openStore({ databaseUrl: inSchema(serverUrl!, schema) })
  }
  suite(open)

  test('a callback taken in by one relay is heard of by another', async () => {
    const [one, other] = await Promise.all([open(), open()])
    const heard = new Promise((resolve) => {
      other.onChange((change) => {
        if (change !== 'missed') resolve(change.callback.id)
      })
    })
    const { id } = await one.save(request(), new Date())
    expect(await heard).toBe(id)
    await Promise.all([one.close(), other.close()])
  }, START)
})

function suite(open: () => Promise<Store>): void {
  let store: Store
  const relayWith = (options: Options = {}): Relay => createRelay({ store, clock: () => NOW, ...options })

  beforeAll(async () => {
    store = await open()
  }, START)
  afterAll(() => store.close())

  describe('a valid request', () => {
    test('is answered 202 with a reference, and is in the store', async () => {
      const body = request({ when: { kind: 'slot', start: '2026-11-22T15:00:00.000Z', end: '2026-11-22T15:30:00.000Z' } })
      const reference = await referenceOf(await ask(relayWith(), body))
      expect(reference).toMatch(/^[A-Z\d]{3}-[A-Z\d]{3}$/)
      expect(await store.find(body.id)).toMatchObject({
        id: body.id,
        reference,
        state: 'requested',
        contact: body.contact,
        when: body.when,
        packet: body.packet,
        requestedAt: '2026-11-22T10:15:30.000Z',
        dueAt: '2026-11-22T15:30:00.000Z',
        overdueAt: '2026-11-23T15:30:00.000Z',
      })
    })

    test('is stored before it is answered', async () => {
      let allow = (): void => {}
      const allowed = new Promise<void>((resolve) => { allow = resolve })
      const slow = { ...store, save: async (...args: Parameters<Store['save']>) => allowed.then(() => store.save(...args)) }
      let answered = false
      const answer = ask(createRelay({ store: slow }), request()).then((response) => {
        answered = true
        return response
      })
      await new Promise((resolve) => setTimeout(resolve, 20))
      expect(answered).toBe(false)
      allow()
      expect((await answer).status).toBe(202)
    })

    test('gets no reference if it could not be stored', async () => {
      const broken = { ...store, save: () => Promise.reject(new Error('disk full')) }
      const response = await ask(createRelay({ store: broken }), request())
      expect(response.status).toBe(500)
      expect(await response.json()).toEqual({ error: 'The request could not be handled. Please try again.' })
    })

    test('keeps of the packet what the desk understands, and nothing else', async () => {
      const body = request()
      await ask(relayWith(), { ...body, packet: { ...body.packet, secret: 'x', device: { ...body.packet.device, secret: 'x' } } })
      expect((await store.find(body.id))?.packet).toEqual(body.packet)
    })

    test('may come without a name, a customer or anything noticed', async () => {
      const { customer: _, ...bare } = packet({ signals: [], journey: [], errors: [] })
      await referenceOf(await ask(relayWith(), { ...request(), contact: { phone: newPhone() }, packet: bare }))
    })
  })

  describe('the same id again', () => {
    test('gets the same reference and stays one row', async () => {
      const relay = relayWith()
      const body = request()
      const first = await referenceOf(await ask(relay, body))
      expect(await referenceOf(await ask(relay, body))).toBe(first)
      expect((await store.list()).callbacks.filter(({ id }) => id === body.id)).toHaveLength(1)
    })

    test('twenty times at once', async () => {
      const relay = relayWith()
      const body = request()
      const references = await Promise.all(Array.from({ length: 20 }, async () => referenceOf(await ask(relay, body))))
      expect(new Set(references).size).toBe(1)
      expect((await store.list()).callbacks.filter(({ id }) => id === body.id)).toHaveLength(1)
    })

    test('is one row even when the relays do not know of each other', async () => {
      const body = request()
      const saved = await Promise.all(Array.from({ length: 10 }, () => store.save(body, new Date(NOW))))
      expect(new Set(saved.map(({ reference }) => reference)).size).toBe(1)
    })

    test('is believed with a corrected number, until somebody has taken it', async () => {
      const relay = relayWith()
      const body = request()
      const reference = await referenceOf(await ask(relay, body))
      const corrected = { ...body, contact: { phone: newPhone(), name: 'Ana María' } }
      expect(await referenceOf(await ask(relay, corrected))).toBe(reference)
      expect((await store.find(body.id))?.contact).toEqual(corrected.contact)

      await store.take(body.id, 'Marta', new Date(NOW))
      expect(await referenceOf(await ask(relay, body))).toBe(reference)
      expect((await store.find(body.id))?.contact).toEqual(corrected.contact)
    })

    test('is answered long after its slot', async () => {
      const body = request({ when: { kind: 'slot', start: '2026-11-22T15:00:00.000Z', end: '2026-11-22T15:30:00.000Z' } })
      const reference = await referenceOf(await ask(relayWith(), body))
      expect(await referenceOf(await ask(relayWith({ clock: () => NOW + 86_400_000 }), body))).toBe(reference)
    })
  })

  describe('a bad request', () => {
    const good = request()
    const bad: [what: string, body: unknown, pointer: string][] = [
      ['nothing', null, ''],
      ['a list', [], ''],
      ['no id', { ...good, id: undefined }, '/id'],
      ['an id that is too short', { ...good, id: 'abc' }, '/id'],
      ['an id with a slash', { ...good, id: 'aaaa/bbbb' }, '/id'],
      ['an unknown key', { ...good, extra: 1 }, '/extra'],
      ['an unknown key with a slash', { ...good, 'a/b~c': 1 }, '/a~1b~0c'],
      ['an unknown key in the contact', { ...good, contact: { ...good.contact, email: 'a@b.c' } }, '/contact/email'],
      ['no phone', { ...good, contact: {} }, '/contact/phone'],
      ['a national phone number', { ...good, contact: { phone: '600111222' } }, '/contact/phone'],
      ['a phone number with spaces', { ...good, contact: { phone: '+34 600 111 222' } }, '/contact/phone'],
      ['a country code of 0', { ...good, contact: { phone: '+0600111222' } }, '/contact/phone'],
      ['a phone number of 16 digits', { ...good, contact: { phone: '+1234567890123456' } }, '/contact/phone'],
      ['a name of 101 letters', { ...good, contact: { ...good.contact, name: 'a'.repeat(101) } }, '/contact/name'],
      ['a name with a line break', { ...good, contact: { ...good.contact, name: 'a\nb' } }, '/contact/name'],
      ['an unknown kind of moment', { ...good, when: { kind: 'later' } }, '/when/kind'],
      ['as soon as possible with a start', { ...good, when: { kind: 'asap', start: '2026-11-23T10:00:00Z' } }, '/when/start'],
      ['a slot without an end', { ...good, when: { kind: 'slot', start: '2026-11-23T10:00:00Z' } }, '/when/end'],
      ['a start that is no moment', { ...good, when: { kind: 'slot', start: 'soon', end: '2026-11-23T10:00:00Z' } }, '/when/start'],
      ['a start in local time', { ...good, when: { kind: 'slot', start: '2026-11-23T10:00:00', end: '2026-11-23T10:30:00Z' } }, '/when/start'],
      ['a slot in the past', { ...good, when: { kind: 'slot', start: '2026-11-22T09:00:00Z', end: '2026-11-22T11:00:00Z' } }, '/when/start'],
      ['a slot in two months', { ...good, when: { kind: 'slot', start: '2027-01-22T09:00:00Z', end: '2027-01-22T10:00:00Z' } }, '/when/start'],
      ['a slot that ends as it starts', { ...good, when: { kind: 'slot', start: '2026-11-23T09:00:00Z', end: '2026-11-23T09:00:00Z' } }, '/when/end'],
      ['a slot of two days', { ...good, when: { kind: 'slot', start: '2026-11-23T09:00:00Z', end: '2026-11-25T09:00:00Z' } }, '/when/end'],
      ['no packet', { ...good, packet: undefined }, '/packet'],
      ['another schema', { ...good, packet: { ...good.packet, schema: 'urn:calma:handoff:2' } }, '/packet/schema'],
      ['a score of 101', { ...good, packet: packet({ frustration: { ...good.packet.frustration, score: 101 } }) }, '/packet/frustration/score'],
      ['an unknown level', { ...good, packet: { ...good.packet, frustration: { ...good.packet.frustration, level: 'angry' } } }, '/packet/frustration/level'],
      ['a part that is no number', { ...good, packet: { ...good.packet, frustration: { ...good.packet.frustration, parts: { rageClick: 'much' } } } }, '/packet/frustration/parts/rageClick'],
      ['nine signals', { ...good, packet: packet({ signals: Array(9).fill(good.packet.signals[0]) }) }, '/packet/signals'],
      ['a signal without a target', { ...good, packet: { ...good.packet, signals: [{ ...good.packet.signals[0], target: undefined }] } }, '/packet/signals/0/target'],
      ['a detail that is an object', { ...good, packet: { ...good.packet, signals: [{ ...good.packet.signals[0], details: { a: {} } }] } }, '/packet/signals/0/details/a'],
      ['eleven pages', { ...good, packet: packet({ journey: Array(11).fill({ page: '/', agoSeconds: 1 }) }) }, '/packet/journey'],
      ['a time ahead', { ...good, packet: packet({ journey: [{ page: '/', agoSeconds: -1 }] }) }, '/packet/journey/0/agoSeconds'],
      ['six errors', { ...good, packet: packet({ errors: Array(6).fill({ kind: 'request', agoSeconds: 1 }) }) }, '/packet/errors'],
      ['an unknown device', { ...good, packet: { ...good.packet, device: { kind: 'fridge', viewport: '1x1' } } }, '/packet/device/kind'],
      ['a trait that is a list', { ...good, packet: { ...good.packet, customer: { traits: { tags: ['a'] } } } }, '/packet/customer/traits/tags'],
      ['a packet of 5,000 characters', { ...good, packet: packet({ page: `/${'a'.repeat(5000)}` }) }, '/packet'],
    ]

    test.each(bad)('%s is refused with 422 at its place', async (_, body, pointer) => {
      const response = await ask(relayWith(), body)
      expect(response.status).toBe(422)
      expect(Object.keys(await problemsOf(response))).toContain(pointer)
    })

    test('every problem is named, not only the first', async () => {
      const response = await ask(relayWith(), { ...good, contact: { phone: '1', email: 'x' }, when: { kind: 'slot', start: 1, end: 2 } })
      expect(Object.keys(await problemsOf(response)).sort()).toEqual(['/contact/email', '/contact/phone', '/when/end', '/when/start'])
    })

    test('what is no JSON gets 400', async () => {
      for (const body of ['', '{', 'phone=1']) {
        const response = await ask(relayWith(), body)
        expect(response.status).toBe(400)
        expect(await problemsOf(response)).toEqual({ '': 'is not JSON' })
      }
    })

    test('another content type gets 415', async () => {
      for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'application/jsonp', '']) {
        expect((await ask(relayWith(), good, { 'Content-Type': type })).status).toBe(415)
      }
      expect((await ask(relayWith(), request(), { 'Content-Type': 'application/json; charset=utf-8' })).status).toBe(202)
    })

    test('more than 16 KiB gets 413, whether or not it says so before', async () => {
      const big = JSON.stringify({ ...good, extra: 'x'.repeat(16 * 1024) })
      expect((await ask(relayWith(), big, { 'Content-Length': String(big.length) })).status).toBe(413)
      const stream = new Blob([big]).stream()
      const init = { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: stream, duplex: 'half' }
      expect((await relayWith().request('/api/callbacks', init)).status).toBe(413)
    })

    test('none of them left a row', async () => {
      expect(await store.find(good.id)).toBeUndefined()
    })
  })

  describe('limits', () => {
    test('five callbacks a minute to one number, and the sixth is told when', async () => {
      let now = NOW
      const relay = relayWith({ clock: () => now })
      const contact = { phone: newPhone() }
      for (let index = 0; index < 5; index++) {
        expect((await ask(relay, request({ contact }), {}, `10.0.0.${index}`)).status).toBe(202)
        now += 1000
      }
      const late = request({ contact })
      const refused = await ask(relay, late, {}, '10.0.0.9')
      expect(refused.status).toBe(429)
      expect(refused.headers.get('Retry-After')).toBe('55')
      expect(await store.find(late.id)).toBeUndefined()

      now += 55_000
      expect((await ask(relay, late, {}, '10.0.0.9')).status).toBe(202)
    })

    test('twenty a minute from one client, by whatever number', async () => {
      const relay = relayWith()
      for (let index = 0; index < 20; index++) expect((await ask(relay, request(), {}, '10.0.1.1')).status).toBe(202)
      expect((await ask(relay, request(), {}, '10.0.1.1')).status).toBe(429)
      expect((await ask(relay, request(), {}, '10.0.1.2')).status).toBe(202)
    })

    test('a repeat of what is stored is never limited', async () => {
      const relay = relayWith({ limits: { perPhone: { max: 1, seconds: 60 }, perClient: { max: 1, seconds: 60 } } })
      const body = request()
      for (let index = 0; index < 30; index++) expect((await ask(relay, body)).status).toBe(202)
      expect((await ask(relay, request())).status).toBe(429)
    })

    test('behind a proxy that is trusted the client is who the proxy says, whatever the client says', async () => {
      const relay = relayWith({ trustProxy: true, limits: { perClient: { max: 1, seconds: 60 } } })
      const from = (chain: string): Promise<Response> => ask(relay, request(), { 'X-Forwarded-For': chain }, '127.0.0.1')
      expect((await from('1.1.1.1, 10.0.2.1')).status).toBe(202)
      expect((await from('2.2.2.2, 10.0.2.1')).status).toBe(429)
      expect((await from('10.0.2.2')).status).toBe(202)
    })

    test('an IPv6 network is one client', () => {
      expect(clientKey('2001:db8:1:2:aaaa::1')).toBe(clientKey('2001:db8:1:2::9'))
      expect(clientKey('2001:db8:1:3::1')).not.toBe(clientKey('2001:db8:1:2::1'))
      expect(clientKey('::1')).toBe('0:0:0:0')
      expect(clientKey('::ffff:10.0.0.1')).toBe('10.0.0.1')
    })

    test('only countries that are called', async () => {
      const relay = relayWith({ phonePrefixes: ['+34', '+351'] })
      expect((await ask(relay, request({ contact: { phone: '+351912345678' } }))).status).toBe(202)
      const refused = await ask(relay, request({ contact: { phone: '+881612345678' } }))
      expect(refused.status).toBe(422)
      expect(await problemsOf(refused)).toEqual({ '/contact/phone': 'must begin with +34 or +351' })
    })
  })

  describe('other sites', () => {
    const shop = 'https://shop.example'

    test('may not request callbacks', async () => {
      const response = await ask(relayWith(), request(), { Origin: shop })
      expect(response.status).toBe(403)
      expect(response.headers.get('Access-Control-Allow-Origin')).toBeNull()
      expect((await ask(relayWith(), request(), { Origin: 'null' })).status).toBe(403)
    })

    test('the own one may', async () => {
      expect((await ask(relayWith(), request(), { Origin: 'http://localhost' })).status).toBe(202)
    })

    test('may if they are named, and see the answer', async () => {
      const relay = relayWith({ origins: [shop] })
      const response = await ask(relay, request(), { Origin: shop })
      expect(response.status).toBe(202)
      expect(response.headers.get('Access-Control-Allow-Origin')).toBe(shop)
      expect(response.headers.get('Access-Control-Expose-Headers')).toBe('Retry-After')

      const headers = { 'Origin': shop, 'Access-Control-Request-Method': 'POST', 'Access-Control-Request-Headers': 'content-type' }
      const preflight = await relay.request('/api/callbacks', { method: 'OPTIONS', headers })
      expect(preflight.headers.get('Access-Control-Allow-Origin')).toBe(shop)
      expect(preflight.headers.get('Access-Control-Allow-Methods')).toBe('POST')
      expect(preflight.headers.get('Access-Control-Allow-Headers')).toBe('Content-Type')
    })

    test('named or not, never work at the desk', async () => {
      const relay = relayWith({ origins: [shop] })
      const { id } = await store.save(request(), new Date(NOW))
      expect((await send(relay, `/api/callbacks/${id}/take`, { agent: 'Eve' }, { Origin: shop })).status).toBe(403)
      expect((await store.find(id))?.state).toBe('requested')
    })
  })

  describe('the desk', () => {
    const saved = async (over: Partial<CallbackRequest> = {}): Promise<string> => (await store.save(request(over), new Date(NOW))).id
    const take = (relay: Relay, id: string, agent: string): Promise<Response> => send(relay, `/api/callbacks/${id}/take`, { agent })
    const resolve = (relay: Relay, id: string, body: object = {}): Promise<Response> => send(relay, `/api/callbacks/${id}/resolve`, body)

    test('requested, taken, resolved', async () => {
      const relay = relayWith()
      const id = await saved()
      const taken = await take(relay, id, 'Marta')
      expect(taken.status).toBe(200)
      expect(await taken.json()).toMatchObject({ id, state: 'taken', takenBy: 'Marta', takenAt: '2026-11-22T10:15:30.000Z' })
      const resolved = await resolve(relay, id, { note: 'The coupon was for another shop.', outcome: 'helped' })
      expect(resolved.status).toBe(200)
      expect(await resolved.json()).toMatchObject({ state: 'resolved', note: 'The coupon was for another shop.', outcome: 'helped' })
    })

    test('of twenty agents exactly one gets it', async () => {
      const relay = relayWith()
      const id = await saved()
      const answers = await Promise.all(Array.from({ length: 20 }, (_, index) => take(relay, id, `Agent ${index}`)))
      const winners = answers.filter(({ status }) => status === 200)
      expect(winners).toHaveLength(1)
      expect(answers.filter(({ status }) => status === 409)).toHaveLength(19)
      const { takenBy } = (await winners[0]!.json()) as { takenBy: string }
      expect((await store.find(id))?.takenBy).toBe(takenBy)
    })

    test('of two who resolve exactly one does', async () => {
      const relay = relayWith()
      const id = await saved()
      await take(relay, id, 'Marta')
      const answers = await Promise.all([resolve(relay, id, { note: 'a' }), resolve(relay, id, { note: 'b' })])
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
    })

    test('a wrong step is refused with 409, and says why', async () => {
      const relay = relayWith()
      const id = await saved()
      const early = await resolve(relay, id)
      expect(early.status).toBe(409)
      expect(await early.json()).toEqual({ error: 'This callback must be taken before it can be resolved.', state: 'requested' })
      await take(relay, id, 'Marta')
      expect(await (await take(relay, id, 'Iván')).json())
        .toEqual({ error: 'Marta has taken this callback already.', state: 'taken', takenBy: 'Marta' })
      await resolve(relay, id)
      expect(await (await take(relay, id, 'Iván')).json()).toMatchObject({ error: 'This callback is resolved already.' })
      expect((await take(relay, crypto.randomUUID(), 'Iván')).status).toBe(404)
    })

    test('what an agent sends is checked too', async () => {
      const relay = relayWith()
      const id = await saved()
      expect(Object.keys(await problemsOf(await take(relay, id, '  ')))).toEqual(['/agent'])
      expect(Object.keys(await problemsOf(await resolve(relay, id, { outcome: 'fine', note: 'x'.repeat(2001) })))).toEqual(['/note', '/outcome'])
      expect((await store.find(id))?.state).toBe('requested')
    })

    test('lists what is open before what is resolved', async () => {
      const relay = relayWith()
      const done = await saved()
      await take(relay, done, 'Marta')
      await resolve(relay, done)
      const open = await saved()
      const response = await relay.request('/api/callbacks')
      expect(response.headers.get('Cache-Control')).toBe('no-store')
      const { callbacks, more, now } = (await response.json()) as { callbacks: { id: string }[]; more: boolean; now: string }
      const ids = callbacks.map(({ id }) => id)
      expect(ids.indexOf(open)).toBeGreaterThanOrEqual(0)
      expect(ids.indexOf(done)).toBeGreaterThan(ids.indexOf(open))
      expect(more).toBe(false)
      expect(now).toBe('2026-11-22T10:15:30.000Z')
    })

    test('hears at once of what is new and what has changed', async () => {
      const stop = new AbortController()
      const relay = relayWith({ signal: stop.signal })
      const stream = events(await relay.request('/api/callbacks/events'))
      const body = request()
      const next = async (): Promise<object> => {
        const { event, data } = (await stream.next()).value as { event: string; data: string }
        if (!data) return { event }
        const callback = JSON.parse(data) as { id: string }
        // A server may still be telling of the tests before.
        return callback.id === body.id ? { event, ...callback } : next()
      }
      expect(await next()).toEqual({ event: 'ready' })

      await ask(relay, body)
      expect(await next()).toMatchObject({ event: 'created', id: body.id, state: 'requested', contact: body.contact })
      await take(relay, body.id, 'Marta')
      expect(await next()).toMatchObject({ event: 'updated', id: body.id, state: 'taken', takenBy: 'Marta' })

      stop.abort()
      expect((await stream.next()).done).toBe(true)
    })

    test('keeps nobody’s number for ever', async () => {
      const relay = relayWith()
      const old = await saved()
      const open = await saved()
      await store.take(old, 'Marta', new Date('2026-01-01'))
      await store.resolve(old, {}, new Date('2026-01-02'))
      expect(await store.forget(new Date('2026-02-01'))).toBe(1)
      expect(await store.find(old)).toBeUndefined()
      expect((await take(relay, open, 'Marta')).status).toBe(200)
    })
  })

  describe('who may work at the desk', () => {
    const desk = async (relay: Relay, headers: Record<string, string> = {}, from?: string): Promise<number> => {
      const response = await relay.request('/api/callbacks', { headers }, from === undefined ? {} : { incoming: { socket: { remoteAddress: from } } })
      return response.status
    }

    test('without a token: this machine only, by its own name, through no proxy', async () => {
      const relay = relayWith()
      for (const local of ['127.0.0.1', '::1', '::ffff:127.0.0.1']) expect(await desk(relay, {}, local)).toBe(200)
      expect(await desk(relay, { Host: 'localhost:4173' }, '127.0.0.1')).toBe(200)
      expect(await desk(relay, {}, '10.0.0.1')).toBe(403)
      expect(await desk(relay, { Host: 'evil.example' }, '127.0.0.1')).toBe(403)
      expect(await desk(relay, { 'X-Forwarded-For': '10.0.0.1' }, '127.0.0.1')).toBe(403)
    })

    test('with a token: whoever brings it, from anywhere, and nobody else', async () => {
      const relay = relayWith({ deskToken: 'open sesame' })
      expect(await desk(relay, {}, '127.0.0.1')).toBe(401)
      expect(await desk(relay, { Authorization: 'Bearer wrong' }, '127.0.0.1')).toBe(401)
      expect(await desk(relay, { Authorization: 'Bearer open sesame' }, '10.0.0.1')).toBe(200)
      for (const path of ['/api/callbacks/events', '/api/callbacks/x/take', '/api/callbacks/x/resolve']) {
        const method = path.endsWith('events') ? 'GET' : 'POST'
        expect((await relay.request(path, { method })).status).toBe(401)
      }
      expect((await ask(relay, request(), {}, '10.0.0.1')).status).toBe(202)
    })

    test('signing in lasts one shift', async () => {
      let now = NOW
      const relay = relayWith({ deskToken: 'open sesame', clock: () => now })
      expect((await send(relay, '/api/desk/session', { token: 'wrong' })).status).toBe(401)
      const signedIn = await send(relay, '/api/desk/session', { token: 'open sesame' })
      expect(signedIn.status).toBe(204)
      const cookie = signedIn.headers.get('Set-Cookie')!
      expect(cookie).toMatch(/HttpOnly/)
      expect(cookie).toMatch(/SameSite=Strict/)
      expect(cookie).not.toContain('sesame')
      const Cookie = cookie.split(';')[0]!
      expect(await desk(relay, { Cookie })).toBe(200)
      expect(await desk(relay, { Cookie: Cookie.replace(/=\d/, '=9') })).toBe(401)
      now += 12 * 3_600_000
      expect(await desk(relay, { Cookie })).toBe(401)
    })

    test('a token cannot be guessed at leisure', async () => {
      const relay = relayWith({ deskToken: 'open sesame' })
      for (let index = 0; index < 5; index++) expect((await send(relay, '/api/desk/session', { token: `${index}` })).status).toBe(401)
      const refused = await send(relay, '/api/desk/session', { token: 'open sesame' })
      expect(refused.status).toBe(429)
      expect(refused.headers.get('Retry-After')).toBe('60')
    })
  })

  describe('addresses', () => {
    test.each([
      ['PUT', '/api/callbacks', 405, 'GET, HEAD, POST, OPTIONS'],
      ['POST', '/api/callbacks/events', 405, 'GET, HEAD'],
      ['GET', '/api/callbacks/some-id/take', 405, 'POST'],
      ['DELETE', '/api/callbacks/some-id/resolve', 405, 'POST'],
      ['GET', '/api/desk/session', 405, 'POST, DELETE'],
      ['GET', '/api/callbacks/some-id', 404, null],
      ['GET', '/api/elsewhere', 404, null],
    ])('%s %s is %i', async (method, path, status, allow) => {
      const response = await relayWith().request(path, { method })
      expect(response.status).toBe(status)
      expect(response.headers.get('Allow')).toBe(allow)
      expect(await response.json()).toHaveProperty('error')
    })

    test('the desk’s page loads nothing from elsewhere and nothing inline', async () => {
      const relay = relayWith()
      const page = await relay.request('/desk/')
      expect(page.headers.get('Content-Security-Policy')).toContain("default-src 'none'; script-src 'self'; style-src 'self'")
      const html = await page.text()
      expect(html).not.toMatch(/<script(?![^>]*\ssrc=)|\sstyle=|\son\w+=|https?:/)
      expect((await relay.request('/desk/desk.mjs')).headers.get('Content-Type')).toContain('text/javascript')
    })

    test('nothing outside the desk’s folder is served', async () => {
      for (const path of ['/desk/..%2frelay.mjs', '/desk/%2e%2e/relay.mjs', '/desk/..%5crelay.mjs', '/desk/%2fetc/hostname', '/desk//etc/hostname']) {
        expect((await relayWith().request(path)).status, path).toBe(404)
      }
    })
  })

  test('no line of the log says who it was', async () => {
    const lines: unknown[] = []
    const body = request({ contact: { phone: newPhone(), name: 'Zenobia' } })
    const error = Object.assign(new Error(`could not store ${body.contact.phone} Zenobia`), { code: '23514' })
    const broken = { ...store, save: () => Promise.reject(error) }
    const options = { clock: () => NOW, log: (line: unknown) => { lines.push(line) } }
    await ask(createRelay({ store, ...options }), body)
    await ask(createRelay({ store: broken, ...options }), { ...body, id: crypto.randomUUID() })
    await ask(createRelay({ store, ...options }), { ...body, contact: { phone: 'Zenobia' } })
    await send(createRelay({ store, ...options }), `/api/callbacks/${body.id}/take`, { agent: 'Zenobia' })

    expect(lines).toMatchObject([
      { method: 'POST', path: '/api/callbacks', status: 202 },
      { method: 'POST', path: '/api/callbacks', status: 500, error: expect.stringContaining('Error 23514') as string },
      { method: 'POST', path: '/api/callbacks', status: 422 },
      { method: 'POST', path: '/api/callbacks/:id/take', status: 200 },
    ])
    const text = JSON.stringify(lines)
    for (const secret of ['Zenobia', body.contact.phone, body.id]) expect(text).not.toContain(secret)
  })
}

test('a reference is short, and no sign in it can be taken for another', () => {
  const references = Array.from({ length: 2000 }, newReference)
  for (const reference of references) expect(reference).toMatch(/^[CDFGHJKMNPQRTVWXY34679]{3}-[CDFGHJKMNPQRTVWXY34679]{3}$/)
  expect(new Set(references).size).toBeGreaterThan(1990)
})

test('what was answered is there after a restart', async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'relay-'))
  try {
    const body = request()
    const before = await openStore({ dataDir })
    const reference = await referenceOf(await ask(createRelay({ store: before }), body))
    await before.close()

    const after = await openStore({ dataDir })
    expect(await after.find(body.id)).toMatchObject({ reference, contact: body.contact })
    expect(await referenceOf(await ask(createRelay({ store: after }), body))).toBe(reference)
    await after.close()
  } finally {
    await rm(dataDir, { recursive: true, force: true })
  }
}, START)

test('a data folder is one process’s at a time, and what a dead one left is taken over', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'relay-'))
  try {
    await writeFile(join(folder, 'lock'), String(process.ppid))
    await expect(lockFolder(folder)).rejects.toThrow(`Process ${process.ppid} is using ${folder}. Stop it, or set DATA_DIR`)

    const { pid } = spawnSync(process.execPath, ['--version'])
    await writeFile(join(folder, 'lock'), String(pid))
    const unlock = await lockFolder(folder)
    await unlock()
    await (await lockFolder(folder))()
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
})
