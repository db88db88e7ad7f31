import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { auc } from '../../../bench/people/auc.ts'
import { clickRules } from '../../../bench/people/clickRules.ts'
import { readIweb, type RatedSession } from '../../../bench/people/iweb.ts'
import { measureQuiet, peakOf } from '../../../bench/people/measure.ts'
import { readMiniwob } from '../../../bench/people/miniwob.ts'
import { hasRecordings } from '../../../bench/people/recordings.ts'

/** Recordings of real people, whose licences do not allow to put them into the repository. */
const folder = join(import.meta.dirname, '../../../../shared/data')
const isHere = hasRecordings(folder)

describe.skipIf(!isHere)(isHere ? 'real people' : 'real people (skipped: ../shared/data is not here)', { timeout: 60_000 }, () => {
  test('calma is quiet while people succeed: the bars of the design, on both halves', () => {
    const sittings = readMiniwob(folder)
    for (const half of ['tuning', 'checking']) {
      const { rates, presses } = measureQuiet(sittings.filter((sitting) => sitting.half === half))
      expect(presses).toBeGreaterThan(15_000)
      expect(rates['rageClick']!.perThousandPresses, half).toBeLessThanOrEqual(0.5)
      expect(rates['score ≥ 60']!.perHourOfSuccess, half).toBeLessThanOrEqual(0.3)
      expect(rates['score ≥ 70']!.perHourOfSuccess, half).toBeLessThanOrEqual(0.15)
      // It is not quiet because nothing happens: what hits nothing is heard, and others fire all the time.
      expect(rates['rageClick']!.count, half).toBeGreaterThan(0)
      expect(rates['deadClick']!.count, half).toBeGreaterThan(10)
      expect(rates['PostHog']!.perHourOfSuccess, half).toBeGreaterThan(40)
    }
  })

  describe('sessions that people rated themselves', () => {
    const of = (value: (session: RatedSession) => number, sessions = readIweb(folder, 'busy')): Parameters<typeof auc>[0] =>
      sessions.map((session) => ({ person: session.person, isBad: session.rating <= 2, value: value(session) }))

    test('the peak score tells the bad ones better than any count of clicks', () => {
      const peaks = of((session) => peakOf(session))
      expect(auc(peaks)).toBeGreaterThan(0.68)
      expect(auc(peaks, 'person')).toBeGreaterThan(0.75)
      for (const { name, fires, needsPage } of clickRules) {
        if (needsPage) continue
        const counted = of(({ clicks }) => fires(clicks).length)
        expect(auc(counted), name).toBeLessThan(auc(peaks) - 0.05)
        expect(auc(counted, 'person'), name).toBeLessThan(auc(peaks, 'person') - 0.2)
      }
    })

    test('the bar of 0.80 is not reached: neither by the peak score, nor by the longest wait, nor by the delay itself', () => {
      expect(auc(of((session) => peakOf(session)))).toBeLessThan(0.8)
      expect(auc(of(({ longestWait }) => longestWait))).toBeLessThan(0.8)
      expect(auc(of(({ delay }) => delay))).toBeLessThan(0.8)
    })
  })
})

describe('what the bench measures with', () => {
  const scored = (...values: [person: number, isBad: boolean, value: number][]): Parameters<typeof auc>[0] =>
    values.map(([person, isBad, value]) => ({ person, isBad, value }))

  test('AUC: 1 if every bad session is above every good one, 0.5 if nothing tells them apart', () => {
    expect(auc(scored([1, true, 3], [1, true, 2], [1, false, 1]))).toBe(1)
    expect(auc(scored([1, true, 1], [1, false, 1]))).toBe(0.5)
    expect(auc(scored([1, true, 1], [1, false, 2], [1, false, 0], [1, false, 1]))).toBe(0.5)
    expect(auc(scored([1, true, 5], [1, false, 4], [2, true, 1], [2, false, 0]), 'person')).toBe(1)
    expect(auc(scored([1, true, 5], [1, false, 4], [2, true, 1], [2, false, 0]))).toBe(0.75)
  })

  const clicks = (times: readonly number[], more: readonly Partial<{ x: number; target: number; answered: boolean }>[] = []): Parameters<(typeof clickRules)[number]['fires']>[0] =>
    times.map((t, i) => ({ t, up: t + 60, click: t + 60, x: 100, y: 100, target: 1, tag: 'BUTTON', scrolled: false, answered: true, ...more[i] }))
  const count = (name: string, made: ReturnType<typeof clicks>): number => clickRules.find((rule) => rule.name === name)!.fires(made).length
  const far = [{}, { x: 140, target: 2 }, { x: 180, target: 3 }]

  test.each<[string, ReturnType<typeof clicks>, number]>([
    ['PostHog', clicks([0, 900, 1800, 2700]), 1],
    ['PostHog', clicks([0, 1001, 2002]), 0],
    ['PostHog', clicks([0, 100, 200], far), 0],
    ['Mixpanel', clicks([0, 900, 1800]), 0],
    ['Mixpanel', clicks([0, 1, 2, 3, 4, 5, 6, 7]), 2],
    ['Statsig', clicks([0, 1, 2, 3, 4]), 3],
    ['Datadog', clicks([0, 500, 1000]), 1],
    ['Datadog', clicks([0, 600, 1200]), 0],
    ['Datadog', clicks([0, 100, 200], far), 0],
    ['Amplitude', clicks([0, 300, 600]), 0],
    ['Amplitude', clicks([0, 300, 600, 900]), 1],
    ['New Relic', clicks([0, 300, 600, 1001]), 0],
    ['OpenReplay', clicks([0, 300, 600]), 1],
    ['Boomerang', clicks([0, 10_000, 20_000]), 1],
    ['Convert', clicks([0, 500, 1000, 1500, 2000]), 1],
    ['Highlight', clicks([0, 1000, 2000, 3000, 4000]), 1],
    ['Sentry', clicks([0, 1000, 2000]), 0],
    ['Sentry', clicks([0, 1000, 2000], [{ answered: false }, { answered: false }, { answered: false }]), 1],
  ])('%s, as documented: %j fires %i times', (name, made, wanted) => {
    expect(count(name, made)).toBe(wanted)
  })
})
