/** Kleene's logic of true, false and not known (`undefined`). */
export const not = (result: boolean | undefined): boolean | undefined => result === undefined ? undefined : !result

/** False if one is false, else not known if one is not, else true. */
export function every<T>(items: readonly T[], test: (item: T) => boolean | undefined): boolean | undefined {
  let all: boolean | undefined = true
  for (const item of items) {
    const result = test(item)
    if (result === false) return false
    if (result === undefined) all = undefined
  }
  return all
}

/** True if one is true, else not known if one is not, else false. */
export const some = <T>(items: readonly T[], test: (item: T) => boolean | undefined): boolean | undefined =>
  not(every(items, (item) => not(test(item))))
