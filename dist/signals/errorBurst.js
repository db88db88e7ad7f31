import { defineDetector } from '../model/defineDetector.js';

const DEFAULTS = { errors: 3, within: '10s', p: 0.3, halfLife: '90s', cap: 1.3 };
/**
 * Several different errors in a short time. One error that repeats is not a burst: a broken timer
 * in the background is nothing a visitor feels.
 *
 * Known at the error that completes it; a new burst needs as many new errors.
 */
function errorBurst(options) {
    return defineDetector('errorBurst', DEFAULTS, options, (o) => {
        let errors = [];
        let reported = [];
        return (observation) => {
            if (observation.type !== 'error')
                return [];
            const { t, fingerprint } = observation;
            const recent = (error) => t - error.t <= o.within;
            errors = errors.filter(recent);
            reported = reported.filter(recent);
            if ([...errors, ...reported].some((known) => known.fingerprint === fingerprint))
                return [];
            const burst = [...errors, observation];
            const complete = burst.length >= o.errors;
            errors = complete ? [] : burst;
            if (!complete)
                return [];
            reported = [...reported, ...burst];
            return [{
                    t,
                    p: o.p,
                    errors: burst.map((error) => error.t),
                    count: burst.length,
                    details: { kinds: [...new Set(burst.map(({ kind }) => kind))], milliseconds: Math.round(t - burst[0].t) },
                }];
        };
    });
}

export { errorBurst };
