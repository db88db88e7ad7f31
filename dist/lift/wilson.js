/**
 * Wilson's score interval for a share. Unlike the textbook's ± z·√(p(1−p)/n) it holds what it
 * promises for small numbers and for shares near 0 and 1 (Wilson 1927; Brown, Cai & DasGupta 2001).
 *
 * @param z - standard deviations: 1.96 for 95 %
 */
function wilson(converted, total, z) {
    if (total === 0)
        return { rate: 0, low: 0, high: 1 };
    const rate = converted / total;
    const z2 = z * z;
    const middle = converted + z2 / 2;
    const half = z * Math.sqrt(converted * (1 - rate) + z2 / 4);
    return { rate, low: Math.max(0, (middle - half) / (total + z2)), high: Math.min(1, (middle + half) / (total + z2)) };
}

export { wilson };
