import type { Duration } from '../model/detector.ts';
import type { RemoteConfig } from '../model/remote.ts';
export interface RemoteOptions {
    /** Where the JSON is. */
    readonly url: string;
    /** How long to wait for it. Default 2 s. The config at hand is in force until then. */
    readonly timeout?: Duration;
    /** How often to look for a newer one while the page is open and seen. At least `1m`. Default: once a page. */
    readonly every?: Duration;
    /**
     * The address is a part of the site, and asking it tells nobody anything new: it may be fetched
     * before the visitor has agreed to telemetry. Default: if it is of the page's own origin.
     */
    readonly isOwn?: boolean;
}
/**
 * A config from elsewhere, over the one that is bundled: the bundled one is in force at once, the
 * last good one as soon as it is remembered, the newest when it has come. What is faulty, late or
 * not allowed changes nothing. `{ "version": 1, "off": true }` switches calma off.
 */
export declare function remoteConfig({ url, timeout, every, isOwn }: RemoteOptions): RemoteConfig;
