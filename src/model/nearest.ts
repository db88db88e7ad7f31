/**
 * The word somebody most likely meant.
 *
 * @returns the nearest of `words` by edit distance, or `undefined` if none is near: more than a
 * third of the letters would have to change.
 */
export function nearest(found: string, words: readonly string[]): string | undefined {
  const letters = found.slice(0, 64).toLowerCase()
  let best: string | undefined
  let least = Infinity
  for (const word of words) {
    const distance = editDistance(letters, word.toLowerCase())
    const near = Math.max(1, Math.floor(Math.max(letters.length, word.length) / 3))
    if (distance <= near && distance < least) [best, least] = [word, distance]
  }
  return best
}

/** Damerau's distance over neighbours: a swap of two letters is one slip of the fingers. */
function editDistance(a: string, b: string): number {
  /** `rows[i][j]`: what it takes to turn the first `i` letters of `a` into the first `j` of `b`. */
  const rows: number[][] = []
  for (let i = 0; i <= a.length; i++) {
    const row: number[] = []
    rows.push(row)
    for (let j = 0; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      row[j] = i === 0 || j === 0 ? i + j : Math.min(
        rows[i - 1]![j]! + 1,
        row[j - 1]! + 1,
        rows[i - 1]![j - 1]! + (same ? 0 : 1),
        i > 1 && j > 1 && swapped ? rows[i - 2]![j - 2]! + 1 : Infinity,
      )
    }
  }
  return rows[a.length]![b.length]!
}
