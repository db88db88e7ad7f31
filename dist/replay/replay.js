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
    const steps = trace.observations.map((observation) => ({
        observation,
        signals: engine.observe(observation).map((verdict) => toSignal(verdict, (node) => trace.names[node] ?? '')),
        ...engine.read(observation.t),
    }));
    return {
        steps,
        signals: steps.flatMap((step) => step.signals),
        peak: steps.reduce((peak, { score }) => Math.max(peak, score), 0),
    };
}

export { replay };
