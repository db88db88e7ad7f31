import type { OutcomeKind } from './outcome.ts';
/** Every kind of outcome there is. */
export declare const outcomeKinds: readonly OutcomeKind[];
