import { defineDetector } from '../model/defineDetector.js';

const DEFAULTS = {
    within: '10s', visits: 3, visitsWithin: '30s', pBack: 0.15, pVisits: 0.3, pReload: 0.2, halfLife: '180s', cap: 0.9,
};
/** Where a visitor stays for less, a router has sent them on. */
const MOMENT = 300;
/** Pages that may still be gone back to. */
const REMEMBERED = 32;
/**
 * Going back soon after coming, or coming to the same page again and again. Filters, sorting and
 * pagination, which change the query, are the same page; so are anchors, and an address that is
 * replaced. Handing in a form is work, not wandering, and begins anew.
 *
 * Known at the navigation. What happened before a document was loaded cannot be known without
 * storing it, so on sites of many documents only those kept in the back/forward cache tell; and a
 * reload only in a trace that spans documents.
 */
function backtrack(options) {
    return defineDetector('backtrack', DEFAULTS, options, (o) => {
        let visits = [];
        return (observation) => {
            const { t, type } = observation;
            if (type === 'submit' || type === 'acceptance' || type === 'progress')
                visits = visits.slice(-1);
            const here = visits.at(-1);
            const tell = (p, why, count, milliseconds) => [{ t, p, count, details: { why, milliseconds: Math.round(milliseconds) } }];
            /** Here is this page again, perhaps once too often; else it says what `other` says. */
            const arrive = (url, isBack, other) => {
                visits = [...visits.slice(1 - REMEMBERED), { url, t, isBack }];
                const again = visits.filter((visit) => visit.url === url && t - visit.t <= o.visitsWithin);
                if (again.length < o.visits)
                    return other();
                // A new loop needs as many new visits.
                visits = visits.slice(-1);
                return tell(o.pVisits, 'loop', again.length, t - again[0].t);
            };
            if (type === 'return' && here) {
                const { away } = observation;
                return arrive(here.url, true, () => (away <= o.within ? tell(o.pBack, 'back', 1, away) : []));
            }
            if (type !== 'navigation')
                return [];
            const { url, kind } = observation;
            if (here && (kind === 'replace' || (t - here.t < MOMENT && kind === 'push')))
                visits = visits.slice(0, -1);
            const before = visits.at(-1);
            if (before?.url === url && kind !== 'reload')
                return [];
            if (kind === 'replace') {
                visits = [...visits, { url, t: here?.t ?? t, isBack: false }];
                return [];
            }
            const stayed = before ? t - before.t : Infinity;
            const isForward = before?.isBack === true && visits.at(-2)?.url === url;
            const isBack = kind === 'traverse' && !isForward && visits.some((visit) => visit.url === url);
            const isReload = kind === 'reload' && before?.url === url;
            return arrive(url, isBack, () => {
                if (stayed > o.within)
                    return [];
                return isReload ? tell(o.pReload, 'reload', 1, stayed) : isBack ? tell(o.pBack, 'back', 1, stayed) : [];
            });
        };
    });
}

export { backtrack };
