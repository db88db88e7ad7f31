import { type PacketInput } from '../handoff/createPacket.ts';
import type { Agents } from '../model/agents.ts';
import type { Config } from '../model/config.ts';
import type { ConsentGiven, ConsentSource } from '../model/consent.ts';
import type { Explanation } from '../model/decision.ts';
import type { Detector } from '../model/detector.ts';
import type { CalmaEvents } from '../model/events.ts';
import type { Intervention } from '../model/intervention.ts';
import type { RemoteConfig } from '../model/remote.ts';
import type { ScoreReading, Thresholds } from '../model/score.ts';
import type { SignalType } from '../model/signal.ts';
import type { Store } from '../model/store.ts';
import type { Activity } from '../sense/startSense.ts';
/** The options of an instance that are the advisor's business. */
export interface AdvisorOptions {
    /** What visitors may be offered. Default: nothing; calma then only senses and tells. */
    readonly interventions?: readonly Intervention[];
    /**
     * Where to keep what should outlast the page: `createStore()` from `calma/store`. Used with the
     * visitor's consent only. Default: nowhere.
     */
    readonly store?: Store;
    /** Where the site keeps the visitor's consent, from `calma/consent`. Default: `calma.consent()` alone tells it. */
    readonly consent?: readonly ConsentSource[];
    /** A config that comes from elsewhere: `remoteConfig()` from `calma/remote`. Default: none. */
    readonly remote?: RemoteConfig;
}
/** What the advisor knows of the instance it works for. */
export interface AdvisorPorts {
    readonly view: Window & typeof globalThis;
    readonly installed: readonly Detector[];
    readonly options: AdvisorOptions;
    now(): number;
    guard<T>(ours: () => T): T | undefined;
    host<A extends unknown[]>(callback: (...args: A) => unknown, ...args: A): void;
    tell<E extends keyof CalmaEvents>(event: E, what: CalmaEvents[E]): void;
    /** The snapshot is another. */
    changed(): void;
    start(): void;
    stop(): void;
    /** Judge by these from now on. */
    adopt(detectors: readonly Detector[], thresholds: Thresholds): void;
    /** The senses are at work. */
    readonly running: boolean;
    /** They are meant to be, and may be on their way. */
    readonly isOn: boolean;
    readonly page: string;
    readonly lastInput: number;
    /** What the visitor is about; `undefined` while nothing is sensed. */
    readonly activity: Activity | undefined;
    read(): ScoreReading;
    /** What the agent should know. */
    told(): Pick<PacketInput, 'signals' | 'journey' | 'customer' | 'errors'> & {
        readonly agents: Agents;
        readonly counts: Readonly<Partial<Record<SignalType, number>>>;
    };
}
export interface Advisor {
    configure(patch: Partial<Config>): void;
    /** Begins to hear consent sources and the remote config. Called once, after what was said before. */
    begin(): void;
    consent(given: ConsentGiven): void;
    /** Something has happened: is there something to decide? */
    look(): void;
    explain(rule?: string): Explanation | readonly Explanation[];
    /** The offer on the page, if there is one. */
    readonly offer: string | undefined;
    stop(): void;
    /** Takes the offer off the page. */
    destroy(): void;
}
/**
 * The second part of an instance: reads the config, decides by its rules and makes the offers.
 * Loaded when there is a config.
 */
export declare function createAdvisor(ports: AdvisorPorts): Advisor;
