/** When your people take calls. */
export interface CallbackHours {
    /** Default: Monday to Friday. */
    readonly days?: readonly Weekday[];
    /** `HH:MM`, 24 hours. Default `09:00`. */
    readonly from?: string;
    /** `HH:MM`, 24 hours. Default `18:00`. At or before `from`: it ends on the next day. */
    readonly to?: string;
    /** The IANA zone these hours are in, such as `Europe/Madrid`. Default: the visitor's own. */
    readonly timeZone?: string;
}
export type Weekday = 'mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun';
/** A stretch of time, in milliseconds since 1970. */
export interface Slot {
    readonly start: number;
    readonly end: number;
}
export declare const WEEK: readonly string[];
/** The next `count` half-hours within `hours`. Empty if the zone is unknown here. */
export declare const upcomingSlots: (hours: CallbackHours | undefined, now: number, count: number) => readonly Slot[];
/** Is someone there at this moment? Yes, as far as is known, if the zone is unknown here. */
export declare const isOpen: (hours: CallbackHours | undefined, now: number) => boolean;
/** Minutes since midnight; `undefined` if it is no time of day. */
export declare const minutesOf: (time: string) => number | undefined;
