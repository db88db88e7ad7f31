import { randomInt } from 'node:crypto'

/**
 * No letter or digit that looks like another (0 O, 1 I L, 2 Z, 5 S, 8 B, U V), and no vowel, so that
 * no word comes out. 22 signs in 6 places are 113 million references.
 */
const SIGNS = 'CDFGHJKMNPQRTVWXY34679'

/** A reference that is easy to read out: `K7Q-4MX`. */
export function newReference() {
  const sign = () => SIGNS.charAt(randomInt(SIGNS.length))
  const three = () => sign() + sign() + sign()
  return `${three()}-${three()}`
}
