import type { Outcome } from './outcome.ts';
/**
 * What outlasts a page, if the visitor agrees: identities made by chance, closed lists of words, names
 * from the config, page templates and times. All times are milliseconds since 1970.
 */
export interface Memory {
    readonly version: 1;
    readonly visitor: Visitor;
    readonly session: Session;
    /** Oldest first. */
    readonly outcomes: readonly PastOutcome[];
    /** Oldest first. */
    readonly journey: readonly PastPage[];
    /** The last remote config that was good, as it was received. */
    readonly remote?: {
        readonly t: number;
        readonly document: unknown;
    };
}
export interface Visitor {
    /** Made by chance, and of no use outside this browser. */
    readonly id: string;
    readonly since: number;
}
/** Ends when nothing has been done for 30 minutes. */
export interface Session {
    readonly id: string;
    readonly start: number;
    /** When something was last done in it. */
    readonly last: number;
}
/** An outcome as it is remembered: without the reference that the relay gave. */
export interface PastOutcome extends Omit<Outcome, 'reference'> {
    readonly session: string;
}
export interface PastPage {
    readonly page: string;
    readonly t: number;
}
