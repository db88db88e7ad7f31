import { aText, aSpan, aNumber } from '../model/shape.js';
import { signalTypes } from '../model/signalTypes.js';

/** Lists within a condition: with four levels and 64 kB, no condition can be slow. */
const MOST_CONDITIONS = 20;
const KINDS = ['shown', 'accepted', 'dismissed', 'submitted', 'failed', 'ignored', 'heldOut'];
/**
 * The whole config language, as data.
 *
 * @param signals - what may stand under each signal's name
 */
function configShape(signals) {
    const yes = { words: [true, false] };
    // A level that ends below 0 would never end.
    const threshold = aNumber(1, 99);
    const percent = aNumber(0, 100);
    const policy = { words: ['wait', 'allow', 'never'] };
    const glob = { items: aText };
    const time = { allowed: 'a time such as "09:00"', text: 5, pattern: '^([01]\\d|2[0-3]):[0-5]\\d$' };
    const name = { allowed: 'a name such as "big-cart"', text: 64, pattern: NAME };
    const named = (shape) => ({ others: { called: 'names such as "big-cart"', pattern: NAME, shape } });
    const limits = {
        keys: {
            show: {
                items: {
                    keys: { max: { from: 0, to: 1000, whole: true }, per: { words: ['page', 'session', 'lifetime'], ...aSpan } },
                    needs: ['max', 'per'],
                },
            },
            cooldown: { keys: { afterShow: aSpan, afterDismiss: aSpan, afterSubmit: aSpan, afterIgnore: aSpan, afterFail: aSpan } },
            giveUpAfterDismissals: { from: 1, to: 100, whole: true },
        },
    };
    /** A value to equal, or an object of operators. */
    const test = (value, more) => {
        const list = { items: value };
        return { ...value, keys: { is: value, not: value, in: list, notIn: list, exists: yes, ...more } };
    };
    const words = (...all) => test({ words: all });
    const compares = (value) => ({ gt: value, gte: value, lt: value, lte: value });
    const matches = { matches: aText };
    const points = aNumber(0, 99);
    const amount = aNumber(0, 1e9);
    const anyNumber = aNumber(-1e15, 1e15);
    const aCount = test(amount, compares(amount));
    const aWord = test(aText, matches);
    const { exists: _, ...equals } = test(aText).keys;
    const ofVisitor = {
        device: words('touch', 'mouse'),
        locale: aWord,
        returning: test(yes),
        ...Object.fromEntries(KINDS.map((kind) => [`history.${kind}`, aCount])),
    };
    const ofMoment = {
        level: words('calm', 'strained', 'frustrated'),
        score: test(points, compares(points)),
        page: aWord,
        pageSeconds: aCount,
        sessionSeconds: aCount,
        segment: { ...aText, keys: equals },
        agents: words('open', 'closed'),
        waitMinutes: aCount,
        ...Object.fromEntries(signalTypes.map((type) => [`signal.${type}`, aCount])),
    };
    const aTrait = { ...yes, ...aText, ...anyNumber };
    const others = {
        called: 'traits.…', pattern: '^traits\\.[\\w.-]{1,64}$', shape: test(aTrait, { ...compares(anyNumber), ...matches }),
    };
    const condition = (facts, depth) => {
        const list = depth > 0 && { items: condition(facts, depth - 1), most: MOST_CONDITIONS };
        return { keys: { ...facts, ...(list && { all: list, any: list, none: list }) }, others };
    };
    return {
        keys: {
            $schema: aText,
            version: { words: [1] },
            id: aText,
            paused: yes,
            sensitivity: { words: ['low', 'medium', 'high'] },
            signals: { keys: signals },
            score: { keys: { enter: threshold, exit: threshold } },
            quiet: {
                keys: {
                    pages: glob,
                    elements: glob,
                    states: { items: { words: ['typing', 'composing', 'dragging', 'dialog', 'media', 'pending'] } },
                    pause: aSpan,
                    patience: aSpan,
                },
            },
            segments: named(condition(ofVisitor, 4)),
            limits,
            holdout: { keys: { percent, salt: { text: 64 } }, needs: ['percent'] },
            rules: {
                items: {
                    keys: {
                        id: aText,
                        note: aText,
                        off: yes,
                        when: condition({ ...ofMoment, ...ofVisitor }, 4),
                        then: name,
                        limits,
                        rollout: percent,
                        schedule: {
                            keys: {
                                timeZone: { allowed: 'a time zone such as "Europe/Madrid"', text: 64, pattern: '^[A-Z][\\w+-]*(/[\\w+-]+)*$' },
                                open: {
                                    items: {
                                        keys: { days: { items: { words: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] } }, from: time, to: time },
                                        needs: ['from', 'to'],
                                    },
                                },
                            },
                            needs: ['timeZone', 'open'],
                        },
                    },
                    needs: ['id', 'then'],
                },
            },
            actions: named({ keys: { type: name }, others: { called: 'settings', pattern: '.', shape: { anything: true } } }),
            texts: {
                others: {
                    called: 'languages such as "es"',
                    pattern: '^[A-Za-z]{2,3}(-[A-Za-z\\d]{2,8})*$',
                    shape: { others: { called: 'keys such as "help.checkout"', pattern: '^[\\w.-]{1,64}$', shape: { text: 500 } }, most: 200 },
                },
            },
            consent: { keys: { storage: policy, telemetry: policy, interventions: policy, honorGPC: yes } },
        },
        needs: ['version'],
    };
}
const NAME = '^[A-Za-z][\\w-]{0,63}$';

export { configShape };
