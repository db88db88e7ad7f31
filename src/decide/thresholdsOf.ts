import type { Config } from '../model/config.ts'
import type { Thresholds } from '../model/score.ts'
import { DEFAULTS, HYSTERESIS, SENSITIVITY } from './defaults.ts'

/** The scores at which `frustrated` begins and ends. */
export function thresholdsOf({ sensitivity = DEFAULTS.sensitivity, score = {} }: Config): Thresholds {
  const { enter = SENSITIVITY[sensitivity], exit = Math.max(enter - HYSTERESIS, enter / 2) } = score
  return { enter, exit }
}
