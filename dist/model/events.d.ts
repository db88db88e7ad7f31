import type { Problem } from './config.ts';
import type { Decision } from './decision.ts';
import type { Exposure } from './exposure.ts';
import type { Observation } from './observation.ts';
import type { Outcome } from './outcome.ts';
import type { ScoreReading } from './score.ts';
import type { Signal } from './signal.ts';
/** What `calma.on('error')` delivers. */
export interface CalmaError {
    /**
     * `calma`: our own. `host`: a callback of the page threw. `config`: the config, or what was said with
     * `consent()`, is not used. `store`: nothing can be stored, told once; memory serves.
     */
    readonly source: 'calma' | 'host' | 'config' | 'store';
    readonly error?: unknown;
    readonly problems?: readonly Problem[];
}
/** What may be done now: what the visitor, the config and Global Privacy Control allow together. */
export interface ConsentState {
    readonly storage: boolean;
    readonly telemetry: boolean;
    readonly interventions: boolean;
}
/** The events of `calma.on`, with what each delivers. */
export interface CalmaEvents {
    /** One plain record of what happened on the page, after everything it led to has been told. */
    observation: Observation;
    /** A detector's verdict, synchronously at the press or at its deadline. */
    signal: Signal;
    /** The score has risen. */
    score: ScoreReading & {
        readonly t: number;
    };
    /** The level has changed. */
    level: ScoreReading & {
        readonly t: number;
    };
    /** A rule that was armed has been decided on. */
    decision: Decision;
    /** An offer is about to be shown. */
    intervention: {
        readonly t: number;
        readonly offer: string;
        readonly rule: string;
        readonly intervention: string;
    };
    outcome: Outcome;
    /** The visitor came to the point of an offer, and was offered it or held out: what lift is read from. */
    exposure: Exposure;
    /** What may be stored, sent and offered is known, or has changed. */
    consent: ConsentState;
    error: CalmaError;
}
