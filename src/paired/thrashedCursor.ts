import type { Detector } from '../model/detector.ts'
import { watchShakes } from '../sense/watchShakes.ts'
import { thrashedCursor as detector, type ThrashedCursorOptions } from '../signals/thrashedCursor.ts'
import { pair } from './pair.ts'

/** Shaking the mouse, off unless wanted: `signals/thrashedCursor.ts`, with the sense that hears the pointer move. */
export function thrashedCursor(options?: ThrashedCursorOptions): Detector {
  return pair(detector(options), watchShakes)
}
