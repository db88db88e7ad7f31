import type { Problem } from '../model/config.ts'
import type { Detector } from '../model/detector.ts'
import { findProblems } from '../model/findProblems.ts'
import { optionsShape } from './optionsShape.ts'

/** What is wrong with the options a detector was given, each with its place in a config. */
export function detectorProblems(detector: Detector): readonly Problem[] {
  return findProblems(detector.given, optionsShape(detector), `/signals/${detector.type}`)
}
