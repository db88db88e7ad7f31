import { passes } from './passes.js';
import { reachedLimit } from './reachedLimit.js';

/** A pause: this long without input. Waiting a few seconds for one takes away most of the annoyance (Bailey & Konstan 2006). */
const PAUSE = 1200;
/** Longer than this no rule waits for a pause: an offer that comes late is not in the moment. */
const PATIENCE = 20_000;
/** While something other than input keeps a rule waiting, it looks again after this time. */
const LOOK_AGAIN = 1000;
/** A rule that arms on a score disarms this far below it, or at half of it if that is more. */
const HYSTERESIS = 20;
/** What each gate asks for, in a sentence for people. */
const ASKS = {
    paused: 'calma must be running',
    config: 'the config must be valid',
    quiet: 'the visitor must pause, and nothing be under way',
    armed: 'the visitor must struggle enough, and must not have had this offer for it',
    when: 'every condition must hold',
    limits: 'no cap and no cool-down must be reached',
    other: 'nothing else must be on offer',
    act: 'the intervention must be installed',
};
/**
 * Pure: facts and situation in, decision out. A rule fires once per arming. It arms when the level
 * or the score it names is reached (`frustrated` if it names neither), and arms again only after
 * that has ended.
 */
function createDecider({ rules, limits }) {
    let armings = rules.map(() => ({ armed: false }));
    const history = [];
    /** Every rule as it is at this moment. Only `next` takes the armings for what they are from now on. */
    const look = (facts, situation) => rules.map((rule, i) => {
        const before = armings[i];
        const armed = isArmed(rule, facts, before.armed);
        const arming = armed === before.armed ? before : { armed };
        const gates = gatesOf(rule, `/rules/${i}`, arming, facts, situation);
        return { rule, arming, gates, closed: gates.filter(({ passed }) => !passed) };
    });
    const gatesOf = (rule, pointer, { armed, spent }, { t, score, level, page }, situation) => {
        const { running, lastInput, busy, offerOpen, interventions } = situation;
        const waited = Math.round(t - lastInput);
        const own = history.filter((outcome) => outcome.rule === rule.id);
        const gate = (name, passed, code, actual, expected, line) => ({ gate: name, passed, code: passed ? 'ok' : code, actual, expected, text: ASKS[name], ...line });
        const limit = reachedLimit(limits, history, t, '/limits') ?? reachedLimit(rule.limits, own, t, `${pointer}/limits`);
        return [
            gate('paused', running, 'paused', running, true),
            gate('config', true, 'config_invalid', true, true),
            gate('quiet', busy.length === 0 && waited >= PAUSE, 'quiet_state', [...busy, `${waited} ms without input`], `${PAUSE} ms without input`),
            gate('armed', armed && !spent, armed ? 'spent' : 'not_armed', { score, level }, armOf(rule)),
            gate('when', passes(rule.when?.page, page), 'condition_false', { page }, rule.when, { pointer: `${pointer}/when` }),
            gate('limits', !limit, '', 'none', 'none', limit),
            gate('other', !offerOpen, 'other_intervention', offerOpen, false),
            gate('act', interventions.includes(rule.then), 'not_installed', interventions, rule.then, { pointer: `${pointer}/then` }),
        ];
    };
    return {
        explain: (facts, situation) => look(facts, situation).map(({ rule, gates, closed }) => ({ rule: rule.id, passed: closed.length === 0, gates })),
        record: (outcome) => void history.push(outcome),
        next(facts, situation) {
            const { t } = facts;
            const rulesNow = look(facts, situation);
            const decisions = [];
            let lookAt;
            armings = rulesNow.map(({ arming }) => arming);
            for (const { rule, arming, gates, closed } of rulesNow) {
                if (!arming.armed || arming.spent)
                    continue;
                const decide = (verdict) => decisions.push({ t, rule: rule.id, intervention: rule.then, verdict, gates });
                if (closed.some(({ gate }) => gate !== 'quiet')) {
                    // Blocked by more than the moment. It stays armed: the visitor may go on to the right page.
                    if (!arming.told)
                        decide('blocked');
                    arming.told = true;
                    arming.waitingSince = undefined;
                    continue;
                }
                arming.waitingSince ??= t;
                const isLate = t - arming.waitingSince > PATIENCE;
                if (closed.length > 0 && !isLate) {
                    lookAt = situation.busy.length > 0 ? t + LOOK_AGAIN : situation.lastInput + PAUSE;
                    continue;
                }
                arming.spent = true;
                decide(isLate ? 'expired' : 'offer');
                if (!isLate)
                    break;
            }
            return { decisions, lookAt };
        },
    };
}
function isArmed(rule, { score, level }, before) {
    const arm = armOf(rule);
    const reached = passes(arm.score, score) || (before && passes(arm.score, Math.min(score + HYSTERESIS, score * 2)));
    return reached && passes(arm.level, level);
}
/** What a rule arms on: the level and the score it names, else `frustrated`. */
function armOf({ when: { level, score } = {} }) {
    return level === undefined && score === undefined ? { level: 'frustrated' } : { level, score };
}

export { createDecider };
