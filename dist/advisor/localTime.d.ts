import type { LocalTime } from '../decide/isOpen.ts';
/** The clock on the wall of a time zone; `undefined` if the browser knows no such zone. */
export declare function localTime(timeZone: string): LocalTime | undefined;
