import { exp, ln } from '../model/exp.ts'
import type { SignalType } from '../model/signal.ts'

/** How one type of signal fades, and how much it can add up to alone. */
export interface Channel {
  /** Milliseconds. */
  readonly halfLife: number
  /** Nats. */
  readonly cap: number
}

export interface Score {
  /** Adds evidence of probability `p` that arose at `t`. `t` may lie in the past. */
  add(type: SignalType, t: number, p: number): void
  /** Takes back what `add` was given, because another signal has taken it over. */
  remove(type: SignalType, t: number, p: number): void
  /** The visitor got somewhere: all evidence halves. */
  halve(): void
  /** The score at `t`, 0 ≤ score < 100, and what each type contributes; the parts sum to the score. */
  read(t: number): { score: number; parts: Partial<Record<SignalType, number>> }
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
export function createScore(channels: Readonly<Partial<Record<SignalType, Channel>>>): Score {
  const held = Object.entries(channels).map(([type, channel]) => ({ type: type as SignalType, channel, evidence: 0, t: 0 }))

  const put = (type: SignalType, t: number, nats: number): void => {
    const state = held.find((known) => known.type === type)
    if (!state) return
    const { halfLife } = state.channel
    // One of the two fades: what was held if this is newer, this if it is back-dated.
    const evidence = state.evidence * fade(t - state.t, halfLife) + nats * fade(state.t - t, halfLife)
    // Rounding may leave a trace below zero when evidence is taken back.
    state.evidence = Math.max(0, evidence)
    state.t = Math.max(t, state.t)
  }

  return {
    add: (type, t, p) => put(type, t, nats(p)),
    remove: (type, t, p) => put(type, t, -nats(p)),
    halve: () => held.forEach((state) => (state.evidence /= 2)),
    read(t) {
      const parts: Partial<Record<SignalType, number>> = {}
      let sum = 0
      for (const { type, channel: { halfLife, cap }, evidence, t: since } of held) {
        const share = evidence > 0 && cap > 0 ? cap * (1 - exp(-evidence * fade(t - since, halfLife) / cap)) : 0
        if (share > 0) sum += parts[type] = share
      }
      // However high the caps are set, 100 is never reached.
      const score = sum > 0 ? 100 * (1 - exp(-Math.min(sum, 36))) : 0
      for (const { type } of held) if (parts[type]) parts[type] = (score * parts[type]) / sum
      return { score, parts }
    },
  }
}

/** Certainty would be infinite evidence and never fade; 0.999 is as good. */
function nats(p: number): number {
  return -ln(1 - Math.min(Math.max(p, 0), 0.999))
}

/** What is left of evidence after some time. Before its time it is whole. */
function fade(milliseconds: number, halfLife: number): number {
  return milliseconds > 0 ? exp((-milliseconds / halfLife) * Math.LN2) : 1
}
