// The relay and the desk on their own, without the shop: `node server.mjs`.
import { createRelay, keepTidy, listen, logLine, onceAsked, openStore, optionsOf } from './index.mjs'

const { port, host, databaseUrl, dataDir, keepDays, ...options } = optionsOf(process.env)
const store = await openStore({ databaseUrl, dataDir })
const stop = new AbortController()
const server = await listen(createRelay({ ...options, store, signal: stop.signal, log: logLine }), { port, host, stop })
const untidy = keepTidy(store, keepDays)

console.log(`Relay  http://localhost:${server.port}/api/callbacks  (${store.kind})`)
console.log(`Desk   http://localhost:${server.port}/desk/`)

onceAsked(async () => {
  untidy()
  await server.close()
  await store.close()
})
