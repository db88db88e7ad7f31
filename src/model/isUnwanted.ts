import type { SignalType } from './signal.ts'

/** Is this signal among those that are not wanted here? `*` stands for all. */
export function isUnwanted(type: SignalType, ignored: readonly string[] = []): boolean {
  return ignored.some((unwanted) => unwanted === type || unwanted === '*')
}
