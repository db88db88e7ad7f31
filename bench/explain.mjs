// @ts-check
// What a decision costs: `npm run build && node bench/explain.mjs`. Prints the median time and the mean
// processor time (which other programs do not lengthen) of `explain()` and `next()`, for the example of docs/config.md and for the largest config.
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

const dist = pathToFileURL(resolve(process.env['CALMA_OUT'] ?? 'dist') + '/').href
const { createDecider } = await import(`${dist}decide/createDecider.js`)
const { readConfig } = await import(`${dist}decide/readConfig.js`)
const { rageClick, deadClick, formLoop, errorBurst } = await import(`${dist}index.js`)

const ROUNDS = 3000
const example = JSON.parse(readFileSync(new URL('../scripts/schema/example.json', import.meta.url), 'utf8'))
const largest = {
  ...example,
  rules: Array.from({ length: 50 }, (_, i) => ({ ...example.rules[i % example.rules.length], id: `rule-${i}` })),
}

for (const [name, input, remembered] of /** @type {const} */ ([['the example, 3 rules, 20 outcomes', example, 20], ['50 rules, 200 outcomes', largest, 200]])) {
  const { config, problems } = readConfig(input, [rageClick(), deadClick(), formLoop(), errorBurst()], ['callback', 'message'])
  if (!config) throw new Error(JSON.stringify(problems))
  const decider = createDecider(config)
  for (let i = 0; i < remembered; i++) {
    const kind = ['shown', 'dismissed', 'shown', 'ignored'][i % 4]
    decider.record({ kind, t: -i * 36e5, offer: `o${i}`, rule: config.rules[i % config.rules.length].id, intervention: 'callback', page: '/cart', session: 'before' })
  }
  const situation = {
    running: true, lastInput: -5000, busy: [], offerOpen: false, interventions: ['callback', 'message'], unit: 'visitor', session: 'now', remembers: true,
    localTime: () => ({ day: 'mon', minute: 700 }),
  }
  for (const method of /** @type {const} */ (['explain', 'next'])) {
    const before = process.cpuUsage()
    const times = Array.from({ length: ROUNDS }, (_, i) => {
      const facts = { t: i, score: i % 100, level: i % 100 > 60 ? 'frustrated' : 'strained', page: '/checkout/pay', traits: { plan: 'gold', cartValue: 200 }, agents: 'open' }
      const began = performance.now()
      decider[method](facts, situation)
      return performance.now() - began
    }).sort((a, b) => a - b)
    const { user, system } = process.cpuUsage(before)
    console.log(`${name}: ${method}() median ${(times[ROUNDS / 2] ?? 0).toFixed(3)} ms, processor ${((user + system) / 1000 / ROUNDS).toFixed(3)} ms`)
  }
}
