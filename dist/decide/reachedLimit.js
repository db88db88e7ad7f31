import { parseDuration } from '../model/parseDuration.js';

const COOLS_AFTER = {
    afterShow: 'shown', afterDismiss: 'dismissed', afterSubmit: 'submitted',
};
/**
 * The first cap or cool-down that forbids an offer. An offer counts from the moment it is shown,
 * whether or not the visitor touches it. An outcome that seems to lie in the future (the clock
 * went back) is still cooling.
 */
function reachedLimit(limits, history, t, pointer) {
    const agesOf = (kind) => history.filter((outcome) => outcome.kind === kind).map((outcome) => t - outcome.t);
    const shown = agesOf('shown').length;
    for (const [i, { max, per }] of (limits?.show ?? []).entries()) {
        if (shown >= max)
            return { code: 'cap_reached', actual: `shown ${shown} times`, expected: `at most ${max} per ${per}`, pointer: `${pointer}/show/${i}` };
    }
    for (const [key, after] of Object.entries(limits?.cooldown ?? {})) {
        const kind = COOLS_AFTER[key];
        const age = Math.min(...agesOf(kind));
        const wait = parseDuration(after);
        if (wait > 0 && age < wait) {
            return { code: 'cooldown', actual: `${kind} ${Math.round(age / 1000)} s ago`, expected: `${after} since ${kind}`, pointer: `${pointer}/cooldown/${key}` };
        }
    }
    return undefined;
}

export { reachedLimit };
