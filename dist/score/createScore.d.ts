import type { SignalType } from '../model/signal.ts';
/** How one type of signal fades, and how much it can add up to alone. */
export interface Channel {
    /** Milliseconds. */
    readonly halfLife: number;
    /** Nats. */
    readonly cap: number;
}
export interface Score {
    /** Adds evidence of probability `p` that arose at `t`. `t` may lie in the past. */
    add(type: SignalType, t: number, p: number): void;
    /** Takes back what `add` was given, because another signal has taken it over. */
    remove(type: SignalType, t: number, p: number): void;
    /** The visitor got somewhere: all evidence halves. */
    halve(): void;
    /** The score at `t`, 0 ≤ score < 100, and what each type contributes; the parts sum to the score. */
    read(t: number): {
        score: number;
        parts: Partial<Record<SignalType, number>>;
    };
}
/**
 * A leaky integrator that is also a noisy-OR. Each type of signal holds evidence E, in nats:
 *
 *     a_i = −ln(1 − p_i)            E(t) = Σ a_i · 2^(−(t − t_i) / halfLife)
 *     U = cap · (1 − e^(−E / cap))  score = 100 · (1 − e^(−Σ U))
 *
 * More evidence never lowers it, the order of arrival does not matter, it needs no timer, and it
 * costs two floats a type.
 */
export declare function createScore(channels: Readonly<Partial<Record<SignalType, Channel>>>): Score;
