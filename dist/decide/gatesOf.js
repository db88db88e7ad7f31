import { asks } from './asks.js';
import { BUCKETS } from './bucketOf.js';
import { consentTo } from './consentTo.js';
import { DEFAULTS } from './defaults.js';
import { draw } from './draw.js';
import { interventionOf } from './interventionOf.js';
import { isOpen } from './isOpen.js';
import { looksFurtherBack } from './looksFurtherBack.js';
import { namesIn } from './namesIn.js';
import { reachedLimit } from './reachedLimit.js';

/** What is not asked of an intervention that visitors do not see. */
const ASKED_IF_SEEN = ['quietElement', 'quietState', 'limits', 'ruleLimits', 'otherTab', 'other', 'holdout'];
/** Keys of a condition that have a gate of their own. */
const OF_AGENTS = ['agents', 'waitMinutes'];
/** Every gate of one rule, in order, asked in full whether or not an earlier one is closed. */
function gatesOf({ rule, pointer, armed, spent, expected, holds: holdsNow }, { config, facts, situation, known, history, limit, quietPage, held }) {
    const { quiet, actions } = config;
    const { running, lastInput, busy, offerOpen, interventions, silent = [], quietElement, consent, otherTab = false, session, remembers, localTime, refused } = situation;
    const { t, page, score, level } = facts;
    const { id, off = false, when = {}, limits, rollout = DEFAULTS.rollout, schedule } = rule;
    const intervention = interventionOf(rule, actions);
    const isSilent = silent.includes(intervention);
    const gate = (name, passed, code, actual, wanted, at, note = '') => {
        const skipped = isSilent && ASKED_IF_SEEN.includes(name);
        return {
            gate: name,
            passed: passed || skipped,
            code: skipped ? 'silent' : passed ? 'ok' : code,
            actual,
            expected: wanted,
            ...(at && { pointer: at }),
            text: (skipped ? 'not asked: the visitor sees nothing of it' : passed ? asks[name] : `${asks[name]}; found ${JSON.stringify(actual)}`) + note,
        };
    };
    const condition = (name, part, no) => {
        const keys = Object.entries(part);
        const result = holdsNow(part);
        const failing = result ? undefined : keys.find(([key, wanted]) => holdsNow({ [key]: wanted }) === result);
        const actual = Object.fromEntries(namesIn(part).map((key) => [key, shown(key, factOf(key, known))]));
        return gate(name, result === true, result === undefined ? 'condition_unknown' : no, actual, part, keys.length > 0 && `${pointer}/when${failing ? `/${failing[0]}` : ''}`);
    };
    const limitGate = (name, asked, reached) => {
        const note = !remembers && asked && looksFurtherBack(asked) ? '; only this session is known, because nothing is stored' : '';
        return gate(name, !reached, reached?.code ?? 'ok', reached?.actual ?? 'none', reached?.expected ?? 'none', reached?.pointer, note);
    };
    const waited = Math.round(t - lastInput);
    const states = busy.filter((state) => state === 'hidden' || quiet.states.includes(state));
    const moment = [...states, `${waited} ms without input`];
    const local = schedule && localTime?.(schedule.timeZone);
    const whenOther = Object.fromEntries(Object.entries(when).filter(([key]) => !OF_AGENTS.includes(key)));
    const whenAgents = Object.fromEntries(Object.entries(when).filter(([key]) => OF_AGENTS.includes(key)));
    const own = limits && reachedLimit(limits, history.filter((outcome) => outcome.rule === id), { t, page, session }, `${pointer}/limits`);
    const rolledOut = draw(`rollout:${id}:`, rollout, situation.unit);
    return [
        gate('paused', running && !config.paused, 'paused', running ? config.paused ? 'paused by the config' : 'running' : 'stopped', 'running', config.paused && '/paused'),
        gate('config', !off, 'rule_off', off ? 'off' : 'on', 'on', off && `${pointer}/off`, refused ? `; the newest config has ${refused} problems, and the one before it is in use` : ''),
        gate('consent', consentTo('interventions', config.consent, consent), 'consent_required', consent?.interventions ?? 'not asked', config.consent.interventions, '/consent/interventions'),
        gate('quietPage', quietPage < 0, 'quiet_page', page, quiet.pages, quietPage >= 0 && `/quiet/pages/${quietPage}`),
        gate('quietElement', quietElement === undefined, 'quiet_element', quietElement ?? 'none', 'none'),
        gate('quietState', states.length === 0 && waited >= quiet.pause, states.includes('hidden') ? 'hidden_tab' : 'quiet_state', moment, `${quiet.pause} ms without input`),
        gate('armed', armed && !spent, armed ? 'spent' : 'not_armed', { score, level }, expected),
        condition('when', whenOther, 'condition_false'),
        gate('hours', !schedule || (local !== undefined && isOpen(schedule, local)), 'outside_hours', schedule ? local ?? 'no known time zone' : 'any time', schedule ?? 'any time', schedule && `${pointer}/schedule`),
        condition('agents', whenAgents, 'agents_unavailable'),
        limitGate('limits', config.limits, limit),
        limitGate('ruleLimits', limits, own),
        gate('rollout', rolledOut.isIn, 'not_in_rollout', rolledOut.bucket, `below ${rolledOut.first} of ${BUCKETS}`, rollout < DEFAULTS.rollout && `${pointer}/rollout`),
        gate('otherTab', !otherTab, 'other_tab', otherTab, false),
        gate('other', !offerOpen, 'other_intervention', offerOpen, false),
        gate('holdout', !held.isIn, 'held_out', held.bucket, `at least ${held.first} of ${BUCKETS}`, held.first > 0 && '/holdout/percent'),
        gate('act', interventions.includes(intervention), 'not_installed', interventions, intervention, `${pointer}/then`),
    ];
}
/** What the host said of the visitor reaches the agent and nobody else: a trait is known or not. */
const shown = (name, fact) => name.startsWith('traits.') && fact !== 'unknown' ? 'known' : fact;
const factOf = (name, { fact, inSegment }) => (name.startsWith('segment ') ? inSegment(name.slice(8)) : fact(name)) ?? 'unknown';

export { gatesOf };
