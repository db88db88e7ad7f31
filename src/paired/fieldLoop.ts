import type { Detector } from '../model/detector.ts'
import { watchWriting } from '../sense/watchWriting.ts'
import { fieldLoop as detector, type FieldLoopOptions } from '../signals/fieldLoop.ts'
import { pair } from './pair.ts'

/** Coming back to one field again and again: `signals/fieldLoop.ts`, with the sense that hears where is written. */
export function fieldLoop(options?: FieldLoopOptions): Detector {
  return pair(detector(options), watchWriting)
}
