/** How often a way has turned back lately, and for how long it has been doing so. */
export interface Turns {
    readonly turns: number;
    readonly milliseconds: number;
}
export interface TurnCounter {
    /** The way goes on to here. Gives the turns if this completes one. */
    move(x: number, y: number, t: number): Turns | undefined;
    /** What follows has nothing to do with what was. */
    reset(): void;
}
/**
 * Counts where a way turns back: by more than a right angle, after a leg that is long enough, and
 * for as long a way again.
 *
 * @param leg - what is shorter is a trembling hand
 * @param within - milliseconds after which a turn is forgotten
 */
export declare function countTurns(leg: number, within: number): TurnCounter;
