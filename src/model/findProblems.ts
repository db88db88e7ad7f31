import type { Problem } from './config.ts'
import { doesNotDo } from './doesNotDo.ts'
import { isRecord } from './isRecord.ts'
import type { Shape } from './shape.ts'

/** The longest list: a config is written by people, and read on every page. */
const MOST_ITEMS = 50

/** Everything about a value that does not fit its shape, each with its place. */
export function findProblems(value: unknown, shape: Shape, pointer: string): readonly Problem[] {
  const { items, keys, needs = [], does } = shape
  if (items && Array.isArray(value) && value.length <= MOST_ITEMS) {
    return value.flatMap((item, i) => findProblems(item, items, `${pointer}/${i}`))
  }
  if (keys && isRecord(value)) {
    const found = new Map(Object.entries(value).filter(([, inside]) => inside !== undefined))
    return [...new Set([...found.keys(), ...needs])].flatMap((key) => {
      const at = `${pointer}/${key.replace(/~/g, '~0').replace(/\//g, '~1')}`
      // Own keys only, or a config could say "constructor".
      return Object.hasOwn(keys, key)
        ? findProblems(found.get(key), keys[key]!, at)
        : { pointer: at, message: doesNotDo(key, Object.keys(keys)) }
    })
  }
  const { allowed = keys ? `an object with ${Object.keys(keys).join(', ')}` : `a list of at most ${MOST_ITEMS}` } = shape
  const fits = does ? does(value) : typeof allowed === 'object' && allowed.includes(value as string)
  return fits ? [] : [{ pointer, message: doesNotDo(value, allowed) }]
}
