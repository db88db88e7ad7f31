import { expect, test } from 'vitest'
import type { Observation } from '../../../src/model/observation.ts'
import type { Evidence } from '../../../src/model/signal.ts'
import { backtrack, type BacktrackOptions } from '../../../src/signals/backtrack.ts'
import { navigation, submit } from '../../support/observations.ts'

function run(observations: readonly Observation[], options?: BacktrackOptions): Evidence[] {
  const detect = backtrack(options).start()
  return observations.flatMap((observation) => [...detect(observation)])
}

const load = (url: number, t: number): Observation => navigation(t, { url, kind: 'load' })
const push = (url: number, t: number): Observation => navigation(t, { url })
const back = (url: number, t: number): Observation => navigation(t, { url, kind: 'traverse' })
/** Out of the back/forward cache, which comes as a navigation as well. */
const returned = (url: number, t: number, away: number): Observation[] => [back(url, t), { type: 'return', t, away }]
const replace = (url: number, t: number): Observation => navigation(t, { url, kind: 'replace' })
const reload = (url: number, t: number): Observation => navigation(t, { url, kind: 'reload' })
const why = (observations: readonly Observation[], options?: BacktrackOptions): unknown[] => run(observations, options).map(({ details }) => details['why'])

test('back within ten seconds of coming', () => {
  expect(run([load(1, 0), push(2, 60_000), back(1, 70_000)])).toEqual([{ t: 70_000, p: 0.15, count: 1, details: { why: 'back', milliseconds: 10_000 } }])
})

test('the same page three times in thirty seconds: it says that, and no more', () => {
  expect(run([load(1, 0), push(2, 5000), push(1, 10_000), push(2, 20_000), push(1, 30_000)]))
    .toEqual([{ t: 30_000, p: 0.3, count: 3, details: { why: 'loop', milliseconds: 30_000 } }])
  expect(why([load(1, 0), push(2, 3000), back(1, 6000), push(2, 9000), back(1, 12_000)])).toEqual(['back', 'loop'])
})

test('loaded again within ten seconds, in a trace that spans documents', () => {
  expect(run([load(1, 0), reload(1, 10_000)])).toEqual([{ t: 10_000, p: 0.2, count: 1, details: { why: 'reload', milliseconds: 10_000 } }])
  expect(why([load(1, 0), reload(1, 4000), reload(1, 8000)])).toEqual(['reload', 'loop'])
})

test('out of the back/forward cache: what counts is how long the visitor was elsewhere', () => {
  expect(why([load(1, 0), ...returned(1, 300_000, 10_000)])).toEqual(['back'])
  expect(why([load(1, 0), ...returned(1, 300_000, 10_001)])).toEqual([])
  expect(why([load(1, 0), ...returned(1, 8000, 4000), ...returned(1, 16_000, 4000)])).toEqual(['back', 'loop'])
})

test.each<[string, Observation[]]>([
  ['onwards only', [load(1, 0), push(2, 2000), push(3, 4000), push(4, 6000)]],
  ['back after a while', [load(1, 0), push(2, 1000), back(1, 11_001)]],
  ['a link back, not the button', [load(1, 0), push(2, 2000), push(1, 4000)]],
  ['a filter, a sorting or a page of a list, which change the query', [load(1, 0), ...[1, 2, 3, 4, 5].map((i) => push(1, i * 2000)), back(1, 12_000), back(1, 13_000)]],
  ['anchors', [load(1, 0), back(1, 1000), back(1, 2000), back(1, 3000)]],
  ['the address is replaced, to and fro', [load(1, 0), ...[2, 1, 2, 1, 2, 1].map((url, i) => replace(url, 1000 * i))]],
  ['a login on the way, handed in', [load(1, 0), push(2, 1000), submit(1, 5000), push(1, 6000), push(2, 9000), submit(2, 12_000), push(1, 13_000)]],
  ['a router that sends the visitor on', [load(1, 0), push(2, 5000), push(1, 5020), push(2, 8000), push(1, 8030), push(2, 11_000), push(1, 11_010)]],
  ['a page that replaces itself before anyone sees it', [load(1, 0), push(2, 20_000), replace(3, 20_005), push(4, 40_000)]],
  ['forwards again', [load(1, 0), push(2, 20_000), back(1, 40_000), back(2, 42_000)]],
  ['three visits in more than thirty seconds', [load(1, 0), push(2, 10_000), push(1, 20_000), push(2, 25_000), push(1, 30_001)]],
  ['the first page is a reload, and what was before is not known', [reload(1, 0), push(2, 5000)]],
  ['back on a page whose coming was not seen', [{ type: 'return', t: 0, away: 500 }]],
  ['the first page was gone back to, and what was before is not known', [back(1, 0)]],
])('silent: %s', (_, observations) => {
  expect(run(observations)).toEqual([])
})

test('several steps back, one by one or at once', () => {
  const there = [load(1, 0), push(2, 20_000), push(3, 40_000)]
  expect(why([...there, back(2, 45_000), back(1, 47_000)])).toEqual(['back', 'back'])
  expect(why([...there, back(1, 45_000)])).toEqual(['back'])
})

test('a new loop needs as many new visits', () => {
  const loop = [1, 2, 1, 2, 1, 2, 1, 2, 1].map((url, i) => push(url, i * 3000))
  // Of page 1 at the third, of page 2 not yet (its visits were of this loop), of page 1 again at the third after it.
  expect(why(loop)).toEqual(['loop', 'loop'])
})

test('options', () => {
  expect(why([load(1, 0), push(2, 20_000), back(1, 24_000)], { within: '3s' })).toEqual([])
  expect(why([load(1, 0), push(2, 1000), push(1, 2000)], { visits: 2 })).toEqual(['loop'])
  expect(run([load(1, 0), push(2, 20_000), back(1, 24_000)], { pBack: 0.5 })).toMatchObject([{ p: 0.5 }])
})

test('an hour of wandering holds no more than it needs', () => {
  const found = run(Array.from({ length: 1000 }, (_, i) => push(i % 50, i * 4000)))
  expect(found).toEqual([])
})
