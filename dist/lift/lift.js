import { parseDuration } from '../model/parseDuration.js';
import { difference } from './difference.js';
import { wilson } from './wilson.js';

/** Standard deviations to both sides of the mean that hold so much of a normal distribution. */
const Z = { 0.9: 1.6448536269514722, 0.95: 1.959963984540054, 0.99: 2.5758293035489004 };
/** p < 0.001 on both sides: what is customary for a sample ratio mismatch. */
const UNEVEN = 3.2905267314918945;
/**
 * What the offers did: of those who came to the point of being offered something, how many
 * converted, with the offer and without. Each unit counts once, from its first exposure on.
 *
 * For one segment or one rule, give it that part of the exposures.
 *
 * @throws RangeError if an option is not one of those allowed
 */
function lift(exposures, conversions, options = {}) {
    const { within = '7d', confidence = 0.95, percent } = options;
    const window = parseDuration(within);
    const z = Object.hasOwn(Z, confidence) ? Z[confidence] : undefined;
    if (typeof within !== 'string' || window === undefined)
        throw new RangeError(`"within" must be a duration such as "7d"; got ${String(within)}.`);
    if (z === undefined)
        throw new RangeError(`"confidence" must be 0.9, 0.95 or 0.99; got ${String(confidence)}.`);
    if (percent !== undefined && !(percent > 0 && percent < 100))
        throw new RangeError(`"percent" must be between 0 and 100; got ${String(percent)}.`);
    const first = new Map();
    const both = new Set();
    for (const exposure of exposures) {
        const known = first.get(exposure.unit);
        if (known && known.variant !== exposure.variant)
            both.add(exposure.unit);
        if (!known || exposure.t < known.t)
            first.set(exposure.unit, exposure);
    }
    const converted = new Set();
    for (const { unit, t } of conversions) {
        const exposure = first.get(unit);
        if (exposure && t >= exposure.t && t - exposure.t < window)
            converted.add(unit);
    }
    const arm = (variant) => {
        const units = [...first.values()].filter((exposure) => exposure.variant === variant && !both.has(exposure.unit));
        const count = units.filter(({ unit }) => converted.has(unit)).length;
        return { units: units.length, converted: count, ...wilson(count, units.length, z) };
    };
    const [offered, heldOut] = [arm('offered'), arm('heldOut')];
    const between = difference(offered.converted, offered.units, heldOut.converted, heldOut.units, z);
    return {
        offered,
        heldOut,
        difference: between,
        relative: heldOut.converted > 0 ? offered.rate / heldOut.rate - 1 : undefined,
        conclusive: between.low > 0 || between.high < 0,
        uneven: percent !== undefined && isUneven(heldOut.units, offered.units + heldOut.units, percent / 100),
        mixed: both.size,
    };
}
function isUneven(heldOut, all, share) {
    return Math.abs(heldOut - all * share) > UNEVEN * Math.sqrt(all * share * (1 - share));
}

export { lift };
