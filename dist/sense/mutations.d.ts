import type { Surroundings } from './surroundings.ts';
export interface Mutations {
    /** Begins to observe the document, and these roots besides. */
    observe(roots: readonly Node[]): void;
    stop(): void;
    readonly isObserving: boolean;
    /** Hands over what has happened so far and was not delivered yet. */
    flush(): void;
}
/**
 * One observer for all that is pending; nothing is observed while nothing is. It sits on the
 * document, not on `body`, which a script in the head does not find yet.
 */
export declare function createMutations({ view, document, guard }: Surroundings, heard: (records: readonly MutationRecord[]) => void): Mutations;
