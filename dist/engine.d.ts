import type { Detector } from './model/detector.ts';
import type { Observation } from './model/observation.ts';
import type { ScoreReading, Thresholds } from './model/score.ts';
import type { Evidence, SignalType } from './model/signal.ts';
/** A signal as the engine gives it out: its element still a number. */
export interface Verdict extends Evidence {
    readonly type: SignalType;
    /** When it was known: the time of the observation that completed it. */
    readonly at: number;
}
export interface Engine {
    /** Takes the next observation and gives out the signals it completes, in the detectors' order, what may give way last. */
    observe(observation: Observation): readonly Verdict[];
    /** The score, its parts and the level at a moment. Reading changes nothing that follows. */
    read(t: number): ScoreReading;
}
/**
 * Observations in, signals and score out. Pure: the same observations give the same result, bit
 * for bit, in a page, in Node or in a data warehouse.
 */
export declare function createEngine(detectors: readonly Detector[], thresholds: Thresholds): Engine;
