import type { Schedule, Weekday } from '../model/config.ts';
/** What the clock on the wall of a time zone says. */
export interface LocalTime {
    readonly day: Weekday;
    /** Minutes since midnight. */
    readonly minute: number;
}
/** Is it within a schedule's hours? Hours that end before they begin end on the day after. */
export declare function isOpen({ open }: Schedule, { day, minute }: LocalTime): boolean;
