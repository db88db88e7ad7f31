import { createEngine } from '../../src/engine.ts'
import type { Observation } from '../../src/model/observation.ts'
import { readMiniwob } from '../people/miniwob.ts'
import { signals } from '../people/measure.ts'
import { hasRecordings } from '../people/recordings.ts'
import { busyTrace } from './busyTrace.ts'

/** What DESIGN asks for, in observations a second. */
const BAR = 200_000

const ROUNDS = 9

/**
 * How fast the engine replays. The yardstick is reading the same trace from JSON, in the same run:
 * whoever replays has to do that first, and it tells a slow machine from a slow engine.
 */
export function main(folder: string): void {
  const traces: [string, readonly (readonly Observation[])[]][] = [['a busy trace, made up', [busyTrace(200_000)]]]
  if (hasRecordings(folder)) traces.push(['people at tasks (miniwob)', readMiniwob(folder).map(({ observations }) => observations)])

  for (const [name, sessions] of traces) {
    const count = sessions.reduce((sum, { length }) => sum + length, 0)
    const texts = sessions.map((session) => JSON.stringify(session))
    const read = fastest(() => texts.forEach((text) => JSON.parse(text)))
    const replay = fastest(() => {
      for (const session of sessions) {
        const engine = createEngine(signals(), { enter: 60, exit: 40 })
        for (const observation of session) engine.observe(observation)
      }
    })
    const speed = (count / replay) * 1000
    console.log(`${name}: ${count} observations`)
    console.log(`  ${speed >= BAR ? '✓' : '✗'} replayed at ${thousands(speed)} observations a second (at least ${thousands(BAR)})`)
    console.log(`  ${(replay / read).toFixed(2)} times as long as reading them from JSON (${thousands((count / read) * 1000)} a second)`)
  }
}

/** The shortest of several rounds, in milliseconds: whatever else the machine does only makes it longer. */
function fastest(run: () => void): number {
  let best = Infinity
  for (let i = 0; i < ROUNDS; i++) {
    const began = performance.now()
    run()
    best = Math.min(best, performance.now() - began)
  }
  return best
}

const thousands = (value: number): string => `${Math.round(value / 1000)},000`
