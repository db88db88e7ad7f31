import { HYSTERESIS } from './defaults.js';
import { factsAbout } from './factsAbout.js';
import { gatesOf } from './gatesOf.js';
import { holds } from './holds.js';
import { interventionOf } from './interventionOf.js';
import { some } from './kleene.js';
import { namesIn } from './namesIn.js';
import { surroundingsOf } from './surroundingsOf.js';

/** While something other than input keeps a rule waiting, it looks again after this time. */
const LOOK_AGAIN = 1000;
/** Gates that ask for a better moment. A rule that only they refuse waits. */
const OF_THE_MOMENT = ['quietElement', 'quietState'];
/** Gates that time alone may open, and how soon to look again while only they, or the moment, are closed. */
const OF_TIME = ['when', 'hours', 'quietElement', 'quietState'];
const LOOK_LATER = 5000;
/**
 * Pure: facts and situation in, decision out. A rule fires once per arming. It arms when the level
 * or the score it names is reached (`frustrated` if it names neither), and arms again only after
 * that has ended.
 */
function createDecider(config, before = {}) {
    const { rules, segments, actions, quiet } = config;
    let armings = rules.map(({ id }) => before[id] ?? { armed: false });
    const history = [];
    /** What each rule arms on: its condition, if that names a level or a score. */
    const arms = rules.map(({ when = {} }) => namesIn(when).some((name) => name === 'level' || name === 'score') ? when : { level: 'frustrated' });
    /** Every rule as it is at this moment. Only `next` takes the armings for what they are from now on. */
    const look = (facts, situation) => {
        const known = factsAbout(facts, history, segments);
        // A rule that is armed stays so until the score has fallen by the hysteresis.
        const higher = factsAbout({ ...facts, score: Math.min(facts.score + HYSTERESIS, facts.score * 2) }, history, segments);
        const surroundings = surroundingsOf(config, history, facts, situation, known);
        return rules.map((rule, i) => {
            const before = armings[i];
            const either = (condition, wasArmed, limit = (leaf) => leaf) => some(wasArmed ? [known, higher] : [known], ({ leaf }) => holds(condition, limit(leaf)));
            const armed = either(arms[i], before.armed, ofScore) !== false;
            const arming = armed === before.armed ? before : { armed };
            const standing = {
                rule, pointer: `/rules/${i}`, armed, spent: arming.spent ?? false, expected: arms[i],
                holds: (condition) => either(condition, armed),
            };
            const gates = gatesOf(standing, surroundings);
            return { rule, arming, gates, closed: gates.flatMap(({ gate, passed }) => passed ? [] : gate) };
        });
    };
    return {
        explain: (facts, situation) => look(facts, situation).map(({ rule, gates, closed }) => ({ rule: rule.id, passed: closed.length === 0, gates })),
        get armings() {
            return Object.fromEntries(rules.map(({ id }, i) => [id, armings[i]]));
        },
        // What is remembered, or came from another tab, may be older than what is known already.
        record: (outcome) => void history.push(outcome),
        next(facts, situation) {
            const { t } = facts;
            const { silent = [], busy, quietElement, lastInput } = situation;
            const rulesNow = look(facts, situation);
            const { inSegment } = factsAbout(facts, history, segments);
            const members = Object.keys(segments).filter((name) => inSegment(name) === true);
            const decisions = [];
            let lookAt;
            armings = rulesNow.map(({ arming }) => arming);
            for (const { rule, arming, gates, closed } of rulesNow) {
                if (!arming.armed || arming.spent)
                    continue;
                const intervention = interventionOf(rule, actions);
                const decide = (verdict) => decisions.push({ t, rule: rule.id, action: rule.then, intervention, verdict, segments: members, gates });
                if (closed.some((gate) => gate !== 'holdout' && !OF_THE_MOMENT.includes(gate))) {
                    // Blocked by more than the moment. It stays armed: the visitor may go on to the right page.
                    if (!arming.told)
                        decide('blocked');
                    arming.told = true;
                    arming.waitingSince = undefined;
                    // Time on the page and opening hours change without anybody doing something.
                    if (closed.every((gate) => OF_TIME.includes(gate)))
                        lookAt = Math.min(lookAt ?? Infinity, t + LOOK_LATER);
                    continue;
                }
                arming.waitingSince ??= t;
                const isLate = t - arming.waitingSince > quiet.patience;
                if (closed.some((gate) => OF_THE_MOMENT.includes(gate)) && !isLate) {
                    lookAt = Math.min(lookAt ?? Infinity, busy.length > 0 || quietElement !== undefined ? t + LOOK_AGAIN : lastInput + quiet.pause);
                    continue;
                }
                arming.spent = true;
                // The held-out are those who would have been shown it, at the moment at which they would.
                decide(isLate ? 'expired' : closed.length > 0 ? 'heldOut' : 'offer');
                if (!isLate && !silent.includes(intervention))
                    break;
            }
            return { decisions, lookAt };
        },
    };
}
/** Of a condition, only what it asks of level and score. The rest may come to hold while the rule is armed. */
const ofScore = (leaf) => (name, wanted) => name === 'level' || name === 'score' ? leaf(name, wanted) : undefined;

export { createDecider };
