import { findProblems } from '../model/findProblems.js';
import { isRecord } from '../model/isRecord.js';
import { parseDuration } from '../model/parseDuration.js';
import { signalTypes } from '../model/signalTypes.js';
import { toProblem } from '../model/toProblem.js';
import { configShape } from './configShape.js';
import { DEFAULTS } from './defaults.js';
import { findConflicts } from './findConflicts.js';
import { plainCopy } from './plainCopy.js';
import { signalShape } from './signalShape.js';
import { thresholdsOf } from './thresholdsOf.js';

/**
 * Checks the product manager's JSON and fills in the defaults. Never throws: what is wrong is
 * listed, each with its place, what was found and what is allowed, and `config` is then absent.
 */
function readConfig(input = { version: 1 }, installed, interventions) {
    const checked = plainCopy(input);
    const shape = configShape(Object.fromEntries(signalTypes.map((type) => [type, optionsOf(type, installed)])));
    const problems = findProblems(checked, shape, '');
    if (problems.length > 0)
        return { problems };
    // The shape is right, so the types are; what is left concerns several lines at once.
    const { id = '', paused = false, signals = {}, quiet, segments = {}, limits, holdout, rules = [], actions = {}, texts = {}, consent } = checked;
    const thresholds = thresholdsOf(checked);
    const conflicts = findConflicts(checked, thresholds, interventions, toProblem);
    if (conflicts.length > 0)
        return { problems: conflicts };
    const { pause, patience, ...where } = { ...DEFAULTS.quiet, ...quiet };
    return {
        problems,
        config: {
            id,
            paused,
            thresholds,
            detectors: installed.flatMap((detector) => {
                const options = signals[detector.type];
                return options === false || (detector.optIn && options === undefined) ? [] : isRecord(options) ? detector.with(options) : detector;
            }),
            quiet: { ...where, pause: parseDuration(pause), patience: parseDuration(patience) },
            segments,
            limits: { ...DEFAULTS.limits, ...limits, cooldown: { ...DEFAULTS.limits.cooldown, ...limits?.cooldown } },
            holdout: { percent: 0, salt: DEFAULTS.salt, ...holdout },
            rules,
            actions,
            texts,
            consent: { ...DEFAULTS.consent, ...consent },
        },
    };
}
function optionsOf(type, installed) {
    const detector = installed.find((one) => one.type === type);
    return detector ? signalShape(detector) : { words: [false], allowed: `nothing else, because ${type}() was not given to createCalma` };
}

export { readConfig };
