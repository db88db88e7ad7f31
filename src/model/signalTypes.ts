import type { SignalType } from './signal.ts'

/** Every signal calma knows by name, whether or not it is installed. */
export const signalTypes: readonly SignalType[] = [
  'rageClick', 'disabledClick', 'deadClick', 'slowClick', 'formLoop', 'errorBurst', 'errorClick',
  'backtrack', 'oscillation', 'keyMash', 'fieldLoop', 'thrashedCursor', 'scrollThrash',
]
