import type { ConsentSource } from '../../model/consent.ts';
export interface GoogleConsentOptions {
    /** The consent types that must all be granted before anything is stored. Default `['functionality_storage', 'analytics_storage']`. */
    readonly storage?: readonly string[];
    /** The same for telemetry. Default `['analytics_storage']`. */
    readonly telemetry?: readonly string[];
    /** The name of the data layer. Default `dataLayer`. */
    readonly dataLayer?: string;
}
/**
 * Consent as Google's consent mode has it: what the page says with `gtag('consent', 'default' | 'update', …)`.
 * To hear of what is said later, the data layer's own `push` is wrapped, as Google's tag itself
 * does; the wrap is taken off again in the end.
 */
export declare function googleConsent({ storage, telemetry, dataLayer }?: GoogleConsentOptions): ConsentSource;
