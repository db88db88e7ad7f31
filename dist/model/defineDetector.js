import { findProblems } from './findProblems.js';
import { parseDuration } from './parseDuration.js';
import { aDuration, aText, aNumber } from './shape.js';

/**
 * Makes a detector from its defaults and a function that starts it. A wrong option is named in
 * `problems` and keeps its default, so that a slip in a config never breaks a page. Every detector
 * has the option `ignore`; a press it holds for never reaches the detector.
 */
function defineDetector(type, defaults, given, start) {
    const own = { ...given };
    const keys = {};
    const options = {};
    for (const [name, fallback] of Object.entries({ ...defaults, ignore: [] })) {
        const shape = (keys[name] = shapeOf(name, fallback));
        const value = (findProblems(own[name], shape, '').length > 0 ? fallback : own[name]);
        options[name] = typeof value === 'string' ? parseDuration(value) : value;
    }
    return {
        type,
        options,
        problems: findProblems(own, { keys }, `/signals/${type}`),
        with: (more) => defineDetector(type, defaults, { ...options, ...more }, start),
        start() {
            const detect = start(options);
            return (observation) => observation.type === 'press' && observation.ignore?.some((unwanted) => unwanted === type || unwanted === '*') ? [] : detect(observation);
        },
    };
}
function shapeOf(name, fallback) {
    if (typeof fallback === 'string')
        return aDuration;
    if (name === 'ignore')
        return { items: aText };
    const amount = aNumber(0, name.startsWith('p') ? 1 : 1e6);
    return typeof fallback === 'number' ? amount : { items: amount };
}

export { defineDetector };
