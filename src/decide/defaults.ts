import type { Consent, Limits, Quiet, Sensitivity } from '../model/config.ts'

/** The score at which a visitor counts as frustrated. Medium comes up 0.3 times in an hour of successful use. */
export const SENSITIVITY: Readonly<Record<Sensitivity, number>> = { low: 75, medium: 60, high: 45 }

/** The score falls this far below `enter`, or to half of it if that is more, before the level ends. So do rules that arm on a score. */
export const HYSTERESIS = 20

/** What stands where a config says nothing. */
export const DEFAULTS: {
  readonly sensitivity: Sensitivity
  readonly quiet: Required<Quiet>
  readonly limits: Required<Pick<Limits, 'show' | 'cooldown'>>
  readonly salt: string
  readonly rollout: number
  readonly consent: Required<Consent>
} = {
  sensitivity: 'medium',
  quiet: {
    pages: [],
    elements: ['[data-calma-quiet]'],
    states: ['typing', 'composing', 'dragging', 'dialog', 'media', 'pending'],
    // Waiting a few seconds for a pause takes away most of the annoyance (Bailey & Konstan 2006).
    pause: '1.2s',
    // An offer that comes later than this is not in the moment.
    patience: '20s',
  },
  // A refusal and a request both stand for a day.
  limits: { show: [{ max: 1, per: 'session' }], cooldown: { afterDismiss: '24h', afterSubmit: '24h' } },
  salt: 'calma',
  rollout: 100,
  // An offer in memory stores nothing and sends nothing; the EDPB's guidelines 2/2023 are about the other two.
  consent: { storage: 'wait', telemetry: 'wait', interventions: 'allow', honorGPC: true },
}
