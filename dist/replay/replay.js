import { createEngine } from '../engine.js';
import { toSignal } from '../model/toSignal.js';

/**
 * Runs a trace through the same engine that judged it in the page. Needs no globals but the
 * language's own, so it runs in Node, in a worker or in a database's JavaScript function.
 */
function replay(trace, { signals, thresholds = trace.thresholds ?? { enter: 60, exit: 40 } }) {
    const { options } = trace;
    const tuned = options ? signals.flatMap((detector) => options[detector.type] ? detector.with(options[detector.type]) : []) : signals;
    const engine = createEngine(tuned, thresholds);
    const nameOf = (node) => trace.names[node] ?? '';
    const all = [];
    let peak = 0;
    const steps = trace.observations.map((observation) => {
        const signals = engine.observe(observation).map((verdict) => toSignal(verdict, nameOf));
        const { score, parts, level } = engine.read(observation.t);
        all.push(...signals);
        peak = Math.max(peak, score);
        return { observation, signals, score, parts, level };
    });
    return { steps, signals: all, peak };
}

export { replay };
