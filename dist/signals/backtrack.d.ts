import type { Detector, DetectorOptions, Duration } from '../model/detector.ts';
export interface BacktrackOptions extends DetectorOptions {
    /**
     * Going back, or loading the page again, this soon after coming. Default 10 s: a back click goes
     * with giving up (Wikispeedia, 24,875 games given up: odds ratio 2.4).
     */
    readonly within?: Duration;
    /** The same address this often `visitsWithin` this time. Default 3 in 30 s: Conviva's page loop, with twice its time. */
    readonly visits?: number;
    readonly visitsWithin?: Duration;
    /** The evidence of going back. Default 0.15. */
    readonly pBack?: number;
    /** The evidence of coming to one address again and again. Default 0.3. */
    readonly pVisits?: number;
    /** The evidence of loading again. Default 0.2. */
    readonly pReload?: number;
}
/**
 * Going back soon after coming, or coming to the same page again and again. Filters, sorting and
 * pagination, which change the query, are the same page; so are anchors, and an address that is
 * replaced. Handing in a form is work, not wandering, and begins anew.
 *
 * Known at the navigation. What happened before a document was loaded cannot be known without
 * storing it, so on sites of many documents only those kept in the back/forward cache tell; and a
 * reload only in a trace that spans documents.
 */
export declare function backtrack(options?: BacktrackOptions): Detector;
