import type { WatchPorts } from './watchPorts.ts';
/**
 * Many different keys in a short time. The keys are held here for that time, to be counted, and
 * nothing of them leaves this function; in a password field not even that.
 *
 * @param options - the detector's own: how many `keys`, `within` which time
 */
export declare function watchKeys(ports: WatchPorts, options: {
    readonly keys: number;
    readonly within: number;
}): void;
