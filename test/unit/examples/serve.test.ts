import { connect } from 'node:net'
import { beforeAll, expect, test } from 'vitest'
import { listen } from '../../../examples/relay/index.mjs'
import { startDemo } from '../../../examples/serve.mjs'
import { events, request } from './support.ts'

let demo: Awaited<ReturnType<typeof startDemo>>

// The embedded database takes seconds to start.
beforeAll(async () => {
  demo = await startDemo({ port: 0, quiet: true })
}, 60_000)

/** What the server says to a request line exactly as written; `fetch` would tidy the path up. */
function raw(path: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = ''
    const socket = connect(demo.port, '127.0.0.1', () => socket.end(`GET ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`))
    socket.on('data', (chunk: Buffer) => { text += chunk.toString() })
    socket.on('end', () => resolve(text))
    socket.on('error', reject)
  })
}

test('shop, desk and relay on one port', async () => {
  expect(await (await fetch(`${demo.url}/`)).text()).toContain('Sobremesa')
  expect(await (await fetch(`${demo.url}/desk/`)).text()).toContain('Callbacks')
  const body = request()
  const response = await fetch(`${demo.url}/api/callbacks`, {
    method: 'POST', headers: { 'Content-Type': 'application/json', 'Origin': demo.url }, body: JSON.stringify(body),
  })
  expect(response.status).toBe(202)
  expect(await demo.store.find(body.id)).toMatchObject({ contact: body.contact })
})

test('no path leads out of the served folders', async () => {
  for (const path of ['/shop/../index.mjs', '/calma/../package.json', '/desk/../../relay/relay.mjs', '/shop/..%2findex.mjs', '/../../etc/hostname']) {
    expect(await raw(path), path).toMatch(/^HTTP\/1\.1 404/)
  }
})

test('a taken port gives way to the next one', async () => {
  const app = { fetch: () => new Response('here') }
  const other = await listen(app, { port: demo.port })
  expect(other.port).toBeGreaterThan(demo.port)
  expect(await (await fetch(`http://localhost:${other.port}/`)).text()).toBe('here')
  await other.close()
})

// The last one, because it stops the server that all share.
test('a live stream over the network ends when the server stops', async () => {
  const stream = events(await fetch(`${demo.url}/api/callbacks/events`))
  expect((await stream.next()).value).toMatchObject({ event: 'ready' })
  const { id } = await demo.store.save(request(), new Date())
  const { data } = (await stream.next()).value as { data: string }
  expect(JSON.parse(data)).toMatchObject({ id })

  const start = performance.now()
  const [end] = await Promise.all([stream.next(), demo.close()])
  expect(end.done).toBe(true)
  expect(performance.now() - start).toBeLessThan(3000)
}, 20_000)
