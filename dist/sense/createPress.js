/** A press of which nothing is known yet. */
function createPress({ record, actor, form, submits, filled, href }) {
    const { t } = record;
    return {
        record, t, actor, form, submits, filled, href,
        values: new Map(), records: new Map(), unseen: new Map(), seen: new Set(), lost: new Set(), held: [],
        attempt: 0, madeAt: t, opened: t, closed: t, requestEnd: 0, ambientAt: -Infinity, newsAt: -Infinity,
        failedAt: Infinity, rejectedAt: Infinity, fetchedAt: Infinity, frame: Infinity, due: Infinity,
    };
}

export { createPress };
