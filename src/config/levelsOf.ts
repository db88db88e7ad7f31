import { passes } from '../decide/passes.ts'
import type { Condition } from '../model/config.ts'
import type { Level, Thresholds } from '../model/score.ts'

/** Scores to try: every half point. */
const HALF_POINTS = 200

/**
 * At which levels can a condition hold, as far as its own level and score say? Tried out with every
 * score that each level comes with.
 */
export function levelsOf({ level, score }: Condition, { enter, exit }: Thresholds): readonly Level[] {
  const ranges: Readonly<Record<Level, readonly [number, number]>> = { calm: [0, enter / 2], strained: [Math.min(exit, enter / 2) / 2, enter], frustrated: [exit, 100] }
  return (['calm', 'strained', 'frustrated'] as const).filter((one) => {
    const [least, most] = ranges[one]
    return (level === undefined || passes(level, one)) &&
      Array.from({ length: HALF_POINTS }, (_, i) => i / 2).some((points) => points >= least && points < most && (score === undefined || passes(score, points)))
  })
}
