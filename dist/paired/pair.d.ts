import type { Detector, Watch } from '../model/detector.ts';
/** A detector with the sense that only it needs. Whoever does not import the pair ships neither. */
export declare function pair(detector: Detector, watch: Watch): Detector;
