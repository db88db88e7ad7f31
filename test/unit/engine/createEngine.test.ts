import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createEngine, type Engine, type Verdict } from '../../../src/engine.ts'
import type { Detector } from '../../../src/model/detector.ts'
import type { Observation, PressObservation } from '../../../src/model/observation.ts'
import { backtrack } from '../../../src/signals/backtrack.ts'
import { deadClick } from '../../../src/signals/deadClick.ts'
import { disabledClick } from '../../../src/signals/disabledClick.ts'
import { errorBurst } from '../../../src/signals/errorBurst.ts'
import { errorClick } from '../../../src/signals/errorClick.ts'
import { fieldLoop } from '../../../src/signals/fieldLoop.ts'
import { formLoop } from '../../../src/signals/formLoop.ts'
import { keyMash } from '../../../src/signals/keyMash.ts'
import { oscillation } from '../../../src/signals/oscillation.ts'
import { rageClick } from '../../../src/signals/rageClick.ts'
import { scrollThrash } from '../../../src/signals/scrollThrash.ts'
import { slowClick } from '../../../src/signals/slowClick.ts'
import { thrashedCursor } from '../../../src/signals/thrashedCursor.ts'
import { answer, error, navigation, observations, press, rejection, submit } from '../../support/observations.ts'

const ALL = [
  rageClick(), disabledClick(), deadClick(), slowClick(), formLoop(), errorBurst(), errorClick(), backtrack(), oscillation(), keyMash(), fieldLoop(), thrashedCursor(), scrollThrash(),
]
const start = (): Engine => createEngine(ALL, { enter: 60, exit: 40 })

/** What was told, and what the score is made of at the end. */
function run(list: readonly Observation[], engine = start()): { told: readonly Verdict[]; types: string[]; score: number; parts: Record<string, number> } {
  const told = list.flatMap((observation) => [...engine.observe(observation)])
  const { score, parts } = engine.read(list.at(-1)!.t)
  return { told, types: told.map(({ type }) => type), score, parts: parts as Record<string, number> }
}

/** In order of time, as they come. */
const inTime = (...lists: readonly (readonly Observation[])[]): Observation[] => lists.flat().sort((a, b) => a.t - b.t)
const dead = (made: PressObservation, more = {}): Observation[] => [made, answer(made, 'none', { interactive: true, ...more })]
const nats = (p: number): number => -Math.log(1 - p)

