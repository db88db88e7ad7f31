/**
 * What came of an offer. `heldOut`: the visitor would have been shown it, and was not, so that there
 * is something to compare with; limits take it for `shown`.
 */
export type OutcomeKind = 'shown' | 'accepted' | 'dismissed' | 'submitted' | 'failed' | 'ignored' | 'heldOut'

/** What `calma.on('outcome')` delivers. */
export interface Outcome {
  readonly kind: OutcomeKind
  /** Milliseconds since `performance.timeOrigin`; below 0 on an earlier page. */
  readonly t: number
  /** The offer it belongs to: the same for all outcomes of one showing. */
  readonly offer: string
  /** The id of the rule that made the offer. */
  readonly rule: string
  /** The name of the intervention. */
  readonly intervention: string
  /** The page it happened on, as a template. Without it, it counts for every page. */
  readonly page?: string
  /** The session it happened in. Without it, it counts for the one that is. */
  readonly session?: string
  /** On `submitted`: the reference the relay gave. */
  readonly reference?: string
}
