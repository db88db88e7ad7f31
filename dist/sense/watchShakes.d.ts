import type { WatchPorts } from './watchPorts.ts';
/**
 * A mouse moved to and fro: by hand, with no button held, and not while scrolling. Reads what the
 * events bring, and nothing of the page.
 *
 * @param options - the detector's own: how many `turns`, `within` which time, after which `leg`
 */
export declare function watchShakes(ports: WatchPorts, options: {
    readonly turns: number;
    readonly within: number;
    readonly leg: number;
}): void;
