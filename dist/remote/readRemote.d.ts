import type { Config, Problem } from '../model/config.ts';
/** A document from elsewhere, before its lines are read: may it say what it says? */
export declare function readRemote(found: unknown): {
    readonly config?: Partial<Config> | 'off';
    readonly problems: readonly Problem[];
};
