import type { WatchPorts } from './watchPorts.ts';
/**
 * Something scrolled up and down by hand. How far is told from the wheel and the finger, because
 * asking the page where it stands would cost it a layout; that it scrolled at all, from `scroll`.
 *
 * @param options - the detector's own: how many `turns`, `within` which time, after which `leg`
 */
export declare function watchScrolls(ports: WatchPorts, options: {
    readonly turns: number;
    readonly within: number;
    readonly leg: number;
}): void;
