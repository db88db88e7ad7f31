import type { Detector } from '../model/detector.ts'
import { watchToggles } from '../sense/watchToggles.ts'
import { oscillation as detector, type OscillationOptions } from '../signals/oscillation.ts'
import { pair } from './pair.ts'

/** Going to and fro between two controls, or flipping a box: `signals/oscillation.ts`, with the sense that hears boxes flip. */
export function oscillation(options?: OscillationOptions): Detector {
  return pair(detector(options), watchToggles)
}
