import type { Press } from './press.ts';
/** A press of which nothing is known yet. */
export declare function createPress({ record, actor, form, submits, filled, href }: Pick<Press, 'record' | 'actor' | 'form' | 'submits' | 'filled' | 'href'>): Press;
