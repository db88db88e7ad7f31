import type { Observation } from './observation.ts'
import type { SignalType } from './signal.ts'

/** Did the page ask not to hear of this signal here? */
export function isIgnored(type: SignalType, observation: Observation): boolean {
  const { ignore } = observation as { readonly ignore?: readonly string[] }
  return ignore?.some((unwanted) => unwanted === type || unwanted === '*') ?? false
}
