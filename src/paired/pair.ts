import type { Detector, Watch } from '../model/detector.ts'

/** A detector with the sense that only it needs. Whoever does not import the pair ships neither. */
export function pair(detector: Detector, watch: Watch): Detector {
  return { ...detector, watch, with: (options) => pair(detector.with(options), watch) }
}
