import type { Observation } from '../../src/model/observation.ts'
import type { Trace } from '../../src/model/trace.ts'
import { replay } from '../../src/replay/replay.ts'
import { readMiniwob } from '../people/miniwob.ts'
import { signals } from '../people/measure.ts'
import { hasRecordings } from '../people/recordings.ts'
import { busyTrace } from './busyTrace.ts'

/** What DESIGN asks for, in observations a second. */
const BAR = 200_000

const ROUNDS = 9

/** As many as `calma.trace()` keeps. */
const TRACE = 500

/**
 * How fast the engine replays. The yardstick is reading the same trace from JSON, in the same run:
 * whoever replays has to do that first, and it tells a slow machine from a slow engine.
 */
export function main(folder: string): void {
  const traces: [string, readonly (readonly Observation[])[]][] = [['busy traces, made up', Array.from({ length: 400 }, (_, i) => busyTrace(TRACE, i + 1))]]
  if (hasRecordings(folder)) traces.push(['people at tasks (miniwob)', readMiniwob(folder).map(({ observations }) => observations)])

  for (const [name, sessions] of traces) {
    const count = sessions.reduce((sum, { length }) => sum + length, 0)
    const texts = sessions.map((session) => JSON.stringify(session))
    const read = fastest(() => texts.forEach((text) => JSON.parse(text)))
    const replayed = fastest(() => sessions.forEach((session) => replay(traceOf(session), { signals: signals() })))
    const speed = (count / replayed) * 1000
    console.log(`${name}: ${count} observations`)
    console.log(`  ${speed >= BAR ? '✓' : '✗'} replayed at ${thousands(speed)} observations a second of processor time (at least ${thousands(BAR)})`)
    console.log(`  ${(replayed / read).toFixed(2)} times as long as reading them from JSON (${thousands((count / read) * 1000)} a second)`)
  }
}

/** The shortest of several rounds, in milliseconds of processor time: what else the machine does is not counted. */
function fastest(run: () => void): number {
  let best = Infinity
  for (let i = 0; i < ROUNDS; i++) {
    const began = process.cpuUsage()
    run()
    const { user, system } = process.cpuUsage(began)
    best = Math.min(best, (user + system) / 1000)
  }
  return best
}

const traceOf = (observations: readonly Observation[]): Trace => ({ calma: 1, timeOrigin: 0, dropped: 0, names: {}, observations })

const thousands = (value: number): string => (Math.round(value / 1000) * 1000).toLocaleString('en')
