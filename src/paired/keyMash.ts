import type { Detector } from '../model/detector.ts'
import { watchKeys } from '../sense/watchKeys.ts'
import { keyMash as detector, type KeyMashOptions } from '../signals/keyMash.ts'
import { pair } from './pair.ts'

/** Many different keys at once, as by a flat hand: `signals/keyMash.ts`, with the sense that counts keys. */
export function keyMash(options?: KeyMashOptions): Detector {
  return pair(detector(options), watchKeys)
}