describe('one incident counts once', () => {
  test('a rage run takes over the dead click that was known before it', () => {
    // Four in 5 s: the first is known to be dead at 2.5 s, the run at 4.5 s.
    const list = inTime(dead(press(1, 0)), [press(2, 1500), press(3, 3000), press(4, 4500)])
    const { types, parts } = run(list)
    expect(types).toEqual(['deadClick', 'rageClick'])
    expect(Object.keys(parts)).toEqual(['rageClick'])
    expect(run(list).score).toBeCloseTo(run(list, createEngine([rageClick()], { enter: 60, exit: 40 })).score, 9)
  })

  test('and those that become known after it, which are not even told', () => {
    const list = inTime(dead(press(1, 0)), dead(press(2, 300)), dead(press(3, 600)))
    const { types, parts } = run(list)
    expect(types).toEqual(['rageClick'])
    expect(Object.keys(parts)).toEqual(['rageClick'])
  })

  test('a dead click elsewhere counts beside a rage run', () => {
    const { types, parts } = run(inTime(dead(press(1, 0)), [press(2, 300), press(3, 600)], dead(press(4, 700, { target: 2, x: 900 }))))
    expect(types).toEqual(['rageClick', 'deadClick'])
    expect(Object.keys(parts).sort()).toEqual(['deadClick', 'rageClick'])
  })

  test('on the same thing, 3 s after the rage run is in and more is out', () => {
    const rage = [press(1, 0), press(2, 100), press(3, 200), answer(press(3, 200), 'positive')]
    expect(run([...rage, ...dead(press(4, 3200))]).types).toEqual(['rageClick'])
    expect(run([...rage, ...dead(press(4, 3201))]).types).toEqual(['rageClick', 'deadClick'])
  })

  test('a rejected submit takes over the dead click on its button', () => {
    const button = press(1, 0, { form: 50 })
    const { types, parts } = run(inTime(dead(button), [submit(1, 10, { press: 1 }), rejection(1, 2600)]))
    expect(types).toEqual(['deadClick'])
    expect(Object.keys(parts)).toEqual(['formLoop'])
    const reversed = run(inTime(dead(button), [submit(1, 10, { press: 1 }), rejection(1, 30)]))
    expect(reversed.types).toEqual([])
    expect(Object.keys(reversed.parts)).toEqual(['formLoop'])
  })

  test('a submit button hammered and refused each time counts as much as the stronger of the two', () => {
    const rejected = (i: number): Observation[] => {
      const made = press(i, i * 400, { form: 50 })
      return [made, submit(i, made.t + 1, { press: i }), rejection(i, made.t + 30), answer(made, 'negative', { after: 40 })]
    }
    const engine = createEngine([rageClick({ cap: 1e5, halfLife: 1e9 }), formLoop({ cap: 1e5, halfLife: 1e9 })], { enter: 60, exit: 40 })
    const total = (): number => nats(engine.read(10_000).score / 100)
    const [form, rage] = [[0, 0.1, 0.3, 0.45, 0.45, 0.45], [0, 0, 0, 0.6, 0.2, 0.2]]
    for (let i = 1; i <= 5; i++) {
      for (const observation of rejected(i)) engine.observe(observation)
      const sum = (ps: readonly number[]): number => ps.slice(0, i + 1).reduce((all, p) => all + nats(p), 0)
      expect(total()).toBeCloseTo(Math.max(sum(form), sum(rage)), 3)
    }
  })

  test('two dead clicks on one thing within 3 s', () => {
    const two = run(inTime(dead(press(1, 0)), dead(press(2, 2000))))
    expect(two.types).toEqual(['deadClick', 'deadClick'])
    expect(two.told[1]).toMatchObject({ update: true })
    expect(two.score).toBeCloseTo(run([...dead(press(1, 0)), navigation(4500)]).score, 9)
  })

  test('a slow answer is taken over by a dead click on the same thing, before it or after it', () => {
    const slow = [press(1, 0), answer(press(1, 0), 'positive', { after: 2600 })]
    expect(run(slow).types).toEqual(['slowClick'])
    const after = run(inTime(slow, dead(press(2, 2700))))
    expect(after.types).toEqual(['slowClick', 'deadClick'])
    expect(Object.keys(after.parts)).toEqual(['deadClick'])
    const before = run(inTime(dead(press(1, 0)), [press(2, 100), answer(press(2, 100), 'positive', { after: 2600 })]))
    expect(before.types).toEqual(['deadClick'])
    expect(Object.keys(before.parts)).toEqual(['deadClick'])
  })

  test('and by a rage click on the same thing', () => {
    const slow = [press(1, 0), answer(press(1, 0), 'positive', { after: 2500 })]
    const after = run([...slow, press(2, 2600), press(3, 2700), press(4, 2800)])
    expect(after.types).toEqual(['slowClick', 'rageClick'])
    expect(Object.keys(after.parts)).toEqual(['rageClick'])
    const hammered = [press(1, 0), press(2, 100), press(3, 200)]
    const before = run([...hammered, ...hammered.map((made) => answer(made, 'positive', { t: 5000, after: 5000 - made.t }))])
    expect(before.types).toEqual(['rageClick'])
    expect(Object.keys(before.parts)).toEqual(['rageClick'])
  })

  test('what takes over counts at least as much: an early rage click is light', () => {
    const [first, second] = [dead(press(1, 0)), [press(2, 2600), press(3, 2700)]]
    const before = run(inTime(first, second)).score
    const list = inTime(first, second, [press(4, 2800)])
    expect(run(list).types).toEqual(['deadClick', 'rageClick'])
    expect(run(list).score).toBeGreaterThanOrEqual(before)
  })

  test('a rage run on a control that is off takes over the presses on it, before and after', () => {
    const off = (id: number, t: number): PressObservation => press(id, t, { on: 'disabled' })
    const list = [off(1, 0), off(2, 300), off(3, 600), off(4, 900)]
    const { types, parts, score } = run(list)
    expect(types).toEqual(['disabledClick', 'rageClick', 'rageClick'])
    expect(Object.keys(parts)).toEqual(['rageClick'])
    const alone = (detector: Detector): number => run(list, createEngine([detector], { enter: 60, exit: 40 })).score
    expect(score).toBeGreaterThanOrEqual(Math.max(alone(rageClick()), alone(disabledClick())))
  })

  /** A press that ends in an error, and nothing else comes of it. */
  const failing = (id: number, t: number, target: number): Observation[] => {
    const made = press(id, t, { target, x: target * 500 })
    return [made, error(id, t + 5 + id, { press: id }), answer(made, 'none', { interactive: true })]
  }

  test('an error at a press takes over its dead click, whichever detector comes first', () => {
    for (const detectors of [[deadClick(), errorClick()], [errorClick(), deadClick()]]) {
      const { types, parts } = run(failing(1, 0, 1), createEngine(detectors, { enter: 60, exit: 40 }))
      expect(types).toEqual(['errorClick'])
      expect(Object.keys(parts)).toEqual(['errorClick'])
    }
  })

  test('a rage run on a control that throws counts as the rage run', () => {
    const throwing = [1, 2, 3].flatMap((id) => [press(id, id * 300), error(7, id * 300 + 5, { press: id }), answer(press(id, id * 300), 'negative')])
    const wide = { cap: 1e5, halfLife: 1e9 }
    const alone = run(throwing, createEngine([rageClick(wide)], { enter: 60, exit: 40 })).score
    expect(run(throwing, createEngine([rageClick(wide), errorClick(wide)], { enter: 60, exit: 40 })).score).toBeCloseTo(alone, 3)
  })

  test('an error counts towards a burst or towards its press, not twice', () => {
    const three = inTime(failing(1, 0, 1), failing(2, 900, 2), failing(3, 1800, 3))
    const only = (...detectors: Parameters<typeof createEngine>[0]): ReturnType<typeof run> => run(three, createEngine(detectors, { enter: 60, exit: 40 }))
    const both = only(errorBurst({ cap: 1e5, halfLife: 1e9 }), errorClick({ cap: 1e5, halfLife: 1e9 }))
    expect(both.types).toEqual(['errorBurst', 'errorClick', 'errorClick', 'errorClick'])
    // The burst is known first and weighs 0.3; of the clicks, 0.35 each, that much is counted already.
    const clicks = only(errorClick({ cap: 1e5, halfLife: 1e9 }))
    expect(both.score).toBeLessThanOrEqual(clicks.score + 1e-6)
    expect(both.score).toBeGreaterThan(only(errorBurst()).score)
  })

  test('what is weaker than a dead click does not take it over', () => {
    const there = (id: number, t: number, target: number): Observation[] => dead(press(id, t, { target, x: target * 500 }))
    const list = inTime(there(1, 0, 1), there(2, 2000, 2), there(3, 4000, 1))
    const { types, score } = run(list)
    expect(types).toEqual(['deadClick', 'deadClick', 'deadClick'])
    expect(score).toBeGreaterThanOrEqual(run(list, createEngine([deadClick()], { enter: 60, exit: 40 })).score - 1e-9)
  })

  test('errors belong to no element, so they always add', () => {
    const rage = [press(1, 0), press(2, 100), press(3, 200)]
    const alone = run(rage).score
    expect(run([...rage, error(1, 200), error(2, 200), error(3, 200)]).score).toBeGreaterThan(alone + 10)
  })
})

