import type { Detector } from '../model/detector.ts';
import type { Observation } from '../model/observation.ts';
import type { ScoreReading, Thresholds } from '../model/score.ts';
import type { Signal } from '../model/signal.ts';
import type { Trace } from '../model/trace.ts';
export interface ReplayOptions {
    /**
     * The detectors to judge with. They run with the options that the trace carries, and those that
     * were switched off in the page stay off. To try other numbers, leave the trace's out:
     * `replay({ ...trace, options: undefined }, { signals: [rageClick({ clicks: 4 })] })`.
     */
    readonly signals: readonly Detector[];
    /** Default: the trace's, else those of `sensitivity` medium: 60 to enter and 40 to leave. */
    readonly thresholds?: Thresholds;
}
/** What one observation brought about. */
export interface ReplayStep extends ScoreReading {
    readonly observation: Observation;
    readonly signals: readonly Signal[];
}
export interface Replay {
    readonly steps: readonly ReplayStep[];
    readonly signals: readonly Signal[];
    /** The highest score reached. */
    readonly peak: number;
}
/**
 * Runs a trace through the same engine that judged it in the page. Needs no globals but the
 * language's own, so it runs in Node, in a worker or in a database's JavaScript function.
 */
export declare function replay(trace: Trace, { signals, thresholds }: ReplayOptions): Replay;
