import type { Detector } from '../model/detector.ts'
import { watchReturns } from '../sense/watchReturns.ts'
import { backtrack as detector, type BacktrackOptions } from '../signals/backtrack.ts'
import { pair } from './pair.ts'

/** Going back soon, or to one page again and again: `signals/backtrack.ts`, with the sense that hears of the back/forward cache. */
export function backtrack(options?: BacktrackOptions): Detector {
  return pair(detector(options), watchReturns)
}
