import type { Condition, Rule } from '../model/config.ts'
import type { Gate, GateCode, GateName } from '../model/decision.ts'
import { asks } from './asks.ts'
import { BUCKETS } from './bucketOf.ts'
import { consentTo } from './consentTo.ts'
import { DEFAULTS } from './defaults.ts'
import { draw } from './draw.ts'
import type { KnownFacts } from './factsAbout.ts'
import { interventionOf } from './interventionOf.ts'
import { isOpen } from './isOpen.ts'
import { looksFurtherBack } from './looksFurtherBack.ts'
import { namesIn } from './namesIn.ts'
import { reachedLimit, type ReachedLimit } from './reachedLimit.ts'
import type { Surroundings } from './surroundingsOf.ts'

/** What is not asked of an intervention that visitors do not see. */
const ASKED_IF_SEEN: readonly GateName[] = ['quietElement', 'quietState', 'limits', 'ruleLimits', 'otherTab', 'other', 'holdout']

/** Keys of a condition that have a gate of their own. */
const OF_AGENTS: readonly string[] = ['agents', 'waitMinutes']

/** A rule, where it stands, and how it is armed. */
export interface Standing {
  readonly rule: Rule
  readonly pointer: string
  readonly armed: boolean
  readonly spent: boolean
  /** What the rule arms on. */
  readonly expected: Condition
  /** Does the condition hold, allowing for hysteresis? */
  readonly holds: (condition: Condition) => boolean | undefined
}

/** Every gate of one rule, in order, asked in full whether or not an earlier one is closed. */
export function gatesOf({ rule, pointer, armed, spent, expected, holds: holdsNow }: Standing, { config, facts, situation, known, history, limit, quietPage, held }: Surroundings): readonly Gate[] {
  const { quiet, actions } = config
  const { running, lastInput, busy, offerOpen, interventions, silent = [], quietElement, consent, otherTab = false, session, remembers, localTime, refused } = situation
  const { t, page, score, level } = facts
  const { id, off = false, when = {}, limits, rollout = DEFAULTS.rollout, schedule } = rule
  const intervention = interventionOf(rule, actions)
  const isSilent = silent.includes(intervention)

  const gate = (name: GateName, passed: boolean, code: GateCode, actual: unknown, wanted: unknown, at?: string | false, note = ''): Gate => {
    const skipped = isSilent && ASKED_IF_SEEN.includes(name)
    return {
      gate: name,
      passed: passed || skipped,
      code: skipped ? 'silent' : passed ? 'ok' : code,
      actual,
      expected: wanted,
      ...(at && { pointer: at }),
      text: (skipped ? 'not asked: the visitor sees nothing of it' : passed ? asks[name] : `${asks[name]}; found ${JSON.stringify(actual)}`) + note,
    }
  }
  const condition = (name: GateName, part: Condition, no: GateCode): Gate => {
    const keys = Object.entries(part)
    const result = holdsNow(part)
    const failing = result ? undefined : keys.find(([key, wanted]) => holdsNow({ [key]: wanted }) === result)
    const actual = Object.fromEntries(namesIn(part).map((key) => [key, shown(key, factOf(key, known))]))
    return gate(name, result === true, result === undefined ? 'condition_unknown' : no, actual, part, keys.length > 0 && `${pointer}/when${failing ? `/${failing[0]}` : ''}`)
  }
  const limitGate = (name: GateName, asked: typeof limits, reached: ReachedLimit | undefined): Gate => {
    const note = !remembers && asked && looksFurtherBack(asked) ? '; only this session is known, because nothing is stored' : ''
    return gate(name, !reached, reached?.code ?? 'ok', reached?.actual ?? 'none', reached?.expected ?? 'none', reached?.pointer, note)
  }

  const waited = Math.round(t - lastInput)
  const states = busy.filter((state) => state === 'hidden' || quiet.states.includes(state as never))
  const moment = [...states, `${waited} ms without input`]
  const local = schedule && localTime?.(schedule.timeZone)
  const whenOther = Object.fromEntries(Object.entries(when).filter(([key]) => !OF_AGENTS.includes(key)))
  const whenAgents = Object.fromEntries(Object.entries(when).filter(([key]) => OF_AGENTS.includes(key)))
  const own = limits && reachedLimit(limits, history.filter((outcome) => outcome.rule === id), { t, page, session }, `${pointer}/limits`)
  const rolledOut = draw(`rollout:${id}:`, rollout, situation.unit)

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
  ]
}

/** What the host said of the visitor reaches the agent and nobody else: a trait is known or not. */
const shown = (name: string, fact: unknown): unknown => name.startsWith('traits.') && fact !== 'unknown' ? 'known' : fact

const factOf = (name: string, { fact, inSegment }: KnownFacts): unknown =>
  (name.startsWith('segment ') ? inSegment(name.slice(8)) : fact(name)) ?? 'unknown'
