import type { Problem } from './config.ts'
import { doesNotDo } from './doesNotDo.ts'
import { isRecord } from './isRecord.ts'
import type { Shape } from './shape.ts'

/** The longest list: a config is written by people, and read on every page. */
const MOST = 50

/** Hears of something that does not fit: the place, what was found, what is allowed, and whether it is the key that is wrong. */
export type Tell<T> = (pointer: string, found: unknown, allowed: readonly string[], isKey: boolean) => T

/** Everything about a value that does not fit its shape, each with its place. */
export function findProblems(value: unknown, shape: Shape, pointer: string): readonly Problem[]
export function findProblems<T>(value: unknown, shape: Shape, pointer: string, tell: Tell<T>): readonly T[]
export function findProblems(value: unknown, shape: Shape, pointer: string, tell: Tell<unknown> = toProblem): readonly unknown[] {
  const { items, keys, others, needs = [], most = MOST } = shape
  if (items && Array.isArray(value) && value.length <= most) {
    return value.flatMap((item, i) => findProblems(item, items, `${pointer}/${i}`, tell))
  }
  if ((keys || others) && isRecord(value)) {
    const found = new Map(Object.entries(value).filter(([, inside]) => inside !== undefined))
    if (!others || found.size <= most) {
      return [...new Set([...found.keys(), ...needs])].flatMap((key) => {
        const at = `${pointer}/${key.replace(/~/g, '~0').replace(/\//g, '~1')}`
        // Own keys only, or a config could say "constructor".
        const inside = keys && Object.hasOwn(keys, key) ? keys[key] : others && new RegExp(others.pattern).test(key) ? others.shape : undefined
        return inside ? findProblems(found.get(key), inside, at, tell) : tell(at, key, namesOf(shape), true)
      })
    }
  }
  return fits(value, shape) ? [] : [tell(pointer, value, allowedBy(shape), false)]
}

function toProblem(pointer: string, found: unknown, allowed: readonly string[]): Problem {
  return { pointer, message: doesNotDo(found, allowed) }
}

function fits(value: unknown, { words, text, pattern = '', from = NaN, to = NaN, whole, anything }: Shape): boolean {
  return anything || words?.includes(value as string) ||
    // As JSON Schema counts: in characters, not in the halves that some are made of.
    (typeof value === 'string' && text !== undefined && value !== '' && [...value].length <= text && new RegExp(pattern).test(value)) ||
    (typeof value === 'number' && value >= from && value <= to && (!whole || Number.isInteger(value)))
}

const namesOf = ({ keys = {}, others }: Shape): readonly string[] => [...Object.keys(keys), ...(others ? [others.called] : [])]

function allowedBy(shape: Shape): readonly string[] {
  const { allowed, words = [], text, from, to, whole, items, most = MOST, keys, others } = shape
  const names = namesOf(shape).join(', ')
  return [
    ...words.map(String),
    ...(allowed ? [allowed] : []),
    ...(text && !allowed ? [`a text of 1 to ${text} characters`] : []),
    ...(from !== undefined && !allowed ? [`a ${whole ? 'whole ' : ''}number from ${from} to ${to}`] : []),
    ...(items ? [`a list of at most ${most}`] : []),
    ...(keys || others ? [others ? `an object of at most ${most} with ${names}` : `an object with ${names}`] : []),
  ]
}
