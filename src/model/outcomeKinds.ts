import type { OutcomeKind } from './outcome.ts'

/** Every kind of outcome there is. */
export const outcomeKinds: readonly OutcomeKind[] = ['shown', 'accepted', 'dismissed', 'submitted', 'failed', 'ignored', 'heldOut']
