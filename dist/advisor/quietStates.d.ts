import type { Activity } from '../sense/startSense.ts';
/** Why this is no moment to interrupt: `hidden`, and the words of the config's `quiet.states`. Reads styles, so not in an input handler. */
export declare function quietStates({ document }: Window, { composing, pressing, pending, lastKey }: Activity, t: number): readonly string[];
