import type { NodeId, Observation } from '../../model/observation.ts';
import type { Trace } from '../../model/trace.ts';
/** What is needed of the instance in the frame. */
export interface FrameInstance {
    on(event: 'observation', heard: (observation: Observation) => void): () => void;
    trace(): Pick<Trace, 'names'>;
}
/** What is needed of the instance on top. */
export interface TopInstance {
    observe(observation: Observation, names: Readonly<Record<NodeId, string>>): void;
}
/**
 * Hands what is observed in a frame to calma on the top page, where it counts as if it had happened
 * there: the score is one, and the offer is made on top. For frames of the same origin; elsewhere
 * it does nothing. The instance in the frame needs the same signals, and neither rules nor offers.
 *
 * @param top - the instance on top. Default: `window.top.calma`
 * @returns how to stop
 */
export declare function reportToTop(own: FrameInstance, top?: TopInstance): () => void;
