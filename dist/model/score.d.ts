import type { SignalType } from './signal.ts';
/** How the visitor is doing. `strained` begins at half of the score at which `frustrated` begins. */
export type Level = 'calm' | 'strained' | 'frustrated';
/** The score at a moment, with its explanation. */
export interface ScoreReading {
    /** 0 to 100 (never reached): how likely it is that this person needs help now. */
    readonly score: number;
    readonly level: Level;
    /** What each signal contributes. The parts sum to the score. */
    readonly parts: Readonly<Partial<Record<SignalType, number>>>;
}
/** When the level changes. */
export interface Thresholds {
    /** The score at which `frustrated` begins. */
    readonly enter: number;
    /** The score below which it ends. */
    readonly exit: number;
}
