import { doesNotDo } from './doesNotDo.js';
import { isRecord } from './isRecord.js';

/** The longest list: a config is written by people, and read on every page. */
const MOST_ITEMS = 50;
/** Everything about a value that does not fit its shape, each with its place. */
function findProblems(value, shape, pointer) {
    const { items, keys, needs = [], does } = shape;
    if (items && Array.isArray(value) && value.length <= MOST_ITEMS) {
        return value.flatMap((item, i) => findProblems(item, items, `${pointer}/${i}`));
    }
    if (keys && isRecord(value)) {
        const found = new Map(Object.entries(value).filter(([, inside]) => inside !== undefined));
        return [...new Set([...found.keys(), ...needs])].flatMap((key) => {
            const at = `${pointer}/${key.replace(/~/g, '~0').replace(/\//g, '~1')}`;
            // Own keys only, or a config could say "constructor".
            return Object.hasOwn(keys, key)
                ? findProblems(found.get(key), keys[key], at)
                : { pointer: at, message: doesNotDo(key, Object.keys(keys)) };
        });
    }
    const { allowed = keys ? `an object with ${Object.keys(keys).join(', ')}` : `a list of at most ${MOST_ITEMS}` } = shape;
    const fits = does ? does(value) : typeof allowed === 'object' && allowed.includes(value);
    return fits ? [] : [{ pointer, message: doesNotDo(value, allowed) }];
}

export { findProblems };
