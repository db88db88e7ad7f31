import type { Config, Problem } from '../model/config.ts'
import { doesNotDo } from '../model/doesNotDo.ts'
import type { Thresholds } from '../model/score.ts'

/**
 * What is wrong with lines that are right one by one: they contradict each other, or name what is
 * not there.
 *
 * @param interventions - what rules may name; `undefined` if that is not known
 */
export function findConflicts(config: Config, { enter, exit }: Thresholds, interventions?: readonly string[]): readonly Problem[] {
  const { segments = {}, rules = [], actions = {} } = config
  const problems: Problem[] = []
  const wrong = (pointer: string, found: unknown, allowed: string | readonly string[]): unknown =>
    problems.push({ pointer, message: doesNotDo(found, allowed) })

  if (exit >= enter) wrong('/score/exit', exit, `a number below enter, which is ${enter}`)
  if (interventions) {
    for (const [name, { type = name }] of Object.entries(actions)) {
      if (!interventions.includes(type)) wrong(`/actions/${name}${type === name ? '' : '/type'}`, type, interventions)
    }
  }
  const ids = rules.map(({ id }) => id)
  const known = [...new Set([...(interventions ?? []), ...Object.keys(actions)])]
  for (const [i, { id, when = {}, then }] of rules.entries()) {
    if (ids.indexOf(id) < i) wrong(`/rules/${i}/id`, id, 'an id that no earlier rule has')
    if (interventions && !known.includes(then)) wrong(`/rules/${i}/then`, then, known)
    for (const [pointer, name] of segmentsIn(when, `/rules/${i}/when`)) {
      if (!Object.hasOwn(segments, name)) wrong(pointer, name, Object.keys(segments))
    }
  }
  return problems
}

/** Every segment a condition names, each with its place. */
function segmentsIn(condition: object, pointer: string): readonly (readonly [string, string])[] {
  return Object.entries(condition).flatMap(([key, wanted]: [string, unknown]) => {
    const at = `${pointer}/${key}`
    if (Array.isArray(wanted)) return wanted.flatMap((one: object, i) => segmentsIn(one, `${at}/${i}`))
    if (key !== 'segment') return []
    const tests = typeof wanted === 'string' ? [[at, wanted] as const] : Object.entries(wanted as object).map(([operator, names]) => [`${at}/${operator}`, names as unknown] as const)
    return tests.flatMap(([place, names]) => Array.isArray(names) ? names.map((name, i) => [`${place}/${i}`, name as string] as const) : [[place, names as string] as const])
  })
}
