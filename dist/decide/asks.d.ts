import type { GateName } from '../model/decision.ts';
/** What each gate asks for, in a sentence for people. */
export declare const asks: Readonly<Record<GateName, string>>;
