/**
 * A visitor came to the point of being offered something: was it offered, or held out? What
 * `calma/lift` reads, and what a warehouse should keep.
 */
export interface Exposure {
  /** Stable and unique: the offer's id. */
  readonly id: string
  /** Milliseconds since 1970. */
  readonly t: number
  /** Who was drawn: the visitor's id where one may be stored, else the session's. */
  readonly unit: string
  readonly variant: 'offered' | 'heldOut'
  readonly rule: string
  readonly intervention: string
  /** The config's id. */
  readonly config?: string
  /** The segments the visitor was in at that moment. */
  readonly segments?: readonly string[]
}
