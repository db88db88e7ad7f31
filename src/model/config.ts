/**
 * The product manager's plain JSON. Everything is optional but `version`.
 * Durations are strings such as `"500ms"`, `"30s"`, `"10m"`, `"24h"`, `"7d"`.
 */
export interface Config {
  readonly $schema?: string
  readonly version: 1
  /** A name for this config; it travels with decisions. */
  readonly id?: string
  /** The score at which a visitor counts as frustrated: low 75, medium 60 (the default), high 45. */
  readonly sensitivity?: Sensitivity
  /** A detector's options by signal name, `true` to have it, or `false` to switch it off. */
  readonly signals?: Readonly<Record<string, boolean | Readonly<Record<string, unknown>>>>
  /** `enter` overrides `sensitivity`; `exit` defaults to 20 below it, or half of it if that is more. */
  readonly score?: { readonly enter?: number; readonly exit?: number }
  /** Limits over all rules together. Default: one offer a session, 24 h after a refusal or a request. */
  readonly limits?: Limits
  /** Tried in order; the first that passes every gate wins. */
  readonly rules?: readonly Rule[]
}

export type Sensitivity = 'low' | 'medium' | 'high'

/** A product manager's line: when … then offer … */
export interface Rule {
  readonly id: string
  /** Absent: when the visitor is frustrated. */
  readonly when?: Condition
  /** The name of an intervention. */
  readonly then: string
  /** Limits of this rule alone, on top of the global ones. */
  readonly limits?: Limits
}

/** Keys are ANDed. */
export interface Condition {
  readonly level?: Test
  readonly score?: Test
  /** The page's path as a template; `matches` takes a glob: `*` within a segment, `**` across them. */
  readonly page?: Test
}

/** A value to equal, or operators, all of which must hold. */
export type Test = Scalar | {
  readonly is?: Scalar
  readonly not?: Scalar
  readonly in?: readonly Scalar[]
  readonly notIn?: readonly Scalar[]
  readonly gt?: number
  readonly gte?: number
  readonly lt?: number
  readonly lte?: number
  readonly matches?: string
}

export type Scalar = string | number | boolean

/** How often an offer may be made. */
export interface Limits {
  readonly show?: readonly { readonly max: number; readonly per: 'session' }[]
  readonly cooldown?: {
    readonly afterShow?: string
    readonly afterDismiss?: string
    readonly afterSubmit?: string
  }
}

/** One thing that is wrong with a config. */
export interface Problem {
  /** JSON pointer to the place: `/rules/0/when/scroe`. */
  readonly pointer: string
  /** A sentence: what was found, what is allowed, and the nearest right word. */
  readonly message: string
}
