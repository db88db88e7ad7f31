import type { ConsentSource } from '../../model/consent.ts';
export interface TcfConsentOptions {
    /**
     * The purposes that must all be consented to before anything is stored. Default `[1]`: "Store
     * and/or access information on a device".
     */
    readonly storage?: readonly number[];
    /** The same for telemetry. Default `[1, 8]`: also "Measure content performance". */
    readonly telemetry?: readonly number[];
    /**
     * What holds where the GDPR does not apply, and the site's dialog therefore asks nobody. Default:
     * false, for both.
     */
    readonly elsewhere?: boolean;
}
/**
 * Consent as an IAB TCF v2 dialog has it. calma is no vendor on the global list, so purposes alone
 * are asked, and a legitimate interest is no consent. Nothing is told before the visitor has chosen.
 */
export declare function tcfConsent({ storage, telemetry, elsewhere }?: TcfConsentOptions): ConsentSource;
