import type { Detector } from '../model/detector.ts';
import { type Shape } from '../model/shape.ts';
/** What a config may say of a signal: its options, `true` to have it, or `false` to switch it off. */
export declare function signalShape({ defaults }: Detector): Shape;
