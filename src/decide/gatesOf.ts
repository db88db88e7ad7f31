import type { Condition, Rule } from '../model/config.ts'
import type { Gate, GateCode, GateName } from '../model/decision.ts'
import type { Outcome } from '../model/outcome.ts'
import { bucketOf, BUCKETS } from './bucketOf.ts'
import { consentTo } from './consentTo.ts'
import { DEFAULTS } from './defaults.ts'
import type { KnownFacts } from './factsAbout.ts'
import { interventionOf } from './interventionOf.ts'
import { isOpen } from './isOpen.ts'
import { looksFurtherBack } from './looksFurtherBack.ts'
import { namesIn } from './namesIn.ts'
import { reachedLimit, type ReachedLimit } from './reachedLimit.ts'
import type { ReadConfig } from './readConfig.ts'
import type { Facts, Situation } from './situation.ts'
import { wildcard } from './wildcard.ts'

/** What each gate asks for, in a sentence for people. */
const ASKS: Readonly<Record<GateName, string>> = {
  paused: 'calma must be running, and not be paused by the config',
  config: 'the rule must be switched on',
  consent: 'offers must be allowed, by the config or the visitor',
  quietPage: 'the page must not be a quiet one',
  quietElement: 'the visitor must not be in a quiet element',
  quietState: 'the visitor must pause, and nothing be under way',
  armed: 'the visitor must struggle enough, and must not have had this offer for it',
  when: 'every condition must hold',
  hours: 'it must be within the hours of the schedule',
  agents: 'agents must be there as the rule asks',
  limits: 'no cap and no cool-down over all rules must be reached',
  ruleLimits: 'no cap and no cool-down of this rule must be reached',
  rollout: 'the visitor must be among those who get this rule',
  otherTab: 'no other tab must have an offer open',
  other: 'nothing else must be on offer',
  holdout: 'the visitor must not be held out for comparison',
  act: 'the intervention must be installed',
}

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
export function gatesOf(
  { rule, pointer, armed, spent, expected, holds: holdsNow }: Standing,
  config: ReadConfig,
  history: readonly Outcome[],
  facts: Facts,
  situation: Situation,
  known: KnownFacts,
): readonly Gate[] {
  const { quiet, holdout, actions } = config
  const { running, lastInput, busy, offerOpen, interventions, silent = [], quietElement, consent, otherTab = false, unit = '', session, remembers, localTime, refused } = situation
  const { t, page, score, level } = facts
  const { id, off = false, when = {}, limits, rollout = DEFAULTS.rollout, schedule } = rule
  const intervention = interventionOf(rule, actions)
  const isSilent = silent.includes(intervention)
  const now = { t, page, session }

  const gate = (name: GateName, passed: boolean, code: GateCode, actual: unknown, wanted: unknown, at?: string | false, note = ''): Gate => {
    const skipped = isSilent && ASKED_IF_SEEN.includes(name)
    return {
      gate: name,
      passed: passed || skipped,
      code: skipped ? 'silent' : passed ? 'ok' : code,
      actual,
      expected: wanted,
      ...(at && { pointer: at }),
      text: (skipped ? 'not asked: the visitor sees nothing of it' : passed ? ASKS[name] : `${ASKS[name]}; found ${JSON.stringify(actual)}`) + note,
    }
  }
  const condition = (name: GateName, part: Condition, no: GateCode): Gate => {
    const keys = Object.entries(part)
    const result = holdsNow(part)
    const failing = result ? undefined : keys.find(([key, wanted]) => holdsNow({ [key]: wanted }) === result)
    const actual = Object.fromEntries(namesIn(part).map((key) => [key, factOf(key, known)]))
    return gate(name, result === true, result === undefined ? 'condition_unknown' : no, actual, part, keys.length > 0 && `${pointer}/when${failing ? `/${failing[0]}` : ''}`)
  }
  const limit = (name: GateName, asked: typeof limits, outcomes: readonly Outcome[], at: string): Gate => {
    const reached: ReachedLimit | undefined = reachedLimit(asked, outcomes, now, at)
    const note = !remembers && asked && looksFurtherBack(asked) ? '; only this session is known, because nothing is stored' : ''
    return gate(name, !reached, reached?.code ?? 'ok', reached?.actual ?? 'none', reached?.expected ?? 'none', reached?.pointer, note)
  }
  /** Of all buckets, are the first so many percent this visitor's? */
  const draw = (salt: string, percent: number): { bucket: number; first: number; isIn: boolean } => {
    const [bucket, first] = [bucketOf(salt, unit), Math.round((percent * BUCKETS) / 100)]
    return { bucket, first, isIn: bucket < first }
  }

  const waited = Math.round(t - lastInput)
  const states = busy.filter((state) => state === 'hidden' || quiet.states.includes(state as never))
  const moment = [...states, `${waited} ms without input`]
  const quietPage = quiet.pages.findIndex((glob) => wildcard(glob, page))
  const local = schedule && localTime?.(schedule.timeZone)
  const whenOther = Object.fromEntries(Object.entries(when).filter(([key]) => !OF_AGENTS.includes(key)))
  const whenAgents = Object.fromEntries(Object.entries(when).filter(([key]) => OF_AGENTS.includes(key)))
  const rolledOut = draw(`rollout:${id}:`, rollout)
  const held = draw(holdout.salt, holdout.percent)

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
    limit('limits', config.limits, history, '/limits'),
    limit('ruleLimits', limits, history.filter((outcome) => outcome.rule === id), `${pointer}/limits`),
    gate('rollout', rolledOut.isIn, 'not_in_rollout', rolledOut.bucket, `below ${rolledOut.first} of ${BUCKETS}`, rollout < DEFAULTS.rollout && `${pointer}/rollout`),
    gate('otherTab', !otherTab, 'other_tab', otherTab, false),
    gate('other', !offerOpen, 'other_intervention', offerOpen, false),
    gate('holdout', !held.isIn, 'held_out', held.bucket, `at least ${held.first} of ${BUCKETS}`, held.first > 0 && '/holdout/percent'),
    gate('act', interventions.includes(intervention), 'not_installed', interventions, intervention, `${pointer}/then`),
  ]
}

const factOf = (name: string, { fact, inSegment }: KnownFacts): unknown =>
  (name.startsWith('segment ') ? inSegment(name.slice(8)) : fact(name)) ?? 'unknown'
