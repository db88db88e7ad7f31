import type { Rule, Test } from '../model/config.ts'
import type { Decision, Explanation, Gate, GateName } from '../model/decision.ts'
import type { Outcome } from '../model/outcome.ts'
import type { Level } from '../model/score.ts'
import { passes } from './passes.ts'
import { reachedLimit, type ReachedLimit } from './reachedLimit.ts'
import type { ReadConfig } from './readConfig.ts'

/** What rules may ask about, at a moment. */
export interface Facts {
  readonly t: number
  readonly score: number
  readonly level: Level
  readonly page: string
}

/** What the gates look at besides the facts. */
export interface Situation {
  /** Between `start()` and `stop()`. */
  readonly running: boolean
  /** When the visitor last pressed, typed or scrolled. */
  readonly lastInput: number
  /** Why this is no moment to interrupt: `typing`, `pending`, `dialog`, `hidden`. */
  readonly busy: readonly string[]
  /** An offer is on the page already. */
  readonly offerOpen: boolean
  /** Names of the interventions at hand. */
  readonly interventions: readonly string[]
}

/** What to do now. */
export interface Next {
  /**
   * What has been decided just now: rules that were armed but blocked, or that found no pause in
   * time, and last the one to offer, if a rule passed every gate.
   */
  readonly decisions: readonly Decision[]
  /** A rule passed every gate but the pause. Look again at this time. */
  readonly lookAt: number | undefined
}

export interface Decider {
  /** Arms and disarms the rules, and picks the first in order that passes every gate. */
  next(facts: Facts, situation: Situation): Next
  /** Every gate of every rule, computed in full. Changes nothing. */
  explain(facts: Facts, situation: Situation): readonly Explanation[]
  /** Limits and cool-downs count outcomes. */
  record(outcome: Outcome): void
}

/** A pause: this long without input. Waiting a few seconds for one takes away most of the annoyance (Bailey & Konstan 2006). */
const PAUSE = 1200

/** Longer than this no rule waits for a pause: an offer that comes late is not in the moment. */
const PATIENCE = 20_000

/** While something other than input keeps a rule waiting, it looks again after this time. */
const LOOK_AGAIN = 1000

/** A rule that arms on a score disarms this far below it, or at half of it if that is more. */
const HYSTERESIS = 20

/** What each gate asks for, in a sentence for people. */
const ASKS: Readonly<Record<GateName, string>> = {
  paused: 'calma must be running',
  config: 'the config must be valid',
  quiet: 'the visitor must pause, and nothing be under way',
  armed: 'the visitor must struggle enough, and must not have had this offer for it',
  when: 'every condition must hold',
  limits: 'no cap and no cool-down must be reached',
  other: 'nothing else must be on offer',
  act: 'the intervention must be installed',
}

/** The state of one rule. */
interface Arming {
  readonly armed: boolean
  /** This arming has had its answer. */
  spent?: boolean
  /** The refusal has been told. */
  told?: boolean
  /** When it began to wait for a pause. */
  waitingSince?: number | undefined
}

/**
 * Pure: facts and situation in, decision out. A rule fires once per arming. It arms when the level
 * or the score it names is reached (`frustrated` if it names neither), and arms again only after
 * that has ended.
 */
export function createDecider({ rules, limits }: Pick<ReadConfig, 'rules' | 'limits'>): Decider {
  let armings: readonly Arming[] = rules.map(() => ({ armed: false }))
  const history: Outcome[] = []

  /** Every rule as it is at this moment. Only `next` takes the armings for what they are from now on. */
  const look = (facts: Facts, situation: Situation) => rules.map((rule, i) => {
    const before = armings[i]!
    const armed = isArmed(rule, facts, before.armed)
    const arming: Arming = armed === before.armed ? before : { armed }
    const gates = gatesOf(rule, `/rules/${i}`, arming, facts, situation)
    return { rule, arming, gates, closed: gates.filter(({ passed }) => !passed) }
  })

  const gatesOf = (rule: Rule, pointer: string, { armed, spent }: Arming, { t, score, level, page }: Facts, situation: Situation): readonly Gate[] => {
    const { running, lastInput, busy, offerOpen, interventions } = situation
    const waited = Math.round(t - lastInput)
    const own = history.filter((outcome) => outcome.rule === rule.id)
    const gate = (name: GateName, passed: boolean, code: string, actual: unknown, expected: unknown, line?: ReachedLimit | { readonly pointer: string }): Gate =>
      ({ gate: name, passed, code: passed ? 'ok' : code, actual, expected, text: ASKS[name], ...line })
    const limit = reachedLimit(limits, history, t, '/limits') ?? reachedLimit(rule.limits, own, t, `${pointer}/limits`)
    return [
      gate('paused', running, 'paused', running, true),
      gate('config', true, 'config_invalid', true, true),
      gate('quiet', busy.length === 0 && waited >= PAUSE, 'quiet_state', [...busy, `${waited} ms without input`], `${PAUSE} ms without input`),
      gate('armed', armed && !spent, armed ? 'spent' : 'not_armed', { score, level }, armOf(rule)),
      gate('when', passes(rule.when?.page, page), 'condition_false', { page }, rule.when, { pointer: `${pointer}/when` }),
      gate('limits', !limit, '', 'none', 'none', limit),
      gate('other', !offerOpen, 'other_intervention', offerOpen, false),
      gate('act', interventions.includes(rule.then), 'not_installed', interventions, rule.then, { pointer: `${pointer}/then` }),
    ]
  }

  return {
    explain: (facts, situation) => look(facts, situation).map(({ rule, gates, closed }) => ({ rule: rule.id, passed: closed.length === 0, gates })),
    record: (outcome) => void history.push(outcome),
    next(facts, situation) {
      const { t } = facts
      const rulesNow = look(facts, situation)
      const decisions: Decision[] = []
      let lookAt: number | undefined
      armings = rulesNow.map(({ arming }) => arming)
      for (const { rule, arming, gates, closed } of rulesNow) {
        if (!arming.armed || arming.spent) continue
        const decide = (verdict: Decision['verdict']): unknown => decisions.push({ t, rule: rule.id, intervention: rule.then, verdict, gates })
        if (closed.some(({ gate }) => gate !== 'quiet')) {
          // Blocked by more than the moment. It stays armed: the visitor may go on to the right page.
          if (!arming.told) decide('blocked')
          arming.told = true
          arming.waitingSince = undefined
          continue
        }
        arming.waitingSince ??= t
        const isLate = t - arming.waitingSince > PATIENCE
        if (closed.length > 0 && !isLate) {
          lookAt = situation.busy.length > 0 ? t + LOOK_AGAIN : situation.lastInput + PAUSE
          continue
        }
        arming.spent = true
        decide(isLate ? 'expired' : 'offer')
        if (!isLate) break
      }
      return { decisions, lookAt }
    },
  }
}

function isArmed(rule: Rule, { score, level }: Facts, before: boolean): boolean {
  const arm = armOf(rule)
  const reached = passes(arm.score, score) || (before && passes(arm.score, Math.min(score + HYSTERESIS, score * 2)))
  return reached && passes(arm.level, level)
}

/** What a rule arms on: the level and the score it names, else `frustrated`. */
function armOf({ when: { level, score } = {} }: Rule): { level?: Test | undefined; score?: Test | undefined } {
  return level === undefined && score === undefined ? { level: 'frustrated' } : { level, score }
}
