import type { Detector } from '../model/detector.ts'
import { watchScrolls } from '../sense/watchScrolls.ts'
import { scrollThrash as detector, type ScrollThrashOptions } from '../signals/scrollThrash.ts'
import { pair } from './pair.ts'

/** Scrolling up and down in haste, off unless wanted: `signals/scrollThrash.ts`, with the sense that hears scrolling. */
export function scrollThrash(options?: ScrollThrashOptions): Detector {
  return pair(detector(options), watchScrolls)
}
