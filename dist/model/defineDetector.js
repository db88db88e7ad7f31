import { parseDuration } from './parseDuration.js';
import { isUnwanted } from './isUnwanted.js';

/** Ignored presses of which something may still come. */
const REMEMBERED = 32;
/**
 * Makes a detector from its defaults and a function that starts it. A wrong option keeps its
 * default, so that a slip in a config never breaks a page; `decide/detectorProblems` says what is
 * wrong with it. Every detector has the option `ignore`; a press it holds for never reaches the
 * detector, nor does what came of it: an answer, a form handed in, an error.
 */
function defineDetector(type, own, given, start) {
    const defaults = { ...own, ignore: [] };
    const entries = Object.entries(given ?? {}).filter(([, value]) => value !== undefined);
    const fits = ([name, value]) => Object.hasOwn(defaults, name) && isOption(name, value, defaults[name]);
    const options = Object.fromEntries([...Object.entries(defaults), ...entries.filter(fits)]
        .map(([name, value]) => [name, typeof defaults[name] === 'string' ? parseDuration(value) : value]));
    return {
        type, options, defaults,
        given: Object.fromEntries(entries),
        isFaulty: !entries.every(fits),
        with: (more) => defineDetector(type, own, { ...options, ...more }, start),
        start() {
            const detect = start(options);
            let ignored = [];
            return (observation) => {
                const { press, ignore } = observation;
                const isIgnored = isUnwanted(type, ignore);
                if (isIgnored && press !== undefined)
                    ignored = [...ignored.slice(1 - REMEMBERED), press];
                return isIgnored || (press !== undefined && ignored.includes(press)) ? [] : detect(observation);
            };
        },
    };
}
/** Is it of the kind of the default? What is called `p…` is a probability. */
function isOption(name, value, fallback) {
    if (name === 'ignore')
        return isList(value, (text) => typeof text === 'string' && text !== '' && text.length <= 200);
    if (typeof fallback === 'string')
        return parseDuration(value) !== undefined;
    const isAmount = (amount) => typeof amount === 'number' && amount >= 0 && amount <= (name.startsWith('p') ? 1 : 1e6);
    return typeof fallback === 'number' ? isAmount(value) : isList(value, isAmount);
}
function isList(value, fits) {
    return Array.isArray(value) && value.length <= 50 && value.every(fits);
}

export { defineDetector };
