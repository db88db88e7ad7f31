import type { Consent } from '../model/config.ts'

/** What consent is about. */
export type Purpose = 'storage' | 'telemetry' | 'interventions'

/** What the visitor has said so far. */
export type Said = { readonly [P in Purpose]?: boolean | undefined }

/**
 * Is there consent to this? A refusal always counts, and so does Global Privacy Control, but for the
 * interventions: they neither store nor send anything unless the visitor asks for it.
 *
 * @param gpc - what `navigator.globalPrivacyControl` says
 */
export function consentTo(purpose: Purpose, config: Required<Consent>, said: Said = {}, gpc?: boolean): boolean {
  const { [purpose]: policy, honorGPC } = config
  if (policy === 'never' || (gpc && honorGPC && purpose !== 'interventions')) return false
  return said[purpose] ?? policy === 'allow'
}
