import type { CallbackRequest } from '../../model/handoff.ts';
/** How a request ended. `aborted`: the offer was taken away meanwhile. */
export type Submission = {
    readonly kind: 'accepted';
    readonly reference?: string;
} | {
    readonly kind: 'refused';
} | {
    readonly kind: 'aborted';
};
/**
 * Makes the request once and posts it, again and again where that can help: no network, 408, 425, 429, 5xx. The body,
 * and so its id, is the same each time, so a relay that answered too late books one call, not two.
 */
export declare const submitRequest: (endpoint: string, request: () => CallbackRequest, signal: AbortSignal, onRetry: () => void) => Promise<Submission>;
