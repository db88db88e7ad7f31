/**
 * e to the power of `x`, from additions, multiplications and one division only.
 *
 * `Math.exp` may differ in its last bit from engine to engine (ECMA-262 leaves it
 * "implementation-approximated"), and a trace must replay to the same score everywhere.
 * Error below 1e-15, relative, for |x| < 700.
 */
export function exp(x: number): number {
  if (x < -745) return 0
  const k = Math.round(x / Math.LN2)
  // ln 2 in two parts, so that the remainder keeps all its bits (Cody & Waite 1980).
  const r = x - k * 0.693147180369123816490 - k * 1.90821492927058770002e-10
  let sum = 1
  for (let i = 14; i > 0; i--) sum = 1 + (r * sum) / i
  return scale(sum, k)
}

/** The natural logarithm of `x`, for 0 < x ≤ 1, by the same rules. */
export function ln(x: number): number {
  let k = 0
  while (x < 0.7) {
    x *= 2
    k--
  }
  // ln x = 2 artanh((x − 1) / (x + 1)); the argument is below 0.18, so 12 terms are enough.
  const z = (x - 1) / (x + 1)
  let sum = 0
  for (let i = 23; i > 0; i -= 2) sum = sum * z * z + 1 / i
  return 2 * z * sum + k * Math.LN2
}

function scale(value: number, k: number): number {
  for (; k > 0; k--) value *= 2
  for (; k < 0; k++) value /= 2
  return value
}
