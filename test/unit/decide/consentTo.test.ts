import { expect, test } from 'vitest'
import { consentTo, type Purpose } from '../../../src/decide/consentTo.ts'
import { DEFAULTS } from '../../../src/decide/defaults.ts'
import type { Consent } from '../../../src/model/config.ts'

test.each<[Purpose, Consent, boolean | undefined, boolean, boolean]>([
  // What the config says, what the visitor said, Global Privacy Control: is there consent?
  ['storage', {}, undefined, false, false],
  ['storage', {}, true, false, true],
  ['storage', {}, false, false, false],
  ['storage', {}, true, true, false],
  ['storage', { honorGPC: false }, true, true, true],
  ['storage', { storage: 'allow' }, undefined, false, true],
  ['storage', { storage: 'allow' }, undefined, true, false],
  ['storage', { storage: 'allow' }, false, false, false],
  ['storage', { storage: 'never' }, true, false, false],
  ['telemetry', {}, undefined, false, false],
  ['telemetry', { telemetry: 'allow' }, undefined, true, false],
  ['interventions', {}, undefined, false, true],
  ['interventions', {}, undefined, true, true],
  ['interventions', {}, false, false, false],
  ['interventions', { interventions: 'wait' }, undefined, false, false],
  ['interventions', { interventions: 'wait' }, true, true, true],
  ['interventions', { interventions: 'never' }, true, false, false],
])('%s, %j, said %s, GPC %s: %s', (purpose, config, said, gpc, result) => {
  expect(consentTo(purpose, { ...DEFAULTS.consent, ...config }, { [purpose]: said }, gpc)).toBe(result)
})
