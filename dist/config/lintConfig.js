import { configShape } from '../decide/configShape.js';
import { findConflicts } from '../decide/findConflicts.js';
import { plainCopy, MOST_CHARACTERS } from '../decide/plainCopy.js';
import { signalShape } from '../decide/signalShape.js';
import { thresholdsOf } from '../decide/thresholdsOf.js';
import * as index from '../index.js';
import { findProblems } from '../model/findProblems.js';
import { nearest } from '../model/nearest.js';
import { signalTypes } from '../model/signalTypes.js';
import { findWarnings } from './findWarnings.js';
import { mistake } from './mistakes.js';
import { readJson } from './readJson.js';

/**
 * Reads a config as a colleague would: what is wrong with it, what works and is hardly meant, and
 * how to mend both. A text is read as JSON, and problems then know their line and column. Without an
 * error calma takes the config as it is.
 *
 * Never throws, whatever it is given. The problems come in the order of the text.
 */
function lintConfig(config, options = {}) {
    if (typeof config !== 'string')
        return lintValue(plainCopy(config), options);
    const { value, mistakes, positionAt, positionOf } = readJson(config);
    const ofText = mistakes.map(({ offset, ...about }) => ({ severity: 'error', found: '', allowed: [], ...about, ...positionAt(offset) }));
    if (value === undefined)
        return ofText;
    // calma measures what the config says, not how it is indented.
    const ofValue = lintValue(plainCopy(value), options).map((problem) => ({ ...problem, ...positionOf(problem.pointer) }));
    return [...ofText, ...ofValue].sort((a, b) => a.line - b.line || a.column - b.column);
}
function lintValue(value, { interventions }) {
    const detectors = everyDetector();
    const shape = configShape(Object.fromEntries(signalTypes.map((type) => [type, optionsOf(type, detectors)])));
    const tell = (pointer, found, allowed, isKey) => typeof found === 'string' && found.startsWith(`more than ${MOST_CHARACTERS}`)
        ? { ...mistake(shape, pointer, found, [`at most ${MOST_CHARACTERS} characters`]), fix: 'Make the config shorter: fewer rules, or fewer texts.' }
        : mistake(shape, pointer, found, allowed, isKey);
    const problems = findProblems(value, shape, '', tell);
    const config = problems.length > 0 ? soundPart(value, problems) : value;
    if (!config)
        return problems;
    const thresholds = thresholdsOf(config);
    const conflicts = findConflicts(config, thresholds, interventions, (...what) => ({ ...tell(...what), code: 'conflict' }));
    // What is odd about the rest may be mended with the mistakes.
    if (problems.length > 0)
        return [...problems, ...conflicts.filter((conflict) => !problems.some(({ pointer }) => ruleOf(pointer) === ruleOf(conflict.pointer)))];
    const zones = (config.rules ?? []).flatMap(({ schedule }, i) => (schedule ? unknownZone(schedule, `/rules/${i}/schedule/timeZone`) : []));
    return [...conflicts, ...zones, ...findWarnings(config, thresholds, detectors, interventions)];
}
/** What the lines of a config say of each other is not known if one of these is wrong. */
const BASES = ['', 'segments', 'actions', 'score', 'sensitivity'];
/** The rule that a pointer leads into. */
const ruleOf = (pointer) => pointer.split('/').slice(0, 3).join('/');
/** The config without its mistakes, if the rest can be judged without them. Every rule stays in its place. */
function soundPart(value, problems) {
    const places = problems.map(({ pointer }) => pointer.split('/').slice(1));
    if (places.some(([section = '', rule]) => BASES.includes(section) || (section === 'rules' && rule === undefined)))
        return undefined;
    const { segments, actions, score, sensitivity, rules = [] } = value;
    const stand = (i) => ({ id: ` ${i}`, then: 'callback', off: true });
    return {
        version: 1,
        ...(segments && { segments }), ...(actions && { actions }), ...(score && { score }), ...(sensitivity && { sensitivity }),
        rules: rules.map((rule, i) => (places.some(([section, place]) => section === 'rules' && place === `${i}`) ? stand(i) : rule)),
    };
}
/** Every detector there is: a new one is known by itself. */
function everyDetector() {
    const factories = index;
    return signalTypes.flatMap((type) => factories[type]?.() ?? []);
}
function optionsOf(type, detectors) {
    const detector = detectors.find((one) => one.type === type);
    return detector ? signalShape(detector) : { words: [false] };
}
function unknownZone({ timeZone }, pointer) {
    try {
        new Intl.DateTimeFormat('en', { timeZone });
        return [];
    }
    catch {
        const known = nearest(timeZone, Intl.supportedValuesOf?.('timeZone') ?? []);
        return [{
                severity: 'error', code: 'unknown_time_zone', pointer, found: JSON.stringify(timeZone), allowed: ['a time zone such as "Europe/Madrid"'],
                ...(known && { nearest: known }),
                message: `There is no time zone "${timeZone}".${known ? ` Did you mean "${known}"?` : ''}`,
                fix: known ? `Write "${known}".` : 'Write an IANA name: a region and a city, such as "Europe/Madrid".',
            }];
    }
}

export { lintConfig };