describe('progress', () => {
  test('halves the evidence', () => {
    const engine = createEngine([rageClick({ cap: 1e5 })], { enter: 60, exit: 40 })
    for (const id of [1, 2, 3]) engine.observe(press(id, id))
    const before = nats(engine.read(3).score / 100)
    engine.observe({ type: 'progress', t: 3 })
    expect(nats(engine.read(3).score / 100)).toBeCloseTo(before / 2, 4)
  })

  test('does not let the dead clicks of a run come back', () => {
    const list = inTime(dead(press(1, 0)), dead(press(2, 300)), dead(press(3, 600)), [{ type: 'progress', t: 700 }])
    expect(run(list).types).toEqual(['rageClick'])
  })

  test('a halved dead click is not taken back whole', () => {
    const other = dead(press(9, 0, { target: 2, x: 900 }))
    const list = inTime(other, dead(press(1, 0)), [{ type: 'progress', t: 2600 }, press(2, 2700), press(3, 2900), press(4, 3100)])
    // Of the two dead clicks half is left each, and the other one has nothing to do with the run.
    expect(run(list).parts['deadClick']).toBeGreaterThan(0)
  })
})

test('reading changes nothing that follows', () => {
  fc.assert(fc.property(observations, fc.array(fc.nat(500_000)), (list, times) => {
    const [read, unread] = [start(), start()]
    for (const observation of list) {
      for (const t of times) read.read(t)
      expect(read.observe(observation)).toEqual(unread.observe(observation))
    }
    expect(read.read(1e6)).toEqual(unread.read(1e6))
  }))
})

test('the same observations give the same result, to the last bit, and two engines never meet', () => {
  fc.assert(fc.property(observations, (list) => {
    const [a, b] = [start(), start()]
    const told = list.map((observation) => JSON.stringify([a.observe(observation), a.read(observation.t), b.observe(observation), b.read(observation.t)]))
    const alone = start()
    expect(told).toEqual(list.map((observation) => {
      const [verdicts, reading] = [alone.observe(observation), alone.read(observation.t)]
      return JSON.stringify([verdicts, reading, verdicts, reading])
    }))
  }))
})

test('whatever is observed: it does not throw, the score stays within bounds, the parts sum to it, and the level fits', () => {
  fc.assert(fc.property(observations, (list) => {
    const engine = start()
    for (const observation of list) {
      const before = engine.read(observation.t)
      const told = engine.observe(observation)
      const { score, level, parts } = engine.read(observation.t)
      expect(score).toBeGreaterThanOrEqual(0)
      expect(score).toBeLessThan(100)
      expect(Object.values(parts).reduce((sum, part) => sum + part, 0)).toBeCloseTo(score, 9)
      if (score >= 60) expect(level).toBe('frustrated')
      if (score < 20) expect(level).toBe('calm')
      // Only progress calms at once; taking over a dead click costs at most what a lighter signal weighs less.
      if (observation.type === 'press' || observation.type === 'answer' || observation.type === 'error') expect(score).toBeGreaterThanOrEqual(before.score - 1e-9)
      for (const verdict of told) expect(verdict).toMatchObject({ at: observation.t })
    }
  }), { numRuns: 500 })
})

test('an update follows the signal that it grows', () => {
  fc.assert(fc.property(observations, (list) => {
    const told = new Set<string>()
    for (const { type, update } of run([...list, navigation(1e9)]).told) {
      if (update) expect(told).toContain(type)
      told.add(type)
    }
  }))
})
