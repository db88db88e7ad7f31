/**
 * Does `text` match the glob? `*` stands for anything within a path segment, `**` for any number
 * of segments, none included: `/checkout/**` matches `/checkout` and `/checkout/pay`.
 * No regular expression is made, so no pattern can be slow: the work is at most the product of
 * the two lengths.
 */
export function wildcard(glob: string, text: string): boolean {
  const segments = (path: string): string[] => path.split('/').filter((segment) => segment !== '')
  return align(segments(glob), segments(text), '**', (a, b) => align([...a], [...b], '*', (c, d) => c === d))
}

/** Greedy matching with one point to return to: the last `star`. */
function align(pattern: readonly string[], items: readonly string[], star: string, same: (a: string, b: string) => boolean): boolean {
  let p = 0
  let i = 0
  let starAt = -1
  let resumeAt = 0
  while (i < items.length) {
    if (p < pattern.length && pattern[p] === star) {
      starAt = p++
      resumeAt = i
    } else if (p < pattern.length && same(pattern[p]!, items[i]!)) {
      p++
      i++
    } else if (starAt >= 0) {
      p = starAt + 1
      i = ++resumeAt
    } else return false
  }
  while (pattern[p] === star) p++
  return p === pattern.length
}
