import type { Scalar } from '../model/config.ts'
import type { Level } from '../model/score.ts'
import type { SignalType } from '../model/signal.ts'
import type { Said } from './consentTo.ts'
import type { LocalTime } from './isOpen.ts'

/** What rules may ask about, at a moment. What is left out is not known. */
export interface Facts {
  /** Milliseconds since `performance.timeOrigin`. */
  readonly t: number
  readonly score: number
  readonly level: Level
  /** The page as a template. */
  readonly page: string
  readonly pageSeconds?: number | undefined
  readonly sessionSeconds?: number | undefined
  readonly device?: 'touch' | 'mouse' | undefined
  readonly locale?: string | undefined
  /** Has the visitor been here in an earlier session? */
  readonly returning?: boolean | undefined
  readonly agents?: 'open' | 'closed' | undefined
  readonly waitMinutes?: number | undefined
  /** What the host said with `identify()`. */
  readonly traits?: Readonly<Record<string, Scalar>> | undefined
  /** How many signals of each type there were in this session. A type left out had none. */
  readonly signals?: Readonly<Partial<Record<SignalType, number>>> | undefined
}

/** What the gates look at besides the facts. */
export interface Situation {
  /** Between `start()` and `stop()`. */
  readonly running: boolean
  /** When the visitor last pressed, typed or scrolled. */
  readonly lastInput: number
  /** Why this is no moment to interrupt: the states of `quiet.states`, and `hidden`. */
  readonly busy: readonly string[]
  /** An offer is on the page already. */
  readonly offerOpen: boolean
  /** Names of the interventions at hand. */
  readonly interventions: readonly string[]
  /** Of these, the ones that show nothing to the visitor: they need no pause, and no limit counts them. */
  readonly silent?: readonly string[] | undefined
  /** The selector of `quiet.elements` that the visitor is in, if any. */
  readonly quietElement?: string | undefined
  /** What the visitor has said with `consent()`. */
  readonly consent?: Said | undefined
  /** Another tab of this site has an offer open. */
  readonly otherTab?: boolean | undefined
  /** Who is drawn for rollouts and the hold-out: the visitor's id where one may be stored, else the session's. */
  readonly unit?: string | undefined
  /** The session that outcomes are counted in; the one they name. */
  readonly session?: string | undefined
  /** Outcomes of earlier sessions are in the history. */
  readonly remembers?: boolean | undefined
  /** The clock on the wall of a time zone; `undefined` if there is no such zone. */
  readonly localTime?: ((timeZone: string) => LocalTime | undefined) | undefined
  /** The newest config was faulty and was refused; so many problems it had. */
  readonly refused?: number | undefined
}
