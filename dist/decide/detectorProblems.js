import { findProblems } from '../model/findProblems.js';
import { aDuration, aText, aNumber } from '../model/shape.js';

/** What is wrong with the options a detector was given, each with its place in a config. */
function detectorProblems({ type, defaults, given }) {
    const keys = Object.fromEntries(Object.entries(defaults).map(([name, fallback]) => [name, shapeOf(name, fallback)]));
    return findProblems(given, { keys }, `/signals/${type}`);
}
function shapeOf(name, fallback) {
    if (typeof fallback === 'string')
        return aDuration;
    if (name === 'ignore')
        return { items: aText };
    const amount = aNumber(0, name.startsWith('p') ? 1 : 1e6);
    return typeof fallback === 'number' ? amount : { items: amount };
}

export { detectorProblems };
