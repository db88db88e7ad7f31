import type { Surroundings } from './surroundings.ts';
/** A request that has ended. */
export interface EndedRequest {
    readonly start: number;
    readonly end: number;
    readonly kind: 'request' | 'media';
    readonly failed: boolean;
    readonly status: number;
    readonly fingerprint: number;
}
export interface Requests {
    observe(): void;
    stop(): void;
    /** Hands over what has ended and was not delivered yet. */
    flush(): void;
}
/**
 * Requests as Resource Timing tells of them when they end; nothing is patched. Where the browser
 * does not tell the status (WebKit before 26), a failed request is not known as one.
 */
export declare function createRequests({ view, guard }: Surroundings, ended: (request: EndedRequest) => void): Requests;
