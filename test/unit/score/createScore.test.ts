import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { SignalType } from '../../../src/model/signal.ts'
import { createScore, type Channel, type Score } from '../../../src/score/createScore.ts'

/** The main channels of the design. */
const CHANNELS = {
  rageClick: { halfLife: 45_000, cap: 1.6 },
  deadClick: { halfLife: 60_000, cap: 0.9 },
  slowClick: { halfLife: 60_000, cap: 0.9 },
  formLoop: { halfLife: 120_000, cap: 1.6 },
  errorBurst: { halfLife: 90_000, cap: 1.3 },
} satisfies Partial<Record<SignalType, Channel>>

interface Added { readonly type: SignalType; readonly t: number; readonly p: number }

const added: fc.Arbitrary<Added> = fc.record({
  type: fc.constantFrom<SignalType>('rageClick', 'deadClick', 'slowClick', 'formLoop', 'errorBurst'),
  t: fc.integer({ min: 0, max: 300_000 }),
  p: fc.double({ min: 0, max: 1, noNaN: true }),
})
const evidence = fc.array(added, { maxLength: 40 })
const END = 300_000

function scoreOf(list: readonly Added[], channels: Parameters<typeof createScore>[0] = CHANNELS): Score {
  const score = createScore(channels)
  for (const { type, t, p } of list) score.add(type, t, p)
  return score
}

describe('laws', () => {
  test('0 ≤ score < 100, however much there is and however high the caps', () => {
    fc.assert(fc.property(evidence, fc.double({ min: 0, max: 1e9, noNaN: true }), fc.integer({ min: -1e6, max: 1e6 }), (list, cap, t) => {
      const { score } = scoreOf(list, { rageClick: { halfLife: 45_000, cap }, deadClick: { halfLife: 0, cap: 0.9 }, formLoop: { halfLife: 1, cap: 0 } }).read(t)
      return score >= 0 && score < 100
    }))
    expect(scoreOf(Array.from({ length: 1000 }, () => ({ type: 'rageClick', t: 0, p: 1 }))).read(0).score).toBeLessThan(100)
  })

  test('more evidence never lowers it', () => {
    fc.assert(fc.property(evidence, added, fc.nat(400_000), (list, more, later) => {
      const score = scoreOf(list)
      const before = score.read(END + later).score
      score.add(more.type, more.t, more.p)
      return score.read(END + later).score >= before - 1e-9
    }))
  })

  test('the order in which it arrives does not matter, so late evidence is as good as early', () => {
    fc.assert(fc.property(evidence.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }))), fc.nat(400_000), ([list, shuffled], later) => {
      const inTime = [...list].sort((a, b) => a.t - b.t)
      const [a, b] = [scoreOf(inTime).read(END + later), scoreOf(shuffled).read(END + later)]
      expect(a.score).toBeCloseTo(b.score, 9)
      for (const type in a.parts) expect(a.parts[type as SignalType]).toBeCloseTo(b.parts[type as SignalType] ?? 0, 9)
    }))
  })

  test('it falls, and to exactly 0', () => {
    fc.assert(fc.property(evidence, fc.array(fc.nat(600_000), { maxLength: 20 }), (list, waits) => {
      const score = scoreOf(list)
      let last = Infinity
      for (const t of waits.sort((a, b) => a - b)) {
        const now = score.read(END + t).score
        expect(now).toBeLessThanOrEqual(last + 1e-12)
        last = now
      }
      expect(score.read(END + 1e9)).toEqual({ score: 0, parts: {} })
    }))
  })

  test('the parts sum to it', () => {
    fc.assert(fc.property(evidence, fc.nat(600_000), (list, t) => {
      const { score, parts } = scoreOf(list).read(t)
      expect(Object.values(parts).reduce((sum, part) => sum + part, 0)).toBeCloseTo(score, 9)
      for (const part of Object.values(parts)) expect(part).toBeGreaterThanOrEqual(0)
    }))
  })

  test('reading changes nothing', () => {
    fc.assert(fc.property(evidence, fc.array(fc.nat(600_000)), (list, reads) => {
      const [read, unread] = [createScore(CHANNELS), createScore(CHANNELS)]
      for (const { type, t, p } of list) {
        read.add(type, t, p)
        for (const at of reads) read.read(at)
        unread.add(type, t, p)
      }
      expect(read.read(END)).toEqual(unread.read(END))
    }))
  })

  test('what is taken back has never been there', () => {
    fc.assert(fc.property(evidence, added, (list, more) => {
      const score = scoreOf(list)
      score.add(more.type, more.t, more.p)
      score.remove(more.type, more.t, more.p)
      expect(score.read(END).score).toBeCloseTo(scoreOf(list).read(END).score, 8)
    }))
  })

  test('halve() halves the evidence of every channel', () => {
    fc.assert(fc.property(evidence, (list) => {
      const score = scoreOf(list)
      const whole = score.read(END)
      score.halve()
      const half = score.read(END)
      expect(half.score).toBeLessThanOrEqual(whole.score)
      // As one half-life does, at the moment itself.
      for (const type in half.parts) {
        const alone = scoreOf(list.filter((one) => one.type === type))
        const waited = alone.read(END + CHANNELS[type as keyof typeof CHANNELS].halfLife)
        alone.halve()
        expect(alone.read(END).score).toBeCloseTo(waited.score, 9)
      }
    }))
  })
})

test('evidence of a type that is not installed counts nothing', () => {
  expect(scoreOf([{ type: 'formLoop', t: 0, p: 0.9 }], { rageClick: CHANNELS.rageClick }).read(0)).toEqual({ score: 0, parts: {} })
})

test('after one half-life, half of the evidence', () => {
  const score = scoreOf([{ type: 'rageClick', t: 1000, p: 0.6 }], { rageClick: { halfLife: 45_000, cap: 1e6 } })
  // Without a cap, 1 − 0.4^(1/2).
  expect(score.read(46_000).score).toBeCloseTo(100 * (1 - Math.sqrt(0.4)), 4)
})

// research/science.md, section 3, where it speaks of these channels.
describe('worked examples', () => {
  const at = (type: SignalType, p: number, ...times: number[]): Added[] => times.map((t) => ({ type, t, p }))
  test.each<[string, Added[], number, number]>([
    ['a dead click on text', at('deadClick', 0.1, 0), 0, 9.5],
    ['three of them in 20 s', at('deadClick', 0.1, 0, 10_000, 20_000), 20_000, 21],
    ['three unanswered presses', at('rageClick', 0.6, 0), 0, 50],
    ['five', [...at('rageClick', 0.6, 0), ...at('rageClick', 0.2, 0, 0)], 0, 60],
    ['five, a minute later', [...at('rageClick', 0.6, 0), ...at('rageClick', 0.2, 0, 0)], 60_000, 37],
    ['three rejected submits in 40 s', [...at('formLoop', 0.1, 0), ...at('formLoop', 0.3, 20_000), ...at('formLoop', 0.45, 40_000)], 40_000, 52],
    ['fifty dead clicks', at('deadClick', 0.2, ...Array.from({ length: 50 }, (_, i) => i * 100)), 5000, 59],
  ])('%s', (_, list, t, wanted) => {
    expect(Math.abs(scoreOf(list).read(t).score - wanted)).toBeLessThan(0.6)
  })
})
