import type { EngineName } from './driver.ts'

/** Where an engine is not like the one that situations were written in. */
export interface Difference {
  readonly engine: EngineName
  /**
   * `cannot`: the situation cannot be made there, and is skipped. `limit`: it can, and comes out
   * wrong. `lifted`: a known limit of the situation does not hold there.
   */
  readonly kind: 'cannot' | 'limit' | 'lifted'
  readonly reason: string
  /** Names by family. */
  readonly situations: Readonly<Record<string, readonly string[]>>
}

export const differences: readonly Difference[] = []
