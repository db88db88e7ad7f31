import { createEngine } from '../engine.ts'
import type { Detector } from '../model/detector.ts'
import type { NodeId, Observation } from '../model/observation.ts'
import type { ScoreReading, Thresholds } from '../model/score.ts'
import type { Signal } from '../model/signal.ts'
import { toSignal } from '../model/toSignal.ts'
import type { Trace } from '../model/trace.ts'

export interface ReplayOptions {
  /**
   * The detectors to judge with. They run with the options that the trace carries, and those that
   * were switched off in the page stay off. To try other numbers, leave the trace's out:
   * `replay({ ...trace, options: undefined }, { signals: [rageClick({ clicks: 4 })] })`.
   */
  readonly signals: readonly Detector[]
  /** Default: the trace's, else those of `sensitivity` medium: 60 to enter and 40 to leave. */
  readonly thresholds?: Thresholds
}

/** What one observation brought about. */
export interface ReplayStep extends ScoreReading {
  readonly observation: Observation
  readonly signals: readonly Signal[]
}

export interface Replay {
  readonly steps: readonly ReplayStep[]
  readonly signals: readonly Signal[]
  /** The highest score reached. */
  readonly peak: number
}

/**
 * Runs a trace through the same engine that judged it in the page. Needs no globals but the
 * language's own, so it runs in Node, in a worker or in a database's JavaScript function.
 */
export function replay(trace: Trace, { signals, thresholds = trace.thresholds ?? { enter: 60, exit: 40 } }: ReplayOptions): Replay {
  const { options } = trace
  const tuned = options ? signals.flatMap((detector) => options[detector.type] ? detector.with(options[detector.type]!) : []) : signals
  const engine = createEngine(tuned, thresholds)
  const nameOf = (node: NodeId): string => trace.names[node] ?? ''
  const all: Signal[] = []
  let peak = 0
  const steps = trace.observations.map((observation): ReplayStep => {
    const signals = engine.observe(observation).map((verdict) => toSignal(verdict, nameOf))
    const { score, parts, level } = engine.read(observation.t)
    all.push(...signals)
    peak = Math.max(peak, score)
    return { observation, signals, score, parts, level }
  })
  return { steps, signals: all, peak }
}
