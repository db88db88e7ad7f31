import type { Config, Problem } from './config.ts';
/** A config that comes from elsewhere. `remoteConfig()` from `calma/remote` makes one. */
export interface RemoteConfig {
    /** Where it is fetched from: that is no request of the page. */
    readonly url?: string;
    /** Begins to look after it. Called once, when the rules are there. */
    start(ports: RemotePorts): RemoteRun;
}
export interface RemoteRun {
    /** Something has changed: consent, or what is remembered. */
    look(): void;
    /** Ends what is under way. */
    stop(): void;
}
/** What a remote config needs of the instance. */
export interface RemotePorts {
    /** The page's window. */
    readonly view: object;
    readonly consent: {
        readonly storage: boolean;
        readonly telemetry: boolean;
    };
    /** The last good document that is remembered, unchecked. */
    readonly remembered: unknown;
    /** Puts it over the host's own config, or switches calma off. What is wrong with it is given back, and nothing is changed then. */
    apply(config: Partial<Config> | 'off'): readonly Problem[];
    /** It was good: worth keeping, where that is allowed. */
    remember(document: unknown): void;
    /** Somebody should know. */
    complain(problems: readonly Problem[]): void;
}
