import type { Detect, Detector } from './detector.ts';
import type { SignalType } from './signal.ts';
/** Default options by name. The kind of a default is the kind allowed. */
type Defaults = Readonly<Record<string, Default>>;
/** A string is a duration. What is called `p…` is a probability, or a list of them. */
type Default = number | string | readonly number[];
/** The same options, durations in milliseconds. */
type Resolved<D extends Defaults> = {
    readonly [K in keyof D]: D[K] extends string ? number : D[K];
};
/**
 * Makes a detector from its defaults and a function that starts it. A wrong option keeps its
 * default, so that a slip in a config never breaks a page; `decide/detectorProblems` says what is
 * wrong with it. Every detector has the option `ignore`; a press it holds for never reaches the
 * detector, nor does what came of it: an answer, a form handed in, an error.
 */
export declare function defineDetector<D extends Defaults>(type: SignalType, own: D, given: object | undefined, start: (options: Resolved<D>) => Detect): Detector;
export {};
