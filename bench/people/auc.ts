/** A session with a value that should be the higher the worse it was. */
export interface Scored {
  readonly person: number
  readonly isBad: boolean
  readonly value: number
}

/**
 * How often a bad session has the higher value than a good one; a tie counts half. 0.5 is chance.
 * With `within`, only sessions of the same person are compared: nobody's habit of rating high or
 * low counts then.
 */
export function auc(sessions: readonly Scored[], within: 'all' | 'person' = 'all'): number {
  const [bad, good] = [sessions.filter(({ isBad }) => isBad), sessions.filter(({ isBad }) => !isBad)]
  let wins = 0
  let pairs = 0
  for (const b of bad) {
    for (const g of good) {
      if (within === 'person' && b.person !== g.person) continue
      pairs++
      wins += b.value > g.value ? 1 : b.value === g.value ? 0.5 : 0
    }
  }
  return wins / pairs
}

/** The middle 95 % of `auc` over samples of the people: sessions of one person are not independent. Always the same. */
export function interval(sessions: readonly Scored[], within: 'all' | 'person' = 'all', rounds = 1000): readonly [low: number, high: number] {
  const people = [...new Set(sessions.map(({ person }) => person))].map((person) => sessions.filter((session) => session.person === person))
  const random = mulberry32(1)
  const values = Array.from({ length: rounds }, () =>
    auc(people.flatMap((_, copy) => people[Math.floor(random() * people.length)]!.map((session) => ({ ...session, person: copy }))), within))
    // A sample without a bad or without a good session says nothing.
    .filter((value) => !Number.isNaN(value))
    .sort((a, b) => a - b)
  return [values[Math.floor(values.length * 0.025)]!, values[Math.floor(values.length * 0.975)]!]
}

/** A small generator of random numbers that begins the same way every time (Tommy Ettinger, public domain). */
function mulberry32(seed: number): () => number {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0
    let t = Math.imul(seed ^ (seed >>> 15), seed | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 0x1_0000_0000
  }
}
