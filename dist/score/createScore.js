import { exp, ln } from '../model/exp.js';

/**
 * A leaky integrator that is also a noisy-OR. Each type of signal holds evidence E, in nats:
 *
 *     a_i = −ln(1 − p_i)            E(t) = Σ a_i · 2^(−(t − t_i) / halfLife)
 *     U = cap · (1 − e^(−E / cap))  score = 100 · (1 − e^(−Σ U))
 *
 * More evidence never lowers it, the order of arrival does not matter, it needs no timer, and it
 * costs two floats a type.
 */
function createScore(channels) {
    const held = Object.entries(channels).map(([type, channel]) => ({ type: type, channel, evidence: 0, t: 0 }));
    const put = (type, t, nats) => {
        const state = held.find((known) => known.type === type);
        if (!state)
            return;
        const { halfLife } = state.channel;
        // One of the two fades: what was held if this is newer, this if it is back-dated.
        const evidence = state.evidence * fade(t - state.t, halfLife) + nats * fade(state.t - t, halfLife);
        // Rounding may leave a trace below zero when evidence is taken back.
        state.evidence = Math.max(0, evidence);
        state.t = Math.max(t, state.t);
    };
    return {
        add: (type, t, p) => put(type, t, nats(p)),
        remove: (type, t, p) => put(type, t, -nats(p)),
        halve: () => held.forEach((state) => (state.evidence /= 2)),
        read(t) {
            const parts = {};
            let sum = 0;
            for (const { type, channel: { halfLife, cap }, evidence, t: since } of held) {
                const share = evidence > 0 && cap > 0 ? cap * (1 - exp(-evidence * fade(t - since, halfLife) / cap)) : 0;
                if (share > 0)
                    sum += parts[type] = share;
            }
            // However high the caps are set, 100 is never reached.
            const score = sum > 0 ? 100 * (1 - exp(-Math.min(sum, 36))) : 0;
            for (const { type } of held)
                if (parts[type])
                    parts[type] = (score * parts[type]) / sum;
            return { score, parts };
        },
    };
}
/** Certainty would be infinite evidence and never fade; 0.999 is as good. */
function nats(p) {
    return -ln(1 - Math.min(Math.max(p, 0), 0.999));
}
/** What is left of evidence after some time. Before its time it is whole. */
function fade(milliseconds, halfLife) {
    return milliseconds > 0 ? exp((-milliseconds / halfLife) * Math.LN2) : 1;
}

export { createScore };
