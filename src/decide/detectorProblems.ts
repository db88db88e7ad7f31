import type { Problem } from '../model/config.ts'
import type { Detector } from '../model/detector.ts'
import { findProblems } from '../model/findProblems.ts'
import { signalShape } from './signalShape.ts'

/** What is wrong with the options a detector was given in code, each with its place in a config. */
export function detectorProblems(detector: Detector): readonly Problem[] {
  return findProblems(detector.given, signalShape(detector), `/signals/${detector.type}`)
}
