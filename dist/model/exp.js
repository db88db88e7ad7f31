/**
 * e to the power of `x`, for x ≤ 0, from additions, multiplications and divisions only.
 *
 * `Math.exp` may differ in its last bit from engine to engine (ECMA-262 leaves it
 * "implementation-approximated"), and a trace must replay to the same score everywhere.
 * Error below 1e-15, relative. Below x = −45 it is 0: added to 1, that makes no difference.
 */
function exp(x) {
    if (x < -45)
        return 0;
    let halvings = Math.round(-x / Math.LN2);
    // ln 2 in two parts, so that the remainder keeps all its bits (Cody & Waite 1980).
    const rest = x + halvings * 0.693147180369123816490 + halvings * 1.90821492927058770002e-10;
    let power = 1;
    for (let i = 14; i > 0; i--)
        power = 1 + (rest * power) / i;
    while (halvings-- > 0)
        power /= 2;
    return power;
}
/** The natural logarithm of `x`, for 0 < x ≤ 1, by the same rules. */
function ln(x) {
    let doublings = 0;
    for (; x < 0.7; doublings++)
        x *= 2;
    // ln x = 2 artanh((x − 1) / (x + 1)); the argument is below 0.18, so 12 terms are enough.
    const z = (x - 1) / (x + 1);
    let sum = 0;
    for (let i = 23; i > 0; i -= 2)
        sum = sum * z * z + 1 / i;
    return 2 * z * sum - doublings * Math.LN2;
}

export { exp, ln };
