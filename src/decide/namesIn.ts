import type { Condition } from '../model/config.ts'

/** The names of the facts a condition asks about; a segment's as `segment bigCart`. */
export function namesIn(condition: Condition): readonly string[] {
  return [...new Set(Object.entries(condition).flatMap(([key, wanted]: [string, unknown]) => {
    if (Array.isArray(wanted)) return (wanted as Condition[]).flatMap(namesIn)
    if (key !== 'segment') return [key]
    return [typeof wanted === 'object' ? Object.values(wanted as object) : wanted].flat(2).map((name) => `segment ${String(name)}`)
  }))]
}
