import type { Detector } from '../model/detector.ts';
import { type ScrollThrashOptions } from '../signals/scrollThrash.ts';
/** Scrolling up and down in haste, off unless wanted: `signals/scrollThrash.ts`, with the sense that hears scrolling. */
export declare function scrollThrash(options?: ScrollThrashOptions): Detector;
