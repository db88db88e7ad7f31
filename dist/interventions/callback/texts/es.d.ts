import type { CallbackTexts } from '../texts.ts';
/** Spanish. */
export declare const es: CallbackTexts;
