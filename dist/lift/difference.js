import { wilson } from './wilson.js';

/**
 * The difference of two independent shares, with Newcombe's hybrid score interval (method 10 of
 * Newcombe 1998, Statistics in Medicine 17:873–890): the Wilson intervals of both, put together.
 *
 * @param z - standard deviations: 1.96 for 95 %
 */
function difference(of, ofAll, minus, minusAll, z) {
    const [a, b] = [wilson(of, ofAll, z), wilson(minus, minusAll, z)];
    const estimate = a.rate - b.rate;
    const far = (x, y) => Math.sqrt(x * x + y * y);
    return {
        estimate,
        low: Math.max(-1, estimate - far(a.rate - a.low, b.high - b.rate)),
        high: Math.min(1, estimate + far(a.high - a.rate, b.rate - b.low)),
    };
}

export { difference };
