import type { Surroundings } from './surroundings.ts';
/**
 * Makes `listen`: in the capture phase, passively, with one listener of the browser's for each event,
 * however many senses want it. Each listener costs a press some 14 µs before it has done anything.
 *
 * @param guard - calls ours so that nothing we throw reaches the page
 */
export declare function createListen(guard: Surroundings['guard']): {
    readonly listen: Surroundings['listen'];
    stop(): void;
};
