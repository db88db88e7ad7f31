import type { Rule, Test } from '../model/config.ts'
import type { Explanation, Gate } from '../model/decision.ts'
import type { Outcome } from '../model/outcome.ts'
import type { Level } from '../model/score.ts'
import { limitGate } from './limitGate.ts'
import { passes } from './passes.ts'
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
  /** This rule passed every gate. */
  readonly offer?: Explanation & { readonly intervention: string }
  /** This rule passed every gate but the pause. Look again at this time. */
  readonly lookAt?: number
  /** Rules that were armed just now but blocked, or that found no pause in time. */
  readonly refused: readonly (Explanation & { readonly intervention: string; readonly verdict: 'blocked' | 'expired' })[]
}

export interface Decider {
  /** Arms and disarms the rules, and picks the first in order that passes every gate. */
  next(facts: Facts, situation: Situation): Next
  /** Every gate of every rule, computed in full. */
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

/** A rule that arms on a score disarms this far below it. */
const HYSTERESIS = 20

interface Arming {
  armed: boolean
  /** This arming has had its answer. */
  spent: boolean
  /** The refusal has been told. */
  told: boolean
  /** When it began to wait for a pause. */
  waitingSince: number | undefined
}

/**
 * Pure: facts and situation in, decision out. A rule fires once per arming. It arms when the level
 * or the score it names is reached (`frustrated` if it names neither), and arms again only after
 * that has ended.
 *
 * @param config - the checked config; `undefined` blocks everything at the gate `config`
 */
export function createDecider(config: ReadConfig | undefined): Decider {
  const rules = config?.rules ?? []
  const armings = new Map<Rule, Arming>(rules.map((rule) => [rule, { armed: false, spent: false, told: false, waitingSince: undefined }]))
  const history: Outcome[] = []

  const arm = (facts: Facts): void => {
    for (const [rule, arming] of armings) {
      const armed = isArmed(rule, facts, arming.armed)
      if (armed !== arming.armed) Object.assign(arming, { armed, spent: false, told: false, waitingSince: undefined })
    }
  }

  const gatesOf = (rule: Rule, i: number, facts: Facts, situation: Situation): Gate[] => {
    const { armed, spent } = armings.get(rule)!
    const waited = Math.round(facts.t - situation.lastInput)
    const failed = failedTest(rule, facts)
    const installed = situation.interventions.includes(rule.then)
    return [
      gate('paused', situation.running, 'paused', situation.running ? 'running' : 'stopped', 'running', 'calma is running', 'calma is stopped'),
      gate('config', true, 'config_invalid', 'valid', 'valid', 'the config is valid', 'the config is not valid'),
      gate('quiet', situation.busy.length === 0 && waited >= PAUSE, 'quiet_state',
        situation.busy.length > 0 ? situation.busy : `${waited} ms without input`, `${PAUSE} ms without input`,
        'the visitor pauses', situation.busy.length > 0 ? `this is no moment to interrupt: ${situation.busy.join(', ')}` : 'the visitor is busy'),
      gate('armed', armed && !spent, armed ? 'spent' : 'not_armed', { score: facts.score, level: facts.level }, armOf(rule),
        'the visitor struggles', armed ? 'this rule has had its turn; it arms again when the score has fallen' : 'the visitor does not struggle enough'),
      gate('when', failed === undefined, 'condition_false', failed ? facts[failed] : 'all true', failed ? rule.when?.[failed] : rule.when ?? {},
        'every condition holds', `the condition on ${failed} does not hold`, `/rules/${i}/when${failed ? `/${failed}` : ''}`),
      limitGate(config!.limits, history, facts.t, '/limits'),
      limitGate(rule.limits ?? {}, history.filter((outcome) => outcome.rule === rule.id), facts.t, `/rules/${i}/limits`),
      gate('other', !situation.offerOpen, 'other_intervention', situation.offerOpen ? 'one open' : 'none open', 'none open',
        'nothing else is offered', 'an offer is open already'),
      gate('act', installed, 'not_installed', situation.interventions, rule.then,
        `"${rule.then}" is at hand`, `"${rule.then}" is not installed`, `/rules/${i}/then`),
    ]
  }

  const explanationOf = (rule: Rule, i: number, facts: Facts, situation: Situation): Explanation => {
    const gates = gatesOf(rule, i, facts, situation)
    return { rule: rule.id, passed: gates.every(({ passed }) => passed), gates }
  }

  return {
    explain(facts, situation) {
      arm(facts)
      return rules.map((rule, i) => explanationOf(rule, i, facts, situation))
    },
    record: (outcome) => void history.push(outcome),
    next(facts, situation) {
      const refused: (Next['refused'][number])[] = []
      let lookAt: number | undefined
      arm(facts)
      for (const [i, rule] of rules.entries()) {
        const arming = armings.get(rule)!
        if (!arming.armed || arming.spent) continue
        const explanation = explanationOf(rule, i, facts, situation)
        const told = { ...explanation, intervention: rule.then }
        if (explanation.passed) {
          arming.spent = true
          return { offer: told, refused }
        }
        if (explanation.gates.some(({ gate, passed }) => !passed && gate !== 'quiet')) {
          // Blocked by more than the moment. It stays armed: the visitor may go on to the right page.
          if (!arming.told) refused.push({ ...told, verdict: 'blocked' })
          arming.told = true
          arming.waitingSince = undefined
          continue
        }
        arming.waitingSince ??= facts.t
        if (facts.t - arming.waitingSince > PATIENCE) {
          arming.spent = true
          refused.push({ ...told, verdict: 'expired' })
          continue
        }
        const pause = situation.lastInput + PAUSE
        lookAt = situation.busy.length > 0 || pause <= facts.t ? facts.t + LOOK_AGAIN : pause
        // The first rule in order that only waits for its moment holds the place for it.
        break
      }
      return { ...(lookAt === undefined ? {} : { lookAt }), refused }
    },
  }
}

function isArmed({ when }: Rule, { score, level }: Facts, before: boolean): boolean {
  if (when?.level === undefined && when?.score === undefined) return level === 'frustrated'
  const reached = passes(when.score, score) || (before && passes(when.score, Math.min(score + HYSTERESIS, 100)))
  return reached && passes(when.level, level)
}

function armOf({ when }: Rule): Readonly<Record<string, Test>> {
  if (when?.level === undefined && when?.score === undefined) return { level: 'frustrated' }
  return { ...(when.score === undefined ? {} : { score: when.score }), ...(when.level === undefined ? {} : { level: when.level }) }
}

/** The first fact whose test fails. The score and the level are the business of the gate `armed`. */
function failedTest({ when }: Rule, facts: Facts): 'page' | undefined {
  return passes(when?.page, facts.page) ? undefined : 'page'
}

function gate(name: Gate['gate'], passed: boolean, code: string, actual: unknown, expected: unknown, yes: string, no: string, pointer?: string): Gate {
  return { gate: name, passed, code: passed ? 'ok' : code, actual, expected, text: passed ? yes : no, ...(pointer === undefined ? {} : { pointer }) }
}
