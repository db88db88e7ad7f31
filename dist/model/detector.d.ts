import type { Observation } from './observation.ts';
import type { Evidence, SignalType } from './signal.ts';
/**
 * A detector turns observations into evidence. It is pure: no DOM, no clock, no timer. What it
 * remembers lives in the function that `start` returns, so two instances never meet.
 */
export interface Detector {
    readonly type: SignalType;
    /** Every option with the value in force; durations in milliseconds. */
    readonly options: Readonly<Record<string, OptionValue>>;
    /** The defaults as written, and the options as given, for whoever tells what is wrong with them. */
    readonly defaults: Readonly<Record<string, OptionValue | string>>;
    readonly given: Readonly<Record<string, unknown>>;
    /** Something is wrong with the options given. A wrong option keeps its default. */
    readonly isFaulty: boolean;
    /** The same detector with some options changed: how the config tunes it. */
    with(options: Readonly<Record<string, unknown>>): Detector;
    start(): Detect;
    /** Observes what nobody but this detector needs. Called by the senses, in a page. */
    readonly watch?: Watch;
    /** Off until the config names it: the script tag's file holds it for those who want it. */
    readonly optIn?: boolean;
}
/** The sense of one detector. It knows the page, so nothing here knows what it is given. */
export type Watch = (ports: never, options: never) => void;
/** Takes one observation, in the order of the trace, and says what it means. */
export type Detect = (observation: Observation) => readonly Evidence[];
/** What an option may be. */
export type OptionValue = number | readonly string[] | readonly number[];
/** Milliseconds, or a string with a unit: `500`, `"500ms"`, `"30s"`, `"10m"`, `"24h"`, `"7d"`. */
export type Duration = number | string;
/** The options every detector has. */
export interface DetectorOptions {
    /** Evidence of this type halves in this time. */
    readonly halfLife?: Duration;
    /** The most this type alone adds up to, in nats: 0.9 is a score of 59, 1.6 of 80. */
    readonly cap?: number;
    /** CSS selectors of elements (with all they contain) on which this signal is not wanted. */
    readonly ignore?: readonly string[];
}
