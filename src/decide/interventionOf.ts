import type { Action, Rule } from '../model/config.ts'

/** The intervention that a rule's `then` comes down to. */
export const interventionOf = ({ then }: Rule, actions: Readonly<Record<string, Action>>): string => actions[then]?.type ?? then
