import { isRecord } from './isRecord.js';
import { outcomeKinds } from './outcomeKinds.js';

/**
 * An outcome from a place where anyone may write: another tab, or the store. A copy of what belongs
 * to it, or undefined if it is none. One that seems to lie in the future happens now: it would
 * forbid offers for as long.
 */
function readPastOutcome(found, now) {
    if (!isRecord(found))
        return undefined;
    const { kind, t, offer, rule, intervention, page, session } = found;
    const isKnown = outcomeKinds.includes(kind) && [offer, rule, intervention, session].every(isName) && (page === undefined || isName(page));
    if (!isKnown || !Number.isFinite(t))
        return undefined;
    return { kind: kind, t: Math.min(t, now), offer: offer, rule: rule, intervention: intervention, ...(page !== undefined && { page }), session: session };
}
/** As long as a config lets a name be, and as a page template is. */
function isName(value) {
    return typeof value === 'string' && value.length <= 400;
}

export { readPastOutcome };
