import type { Consent, Limits, Quiet, Sensitivity } from '../model/config.ts';
/** The score at which a visitor counts as frustrated. Medium comes up 0.3 times in an hour of successful use. */
export declare const SENSITIVITY: Readonly<Record<Sensitivity, number>>;
/** The score falls this far below `enter`, or to half of it if that is more, before the level ends. So do rules that arm on a score. */
export declare const HYSTERESIS = 20;
/** What stands where a config says nothing. */
export declare const DEFAULTS: {
    readonly sensitivity: Sensitivity;
    readonly quiet: Required<Quiet>;
    readonly limits: Required<Pick<Limits, 'show' | 'cooldown'>>;
    readonly salt: string;
    readonly rollout: number;
    readonly consent: Required<Consent>;
};
