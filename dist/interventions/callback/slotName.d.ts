import type { Slot } from './slots.ts';
/** "Tomorrow, 14:00 – 14:30": in the visitor's own zone, and the language's own words for days. */
export declare const slotName: ({ start, end }: Slot, now: number, locale: string) => string;
